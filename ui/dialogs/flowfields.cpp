#include "dialogs/flowfields.h"

#include "dialogs/kit.h"
#include "flow/flowwords.h"
#include "flow/requestplan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace claimcheck {

using namespace Qt::StringLiterals;

FlowFields::FlowFields(FieldForm *form, FormField *above, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_above(above)
{
}

void FlowFields::setParameters(const QList<ProfileParameter> &parameters)
{
    for (const ProfileParameter &parameter : parameters)
        m_typed.insert(parameter.name, parameter.value);
}

void FlowFields::showFlow(const TokenFlow *flow, QString takenMnemonics)
{
    for (const Row &row : std::as_const(m_rows))
        m_form->remove(row.field);
    m_rows.clear();
    if (!flow)
        return;
    FormField *above = m_above;
    for (const FlowParameter &parameter : flow->parameters) {
        m_rows.append(makeRow(parameter, withMnemonic(parameter.label, &takenMnemonics), above));
        above = m_rows.constLast().field;
        above->setHelp(flowSentence(parameter.help));
    }
}

QList<ProfileParameter> FlowFields::parameters() const
{
    QList<ProfileParameter> parameters;
    for (const Row &row : m_rows) {
        if (QString value = row.value(); !value.isEmpty())
            parameters.append({row.name, std::move(value)});
    }
    return parameters;
}

FlowFields::Row FlowFields::makeRow(const FlowParameter &parameter, const QString &label, FormField *above)
{
    switch (parameter.type) {
    case ParameterType::Choice:
        return makeChoice(parameter, label, above);
    case ParameterType::GeneratedUuid:
        return makeUuid(parameter, label, above);
    case ParameterType::Text:
    case ParameterType::Scope:
        break;
    }
    return makeLine(parameter, label, above);
}

FlowFields::Row FlowFields::makeLine(const FlowParameter &parameter, const QString &label, FormField *above)
{
    auto *line = new QLineEdit(m_typed.value(parameter.name));
    line->setPlaceholderText(!parameter.defaultValue.isEmpty() ? parameter.defaultValue
            : parameter.required                               ? QString()
                                                               : tr("Optional"));
    FormField *field = m_form->add(u"parameter:"_s + parameter.name, label, line, above);
    connect(line, &QLineEdit::textChanged, this, [this, field] { onEdited(field); });
    return {parameter.name, field, [line] { return line->text(); }};
}

FlowFields::Row FlowFields::makeChoice(const FlowParameter &parameter, const QString &label, FormField *above)
{
    auto *choice = new QComboBox;
    if (!parameter.defaultValue.isEmpty())
        choice->addItem(tr("Default (%1)").arg(parameter.defaultValue), QString());
    else if (!parameter.required)
        choice->addItem(tr("Not sent"), QString());
    for (const QString &value : parameter.choices)
        choice->addItem(value, value);
    const QString typed = m_typed.value(parameter.name);
    // A value the flow does not know stays in sight, for the check to complain about.
    if (!typed.isEmpty() && choice->findData(typed) < 0)
        choice->addItem(typed, typed);
    choice->setCurrentIndex(choice->findData(typed));
    FormField *field = m_form->add(u"parameter:"_s + parameter.name, label, choice, above);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, field] { onEdited(field); });
    return {parameter.name, field, [choice] { return choice->currentData().toString(); }};
}

FlowFields::Row FlowFields::makeUuid(const FlowParameter &parameter, const QString &label, FormField *above)
{
    auto *pair = new QWidget;
    auto *fresh = new QCheckBox(tr("New for each request"), pair);
    auto *line = new QLineEdit(m_typed.value(parameter.name), pair);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(fresh);
    row->addWidget(line, 1);
    fresh->setChecked(line->text().isEmpty());
    line->setEnabled(!fresh->isChecked());
    line->setPlaceholderText(tr("A UUID"));
    line->setAccessibleName(tr("%1, always the same").arg(parameter.label));
    fresh->setAccessibleName(tr("%1: new for each request").arg(parameter.label));

    FormField *field = m_form->add(u"parameter:"_s + parameter.name, label, pair, above);
    connect(fresh, &QCheckBox::toggled, line, [line](bool isFresh) {
        line->setEnabled(!isFresh);
        if (!isFresh && line->text().isEmpty())
            line->setText(randomUuids()()); // something to begin with
    });
    connect(fresh, &QCheckBox::toggled, this, [this, field] { onEdited(field); });
    connect(line, &QLineEdit::textChanged, this, [this, field] { onEdited(field); });
    // Nothing pinned is nothing to send: back to a new one each time, and say so.
    connect(line, &QLineEdit::editingFinished, fresh, [line, fresh] {
        if (line->text().isEmpty())
            fresh->setChecked(true);
    });
    return {parameter.name, field, [line, fresh] { return fresh->isChecked() ? QString() : line->text(); }};
}

void FlowFields::onEdited(FormField *field)
{
    field->markEdited();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field == field)
            m_typed.insert(row.name, row.value());
    }
    Q_EMIT edited();
}

} // namespace claimcheck
