#include "dialogs/credentialfields.h"

#include "dialogs/kit.h"
#include "dialogs/secretedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace claimcheck {

using namespace Qt::StringLiterals;

CredentialFields::CredentialFields(
    FieldForm *form, Workspace *workspace, const Profile &profile, bool isNew, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_workspace(workspace)
    , m_profile(profile)
    , m_isNew(isNew)
{
    addIdAndSecret();
    addTrial();
    addStore();
    connect(workspace, &Workspace::clientIdKnown, this, [this](const QString &id) {
        if (id == m_profile.id)
            fillClientId();
    });
    connect(workspace, &Workspace::keychainStatusChanged, this, [this] {
        fillClientId();
        showStore();
        Q_EMIT edited();
    });
    fillClientId();
    showStore();
}

void CredentialFields::addIdAndSecret()
{
    m_id = new QLineEdit;
    FormField *idField = m_form->add(u"clientId"_s, tr("Client &ID"), m_id);
    connect(m_id, &QLineEdit::textChanged, this, [this, idField] {
        idField->markEdited();
        Q_EMIT edited();
    });

    m_secret = new SecretEdit;
    m_secretField = m_form->add(u"clientSecret"_s, tr("Client secre&t"), m_secret);
    connect(m_secret, &SecretEdit::edited, this, [this] {
        m_secretField->markEdited();
        m_secretField->setWarning(secretWarning(m_secret->text()));
        showTrial();
        Q_EMIT edited();
    });
}

void CredentialFields::addTrial()
{
    m_tryFirst = new QCheckBox(tr("T&ry the new secret first"));
    m_tryField = m_form->add(u"tryFirst"_s, tr("Before saving"), m_tryFirst);
    showTrial();
}

void CredentialFields::showTrial()
{
    const bool replaces = !m_isNew && typed();
    if (m_form->isRowVisible(m_tryField) == replaces)
        return;
    m_form->setRowVisible(m_tryField, replaces);
    m_form->chainTabOrder();
}

void CredentialFields::setEnvironment(Environment environment)
{
    const bool prod = environment == Environment::Prod;
    m_tryFirst->setChecked(!prod);
    m_tryField->setHelp(prod ? tr("Sends one token request to PROD. The stored secret is replaced only if it works.")
                             : tr("Sends one token request. The stored secret is replaced only if it works."));
}

void CredentialFields::addStore()
{
    auto *box = new QWidget;
    m_store = plainLabel({}, box);
    m_store->setWordWrap(true);
    m_unlock = new QPushButton(tr("Un&lock"), box);
    m_unlock->setAutoDefault(false);
    m_sessionOnly = new QCheckBox(tr("&Keep for this session only"), box);
    m_sessionOnly->setChecked(m_profile.sessionOnly);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(m_store, 1);
    row->addWidget(m_unlock);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    column->addLayout(row);
    column->addWidget(m_sessionOnly);
    m_storeField = m_form->add(u"store"_s, tr("Stored in"), box);
    connect(m_unlock, &QPushButton::clicked, m_workspace, &Workspace::unlockKeychain);
    connect(m_sessionOnly, &QCheckBox::toggled, this, [this] {
        m_storeField->markEdited();
        showStore();
        Q_EMIT edited();
    });
}

QString CredentialFields::clientId() const
{
    return m_id->text();
}

bool CredentialFields::sessionOnly() const
{
    return m_sessionOnly->isChecked();
}

bool CredentialFields::triesFirst() const
{
    return !m_isNew && m_tryFirst->isChecked();
}

std::optional<Credentials> CredentialFields::typed() const
{
    if (m_secret->text().isEmpty())
        return std::nullopt;
    return Credentials{m_id->text(), m_secret->text()};
}

QList<FieldProblem> CredentialFields::problems() const
{
    QList<FieldProblem> problems;
    const std::optional<Credentials> credentials = typed();
    const bool idChanged = !m_id->text().isEmpty() && m_id->text() != m_knownId;
    if (m_id->text().isEmpty() && (m_isNew || credentials))
        problems.append({u"clientId"_s, tr("Enter the client ID that the vendor gave out.")});
    if (credentials) {
        if (const Result<void> storable = checkStorable(*credentials); !storable)
            problems.append({u"clientSecret"_s, storable.error().message + u' ' + storable.error().hint});
    } else if (m_isNew) {
        problems.append({u"clientSecret"_s, tr("Enter the secret that belongs to this client ID.")});
    } else if (idChanged) {
        problems.append(
            {u"clientSecret"_s, tr("Enter the secret again: client ID and secret are stored together.")});
    } else if (movesStore()) {
        problems.append({u"clientSecret"_s, tr("Enter the secret again: it goes to another place.")});
    }
    const bool absent = m_workspace->keychainStatus().state == KeychainState::Absent;
    if (absent && m_isNew && !sessionOnly())
        problems.append({u"store"_s,
            tr("There is no keychain to store them in. Keep them for this session only, or "
               "start a keychain service.")});
    return problems;
}

bool CredentialFields::isEdited() const
{
    return !m_secret->text().isEmpty() || m_id->text() != m_knownId || sessionOnly() != m_profile.sessionOnly;
}

void CredentialFields::wipe()
{
    m_secret->wipe();
}

void CredentialFields::fillClientId()
{
    if (!m_isNew) {
        m_workspace->readClientId(m_profile.id);
        const bool untouched = m_id->text() == m_knownId;
        if (const QString id = m_workspace->clientId(m_profile.id); !id.isEmpty() && id != m_knownId) {
            m_knownId = id;
            if (untouched)
                m_id->setText(id);
        }
    }
    showStored();
}

void CredentialFields::showStored()
{
    if (m_isNew)
        return;
    const Error *error = m_workspace->credentialsError(m_profile.id);
    m_id->setPlaceholderText(error ? QString() : tr("Unchanged"));
    if (error && error->kind == ErrorKind::CredentialsMissing)
        m_secret->setPlaceholderText(tr("None stored yet"));
    else if (m_profile.sessionOnly)
        m_secret->setPlaceholderText(tr("Unchanged — kept for this session"));
    else
        m_secret->setPlaceholderText(tr("Unchanged"));
}

void CredentialFields::showStore()
{
    const KeychainStatus status = m_workspace->keychainStatus();
    const bool inKeychain = m_workspace->hasKeychain() && !sessionOnly();
    const bool locked = inKeychain && status.state == KeychainState::Locked;
    const bool absent = inKeychain && status.state == KeychainState::Absent;
    const QString name = status.name.isEmpty() ? tr("System keychain") : status.name;
    m_store->setText(!inKeychain ? tr("This session's memory: gone when Claimcheck closes")
            : absent             ? tr("No keychain found")
            : locked             ? tr("%1, locked").arg(name)
                                 : name);
    m_unlock->setVisible(locked);
    // A profile of the file must not become one of the session: it would be gone with it.
    m_sessionOnly->setVisible(
        m_profile.sessionOnly || (m_isNew && (sessionOnly() || status.state == KeychainState::Absent)));
    m_storeField->setWarning(absent
            ? tr("No keychain service runs here, so that credentials cannot be stored.")
            : locked ? tr("Unlock it to store credentials.")
                     : QString());
}

} // namespace claimcheck
