#pragma once

#include <QPlainTextEdit>

namespace claimcheck {

/// A box for pasting text of any length. Text editors stall on lines of a megabyte, so long lines are broken
/// for the screen only: text() is what was pasted.
class PasteBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteBox(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insert(const QString &text);
};

} // namespace claimcheck
