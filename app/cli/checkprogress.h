#pragma once

#include <QtGlobal>

namespace claimcheck {

/// "12 of 40 checked", written over itself on standard error; only where that is a terminal, and gone in the
/// end.
class CheckProgress
{
public:
    CheckProgress();
    ~CheckProgress() { clear(); }
    Q_DISABLE_COPY_MOVE(CheckProgress)

    void show(qsizetype done, qsizetype all);
    /// Before anything else is written.
    void clear();

private:
    bool m_isTerminal;
    qsizetype m_shown = 0; ///< characters on the line
};

} // namespace claimcheck
