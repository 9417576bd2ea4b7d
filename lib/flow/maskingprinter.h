#pragma once

#include "flow/tokenmask.h"

namespace claimcheck {

/// Writes valid JSON again, indented, in its own order and number text, with tokens masked. One pass, without
/// recursion, and it stops at a limit, so deep or huge bodies cost little. JsonMembers must have accepted the
/// text.
class MaskingPrinter
{
public:
    /// Both outlive the printer.
    MaskingPrinter(const QByteArray &json, const TokenMask &mask)
        : m_json(json)
        , m_mask(mask)
    {
    }

    /// Stops soon after @a limit bytes.
    QByteArray print(qsizetype limit);

private:
    void step(char c);
    void put(char c);
    void newLine();
    void open(char c);
    void separate();
    void close(char c);
    void scalar(qsizetype end);
    void hideValue();
    QByteArray masked(const QByteArray &raw) const;
    qsizetype stringEnd() const;
    qsizetype plainEnd() const;

    const QByteArray &m_json;
    const TokenMask &m_mask;
    QByteArray m_out;
    qsizetype m_at = 0;
    QList<bool> m_inObject; ///< one for each open container
    bool m_nameNext = false;
    bool m_hideNext = false;
};

} // namespace claimcheck
