#include "dialogs/advancedfields.h"

#include "dialogs/paireditor.h"

#include <QToolButton>

namespace claimcheck {

using namespace Qt::StringLiterals;

AdvancedFields::AdvancedFields(FieldForm *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_fold(new QToolButton)
    , m_parameters(
          new PairEditor({tr("Add para&meter"), tr("Parameter"), tr("Value"), tr("Remove parameter")}))
    , m_headers(new PairEditor({tr("Add &header"), tr("Header"), tr("Value"), tr("Remove header")}))
{
    m_fold->setText(tr("Ad&vanced"));
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->add(u"advanced"_s, {}, m_fold);
    m_parametersField = addPairs(u"parameter"_s, tr("Extra parameters"), m_parameters);
    m_headersField = addPairs(u"header"_s, tr("Extra headers"), m_headers);
    connect(m_fold, &QToolButton::clicked, this, [this] { fold(!m_isFolded); });
    update();
}

FormField *AdvancedFields::addPairs(const QString &name, const QString &label, PairEditor *editor)
{
    FormField *field = m_form->add(name, label, editor);
    connect(editor, &PairEditor::rowsChanged, this, [this, editor, field] {
        field->setTabStops(editor->tabStops());
        m_form->chainTabOrder();
    });
    connect(editor, &PairEditor::edited, this, [this, field] {
        field->markEdited();
        Q_EMIT edited();
    });
    return field;
}

void AdvancedFields::setPairs(
    const QList<ProfileParameter> &parameters, const QList<ProfileParameter> &headers)
{
    m_parameters->setPairs(parameters);
    m_headers->setPairs(headers);
    fold(parameters.isEmpty() && headers.isEmpty());
}

void AdvancedFields::showFlow(const TokenFlow *flow)
{
    m_takesParameters = flow && flow->extraParameters;
    update();
}

void AdvancedFields::unfold()
{
    fold(false);
}

void AdvancedFields::fold(bool folded)
{
    m_isFolded = folded;
    update();
}

void AdvancedFields::update()
{
    m_fold->setArrowType(m_isFolded ? (m_fold->isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow) : Qt::DownArrow);
    m_fold->setAccessibleName(m_isFolded ? tr("Advanced, folded") : tr("Advanced, unfolded"));
    m_form->setRowVisible(m_parametersField, !m_isFolded && m_takesParameters);
    m_form->setRowVisible(m_headersField, !m_isFolded);
    m_form->chainTabOrder();
}

QList<ProfileParameter> AdvancedFields::parameters() const
{
    return m_takesParameters ? m_parameters->pairs() : QList<ProfileParameter>();
}

QList<ProfileParameter> AdvancedFields::headers() const
{
    return m_headers->pairs();
}

} // namespace claimcheck
