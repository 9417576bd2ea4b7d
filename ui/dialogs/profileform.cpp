#include "dialogs/profileform.h"

#include "base/endpoint.h"
#include "dialogs/advancedfields.h"
#include "dialogs/credentialfields.h"
#include "dialogs/flowfields.h"
#include "dialogs/kit.h"
#include "dialogs/profilechoices.h"
#include "flow/flowwords.h"
#include "flow/requestplan.h"
#include "token/claimcatalog.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

ProfileForm::ProfileForm(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent)
    : FieldForm(parent)
    , m_workspace(workspace)
    , m_original(profile)
    , m_isNew(isNew)
{
    addIdentity();
    addEndpoint();
    m_flowFields = new FlowFields(this, m_clientAuthField, this);
    m_credentials = new CredentialFields(this, workspace, profile, isNew, this);
    m_advanced = new AdvancedFields(this, this);
    const auto showEnvironment = [this] {
        m_credentials->setEnvironment(static_cast<Environment>(m_environment->currentData().toInt()));
    };
    connect(m_environment, &QComboBox::currentIndexChanged, m_credentials, showEnvironment);
    fill();
    showEnvironment();
    connect(m_flowFields, &FlowFields::edited, this, &ProfileForm::edited);
    connect(m_credentials, &CredentialFields::edited, this, &ProfileForm::edited);
    connect(m_advanced, &AdvancedFields::edited, this, &ProfileForm::edited);
}

template<typename Widget, typename Signal>
FormField *ProfileForm::addField(const QString &name, const QString &label, Widget *editor, Signal changed)
{
    FormField *field = add(name, label, editor);
    connect(editor, changed, this, [this, field] { onEdited(field); });
    return field;
}

void ProfileForm::addIdentity()
{
    m_flow = new QComboBox;
    for (const TokenFlow &flow : m_workspace->flows().flows())
        m_flow->addItem(flow.name, flow.id);
    addField(u"flow"_s, tr("&Flow"), m_flow, &QComboBox::currentIndexChanged);
    m_customer = customerCombo(m_workspace->profiles());
    addField(u"customer"_s, tr("C&ustomer"), m_customer, &QComboBox::editTextChanged);
    m_name = new QLineEdit;
    addField(u"name"_s, tr("&Name"), m_name, &QLineEdit::textChanged);
    m_environment = environmentCombo();
    addField(u"environment"_s, tr("&Environment"), m_environment, &QComboBox::currentIndexChanged);
    connect(m_environment, &QComboBox::activated, this, [this] { m_environmentChosen = true; });
    connect(m_flow, &QComboBox::currentIndexChanged, this, &ProfileForm::showFlow);
}

void ProfileForm::addEndpoint()
{
    m_baseUrl = baseUrlCombo();
    addField(u"baseUrl"_s, tr("&Base URL"), m_baseUrl, &QComboBox::editTextChanged);
    connect(m_baseUrl, &QComboBox::activated, this, &ProfileForm::onBaseUrlChosen);
    m_path = new QLineEdit;
    m_pathField = addField(u"path"_s, tr("&Path"), m_path, &QLineEdit::textChanged);
    m_encoding = new QComboBox;
    m_encodingField = addField(u"encoding"_s, tr("Encodin&g"), m_encoding, &QComboBox::currentIndexChanged);
    m_clientAuth = new QComboBox;
    m_clientAuthField = addField(
        u"clientAuth"_s, tr("Client &authentication"), m_clientAuth, &QComboBox::currentIndexChanged);
}

void ProfileForm::fill()
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietFlow(m_flow);
    m_customer->setEditText(m_original.customer);
    m_name->setText(m_original.name);
    m_name->setCursorPosition(0);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(m_original.environment)));
    m_baseUrl->setEditText(m_original.baseUrl.toString());
    m_path->setText(m_original.path);
    int flowIndex = m_flow->findData(m_original.flowId);
    if (flowIndex < 0 && !m_original.flowId.isEmpty()) {
        flowIndex = m_flow->count();
        m_flow->addItem(tr("Missing flow “%1”").arg(displayText(m_original.flowId, 100)), m_original.flowId);
    }
    const TokenFlow *flow = m_workspace->flowOf(m_original);
    QList<ProfileParameter> extras;
    for (const ProfileParameter &parameter : m_original.parameters) {
        if (flow && !flow->parameter(parameter.name))
            extras.append(parameter);
    }
    m_flowFields->setParameters(m_original.parameters);
    m_advanced->setPairs(extras, m_original.headers);
    m_flow->setCurrentIndex(std::max(flowIndex, 0));
    showFlow();
    m_initial = profile();
    m_initialBaseUrl = m_baseUrl->currentText();
}

const TokenFlow *ProfileForm::flow() const
{
    return m_workspace->flows().find(m_flow->currentData().toString());
}

