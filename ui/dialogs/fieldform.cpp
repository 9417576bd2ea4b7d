#include "dialogs/fieldform.h"

#include "dialogs/kit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace claimcheck {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(gridUnit * 2);
    m_rows->setVerticalSpacing(gridUnit);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

FormField *FieldForm::add(const QString &name, const QString &label, QWidget *editor, FormField *after)
{
    auto *field = new FormField(name, editor, this);
    // The frame around several parts is named as well as the first part, if that has no text of its own.
    QWidget *first = field->tabStops().constFirst();
    editor->setAccessibleName(spokenLabel(label));
    if (!qobject_cast<QAbstractButton *>(first))
        first->setAccessibleName(spokenLabel(label));
    if (auto *box = qobject_cast<QComboBox *>(first))
        nameBox(box, spokenLabel(label));
    int row = m_rows->rowCount();
    if (after) {
        m_rows->getWidgetPosition(after, &row, nullptr);
        ++row;
    }
    QLabel *text = plainLabel(label, this);
    text->setBuddy(first);
    m_rows->insertRow(row, text, field);
    return field;
}

void FieldForm::remove(FormField *field)
{
    m_rows->removeRow(field);
}

void FieldForm::setRowVisible(FormField *field, bool visible)
{
    m_rows->setRowVisible(field, visible);
}

bool FieldForm::isRowVisible(FormField *field) const
{
    return m_rows->isRowVisible(field);
}

void FieldForm::setWrapsLongRows(bool wraps)
{
    m_rows->setRowWrapPolicy(wraps ? QFormLayout::WrapLongRows : QFormLayout::DontWrapRows);
}

QList<FormField *> FieldForm::fields() const
{
    QList<FormField *> fields;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QLayoutItem *item = m_rows->itemAt(row, QFormLayout::FieldRole);
        auto *field = item ? qobject_cast<FormField *>(item->widget()) : nullptr;
        if (field && m_rows->isRowVisible(row))
            fields.append(field);
    }
    return fields;
}

FormField *FieldForm::field(const QString &name) const
{
    const QList<FormField *> all = fields();
    const auto it = std::ranges::find(all, name, &FormField::name);
    return it == all.end() ? nullptr : *it;
}

QString FieldForm::mnemonics() const
{
    QString letters;
    const QList<FormField *> all = fields();
    for (FormField *field : all) {
        if (const auto *label = qobject_cast<QLabel *>(m_rows->labelForField(field)))
            letters += mnemonicOf(label->text());
    }
    return letters;
}

FormField *FieldForm::fieldFor(const QString &problem) const
{
    FormField *exact = field(problem);
    return exact ? exact : field(problem.section(u':', 0, 0));
}

QList<FieldProblem> FieldForm::setProblems(const QList<FieldProblem> &problems)
{
    QHash<FormField *, QString> firsts;
    QList<FieldProblem> homeless;
    for (const FieldProblem &problem : problems) {
        FormField *field = fieldFor(problem.field);
        if (!field)
            homeless.append(problem);
        else if (!firsts.contains(field))
            firsts.insert(field, problem.message);
    }
    const QList<FormField *> all = fields();
    for (FormField *field : all)
        field->setProblem(firsts.value(field));
    return homeless;
}

void FieldForm::touchAll()
{
    const QList<FormField *> all = fields();
    for (FormField *field : all)
        field->setTouched();
}

FormField *FieldForm::focusFirstProblem()
{
    const QList<FormField *> all = fields();
    for (FormField *field : all) {
        if (field->problem().isEmpty())
            continue;
        const QList<QWidget *> stops = field->tabStops();
        const auto it = std::ranges::find_if(stops, &QWidget::isEnabled);
        if (it != stops.end())
            (*it)->setFocus(Qt::OtherFocusReason);
        return field;
    }
    return nullptr;
}

void FieldForm::chainTabOrder()
{
    QWidget *previous = nullptr;
    const QList<FormField *> all = fields();
    for (const FormField *field : all) {
        const QList<QWidget *> stops = field->tabStops();
        for (QWidget *stop : stops) {
            if (previous)
                QWidget::setTabOrder(previous, stop);
            previous = stop;
        }
    }
}

} // namespace claimcheck
