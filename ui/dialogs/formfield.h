#pragma once

#include <QWidget>

namespace claimcheck {

class NoteLabel;

/// One editor of a form with a line under it: its problem, else a warning, else its help.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// @a name as in FieldProblem; @a editor gets it as its object name and passes to this field.
    FormField(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QWidget *editor() const { return m_editor; }

    /// Where the Tab key stops, in order: the editor or the parts of it, in the order of their making, unless
    /// said otherwise.
    void setTabStops(const QList<QWidget *> &widgets);
    QList<QWidget *> tabStops() const { return m_tabStops; }

    void setHelp(const QString &text);
    void setWarning(const QString &text);
    /// Kept at hand, and shown once the field is touched. Empty for none.
    void setProblem(const QString &text);
    QString problem() const { return m_problem; }

    /// Connect the editor's change signal to this: a field counts as touched once it was edited and then
    /// left.
    void markEdited() { m_edited = true; }
    void setTouched();

    /// What the line under the editor says now.
    const NoteLabel &note() const { return *m_note; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    QString m_name;
    QWidget *m_editor;
    NoteLabel *m_note;
    QList<QWidget *> m_tabStops;
    QString m_help;
    QString m_warning;
    QString m_problem;
    bool m_edited = false;
    bool m_touched = false;
};

} // namespace claimcheck
