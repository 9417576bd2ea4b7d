#include "checkprogress.h"

#include "streams.h"

#include <QStringBuilder>

namespace claimcheck {

CheckProgress::CheckProgress()
    : m_isTerminal(isTerminal(stderr))
{
}

void CheckProgress::show(qsizetype done, qsizetype all)
{
    if (!m_isTerminal)
        return;
    // It only ever grows, so nothing of the line before is left.
    const QByteArray line = QByteArray::number(done) + " of " + QByteArray::number(all) + " checked";
    writeStream(stderr, '\r' + line);
    m_shown = line.size();
}

void CheckProgress::clear()
{
    // Blanks: not every terminal knows how to erase a line.
    if (m_shown > 0)
        writeStream(stderr, '\r' + QByteArray(m_shown, ' ') + '\r');
    m_shown = 0;
}

} // namespace claimcheck
