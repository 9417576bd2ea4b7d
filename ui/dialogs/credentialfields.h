#pragma once

#include "dialogs/fieldform.h"
#include "workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace claimcheck {

class SecretEdit;

/// Client ID, client secret and where they go, as rows of a form. Stored credentials are kept where nothing
/// is typed; a stored secret is never read back into the form.
class CredentialFields : public QObject
{
    Q_OBJECT

public:
    /// The rows go to the end of @a form, which outlives this.
    CredentialFields(
        FieldForm *form, Workspace *workspace, const Profile &profile, bool isNew, QObject *parent = nullptr);

    QString clientId() const;
    bool sessionOnly() const;
    /// Whether typed credentials are to be tried before they replace the stored ones. Only asked for a profile that
    /// there is already.
    bool triesFirst() const;
    /// Trying is the default but for PROD.
    void setEnvironment(Environment environment);
    /// What to store; nullopt keeps what is stored.
    std::optional<Credentials> typed() const;
    QList<FieldProblem> problems() const;
    /// Whether there is something to lose.
    bool isEdited() const;
    /// Empties the secret.
    void wipe();

Q_SIGNALS:
    void edited();

private:
    void addIdAndSecret();
    void addTrial();
    void addStore();
    void showTrial();
    void fillClientId();
    void showStored();
    void showStore();
    bool movesStore() const { return !m_isNew && sessionOnly() != m_profile.sessionOnly; }

    FieldForm *m_form;
    Workspace *m_workspace;
    Profile m_profile;
    bool m_isNew;
    QString m_knownId; ///< as stored, once known
    QLineEdit *m_id;
    SecretEdit *m_secret;
    QLabel *m_store;
    QPushButton *m_unlock;
    QCheckBox *m_sessionOnly;
    QCheckBox *m_tryFirst;
    FormField *m_secretField = nullptr;
    FormField *m_tryField = nullptr;
    FormField *m_storeField = nullptr;
};

} // namespace claimcheck