void ProfileForm::showFlow()
{
    const TokenFlow *chosen = flow();
    field(u"flow"_s)->setHelp(chosen ? flowSentence(chosen->description) : QString());
    offerBaseUrls(chosen);
    m_path->setPlaceholderText(chosen ? chosen->path : QString());
    setRowVisible(m_pathField, chosen && chosen->pathEditable);
    offerEncodings(m_encoding, chosen, m_original);
    setRowVisible(m_encodingField, m_encoding->count() > 1);
    offerClientAuths(m_clientAuth, chosen, m_original);
    setRowVisible(m_clientAuthField, m_clientAuth->count() > 1);
    m_advanced->showFlow(chosen);
    showFlowFields();
    Q_EMIT edited();
}

void ProfileForm::showFlowFields()
{
    m_flowFields->showFlow(nullptr, {});
    m_flowFields->showFlow(flow(), mnemonics() + m_takenLetters);
    chainTabOrder();
}

void ProfileForm::setTakenLetters(const QString &letters)
{
    m_takenLetters = letters;
    showFlowFields();
}

void ProfileForm::offerBaseUrls(const TokenFlow *flow)
{
    QString text = m_baseUrl->currentText();
    const bool replaceable = m_isNew && (text.isEmpty() || m_baseUrl->findText(text) >= 0);
    {
        const QSignalBlocker quiet(m_baseUrl);
        m_baseUrl->clear();
        for (const KnownBaseUrl &known : flow ? flow->baseUrls : QList<KnownBaseUrl>())
            m_baseUrl->addItem(known.url.toString(), static_cast<int>(known.environment));
        if (replaceable)
            text = m_baseUrl->itemText(0);
        m_baseUrl->setEditText(text);
    }
    if (replaceable && m_baseUrl->count() > 0)
        onBaseUrlChosen();
}

void ProfileForm::onBaseUrlChosen()
{
    const int index = m_baseUrl->findText(m_baseUrl->currentText());
    if (index >= 0 && !m_environmentChosen)
        m_environment->setCurrentIndex(m_environment->findData(m_baseUrl->itemData(index)));
}

void ProfileForm::showAdvanced()
{
    m_advanced->unfold();
}

void ProfileForm::onEdited(FormField *field)
{
    if (signalsBlocked())
        return; // filled, not typed
    field->markEdited();
    Q_EMIT edited();
}

Profile ProfileForm::profile() const
{
    const TokenFlow *chosen = flow();
    Profile profile = m_original;
    profile.name = m_name->text().trimmed();
    profile.customer = m_customer->currentText().trimmed();
    profile.environment = static_cast<Environment>(m_environment->currentData().toInt());
    profile.flowId = m_flow->currentData().toString();
    profile.baseUrl = endpointFromText(m_baseUrl->currentText()).value_or(QUrl());
    profile.headers = m_advanced->headers();
    profile.sessionOnly = m_credentials->sessionOnly();
    if (!chosen)
        return profile;
    profile.path = chosen->pathEditable ? m_path->text() : QString();
    profile.encoding = chosenEncoding(m_encoding, m_original);
    profile.clientAuth = chosenClientAuth(m_clientAuth, m_original);
    profile.parameters = m_flowFields->parameters() + m_advanced->parameters();
    return profile;
}

bool ProfileForm::isEdited() const
{
    // A URL that cannot be read yet is typed all the same.
    return m_unsaved || profile() != m_initial || m_baseUrl->currentText() != m_initialBaseUrl
        || m_credentials->isEdited();
}

Profile ProfileForm::unsaved() const
{
    Profile typed = profile();
    if (!m_isNew)
        typed.sessionOnly = m_original.sessionOnly;
    return typed;
}

QString ProfileForm::endpointProblem() const
{
    if (!flow())
        return tr(
            "The definition of this flow is missing. Choose another, or put its file back and start again.");
    const Result<QUrl> url = endpointFromText(m_baseUrl->currentText());
    return url ? QString() : QString(url.error().message + u' ' + url.error().hint);
}

QList<FieldProblem> ProfileForm::sendingProblems(const Profile &candidate) const
{
    const std::optional<Credentials> typed = m_credentials->typed();
    const Result<RequestPlan> plan = planRequest(*flow(), candidate, randomUuids());
    if (!typed || !plan)
        return {};
    const Result<HttpRequest> request = renderRequest(*plan, *typed);
    return request ? QList<FieldProblem>()
                   : QList<FieldProblem>{{u"clientSecret"_s, request.error().message}};
}

QList<FieldProblem> ProfileForm::problems() const
{
    QList<FieldProblem> problems = m_credentials->problems();
    const Profile candidate = profile();
    const TokenFlow *chosen = flow();
    const QString endpoint = endpointProblem();
    if (!endpoint.isEmpty())
        problems.append({chosen ? u"baseUrl"_s : u"flow"_s, endpoint});
    for (const FieldProblem &problem : chosen ? checkProfile(candidate, *chosen) : QList<FieldProblem>()) {
        if (problem.field != "baseUrl"_L1 || endpoint.isEmpty())
            problems.append(problem);
    }
    if (const std::optional<QString> conflict = nameConflict(m_workspace->profiles(), candidate))
        problems.append({u"name"_s, *conflict});
    if (problems.isEmpty())
        problems += sendingProblems(candidate);
    return problems;
}

} // namespace claimcheck
