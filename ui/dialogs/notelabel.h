#pragma once

#include <QWidget>

class QLabel;

namespace claimcheck {

/// A line of help, a warning or an error next to what it is about: an icon and plain text, never colour
/// alone. Takes no room while it has nothing to say.
class NoteLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Help, Warning, Error };

    explicit NoteLabel(QWidget *parent = nullptr);

    void setNote(Kind kind, const QString &text);
    Kind kind() const { return m_kind; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Help;
};

} // namespace claimcheck
