#pragma once

#include "dialogs/formfield.h"
#include "flow/profile.h"

class QFormLayout;

namespace claimcheck {

/// A column of labelled fields. Knows their order, so that problems and the Tab key follow what is on screen.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// At the end, or under @a after. The label names the editor for assistive technology too.
    FormField *add(const QString &name, const QString &label, QWidget *editor, FormField *after = nullptr);
    /// Destroys it.
    void remove(FormField *field);
    void setRowVisible(FormField *field, bool visible);
    bool isRowVisible(FormField *field) const;

    /// The visible ones, from top to bottom.
    QList<FormField *> fields() const;
    /// nullptr if there is none of that name.
    FormField *field(const QString &name) const;
    /// The mnemonic letters of the visible labels, lower case.
    QString mnemonics() const;

    /// Hands every problem to its field and the fields without one a clean slate. Problems of a table's rows
    /// ("header:X-Id") go to the table ("header"); what fits nowhere is returned.
    QList<FieldProblem> setProblems(const QList<FieldProblem> &problems);
    void touchAll();
    /// Gives the focus to the first field with a problem and returns it; nullptr if there is none.
    FormField *focusFirstProblem();

    /// Labels of fields that have no room beside them go above.
    void setWrapsLongRows(bool wraps);
    /// To be called after rows were added or removed.
    void chainTabOrder();

private:
    FormField *fieldFor(const QString &problem) const;

    QFormLayout *m_rows;
};

} // namespace claimcheck
