#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace claimcheck {

class NoteLabel;

/// A line that asks for a request's name: Enter takes it, Esc leaves it. Hidden until it is asked for.
class NameLine : public QWidget
{
    Q_OBJECT

public:
    explicit NameLine(QWidget *parent = nullptr);

    /// @a renames says what for.
    void begin(const QString &name, bool renames);
    bool isRenaming() const { return m_renames; }
    void showProblem(const QString &message);

Q_SIGNALS:
    void accepted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_label;
    QLineEdit *m_name;
    NoteLabel *m_note;
    bool m_renames = false;
};

} // namespace claimcheck
