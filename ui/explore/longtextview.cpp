#include "explore/longtextview.h"

#include "codefont.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace claimcheck {

namespace {

constexpr qsizetype sliceCharacters = 32'768;
constexpr int patienceMs = 8; ///< for slices, before the event loop has its turn

bool isFind(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Find);
}

} // namespace

LongTextView::LongTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(codeFont());
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(fontMetrics().height() / 2);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LongTextView::insertSlice);
}

void LongTextView::showText(const QString &text)
{
    if (text == m_text)
        return;
    m_next.stop();
    clear();
    m_text = text;
    m_inserted = 0;
    insertSlice();
}

void LongTextView::insertSlice()
{
    QElapsedTimer spent;
    spent.start();
    while (!isComplete() && spent.elapsed() < patienceMs)
        insertUpTo(std::min(m_inserted + sliceCharacters, m_text.size()));
    if (isComplete())
        Q_EMIT completed();
    else
        m_next.start(0);
}

void LongTextView::insertUpTo(qsizetype end)
{
    if (end <= m_inserted)
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_inserted, end - m_inserted));
    m_inserted = end;
}

bool LongTextView::find(const QString &needle, Search search)
{
    if (needle.isEmpty() || m_text.isEmpty())
        return false;
    // In the text itself, whose positions are the document's: that is far faster than block by block.
    const qsizetype at = textCursor().selectionStart();
    const bool back = search == Search::Previous;
    const qsizetype from = search == Search::Next && textCursor().hasSelection() ? at + 1 : at;
    qsizetype found = -1;
    if (!back)
        found = m_text.indexOf(needle, from, Qt::CaseInsensitive);
    else if (at > 0)
        found = m_text.lastIndexOf(needle, at - 1, Qt::CaseInsensitive);
    if (found < 0)
        found = back ? m_text.lastIndexOf(needle, -1, Qt::CaseInsensitive) : m_text.indexOf(needle, 0, Qt::CaseInsensitive);
    if (found < 0 || found + needle.size() > m_inserted)
        return false; // the rest of the text is still on its way in
    QTextCursor cursor(document());
    cursor.setPosition(int(found));
    cursor.setPosition(int(found + needle.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool LongTextView::event(QEvent *event)
{
    // Ctrl+F belongs to this text while it has the focus, and to the list of profiles elsewhere.
    if (event->type() == QEvent::ShortcutOverride && isFind(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LongTextView::keyPressEvent(QKeyEvent *event)
{
    if (isFind(*event))
        Q_EMIT findRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace claimcheck
