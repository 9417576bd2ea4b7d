#include "dialogs/pastebox.h"

#include <QMimeData>
#include <QTextBlock>

namespace claimcheck {

namespace {

constexpr qsizetype longestLine = 1000;
constexpr int continuesBelow = 1; // the user state of a block that is broken for the screen only

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false); // a token that was cleared is gone
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

QString PasteBox::text() const
{
    QString text;
    text.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        text += block.text();
        if (block.next().isValid() && block.userState() != continuesBelow)
            text += u'\n';
    }
    return text;
}

void PasteBox::setText(const QString &text)
{
    clear();
    insert(text);
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    insert(source->text());
}

void PasteBox::insert(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        for (QStringView rest = lines.at(i); !rest.isEmpty();
             rest = rest.sliced(std::min(longestLine, rest.size()))) {
            cursor.insertText(rest.first(std::min(longestLine, rest.size())).toString());
            if (rest.size() > longestLine) {
                cursor.block().setUserState(continuesBelow);
                cursor.insertBlock();
            }
        }
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace claimcheck
