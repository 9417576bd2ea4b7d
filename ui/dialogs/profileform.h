#pragma once

#include "dialogs/fieldform.h"
#include "workspace.h"

class QComboBox;
class QLineEdit;

namespace claimcheck {

class AdvancedFields;
class CredentialFields;
class FlowFields;

/// The fields of a profile, generated from its flow. Turns what is typed into a Profile and knows what is
/// wrong with it; changes nothing itself.
class ProfileForm : public FieldForm
{
    Q_OBJECT

public:
    ProfileForm(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent = nullptr);

    Profile profile() const;
    /// nullptr if none is chosen.
    const TokenFlow *flow() const;
    CredentialFields &credentials() const { return *m_credentials; }

    /// Everything that stands in the way of saving, in no particular order.
    QList<FieldProblem> problems() const;
    /// Why there is no endpoint yet, which profile() cannot say; empty if there is one.
    QString endpointProblem() const;

    /// Whether there is something to lose.
    bool isEdited() const;
    /// What it is made with was edited elsewhere already.
    void markUnsaved() { m_unsaved = true; }
    /// The profile as typed, for a form made later; where its credentials are kept is not carried over.
    Profile unsaved() const;

    void showAdvanced();
    /// The letters of mnemonics, lower case, that belong to what stands around the form.
    void setTakenLetters(const QString &letters);

Q_SIGNALS:
    void edited();

private:
    void addIdentity();
    void addEndpoint();
    void fill();
    void showFlow();
    void showFlowFields();
    void offerBaseUrls(const TokenFlow *flow);
    void onBaseUrlChosen();
    /// What keeps the typed credentials from being sent this way.
    QList<FieldProblem> sendingProblems(const Profile &candidate) const;
    void onEdited(FormField *field);
    template<typename Widget, typename Signal>
    FormField *addField(const QString &name, const QString &label, Widget *editor, Signal changed);

    Workspace *m_workspace;
    Profile m_original;
    bool m_isNew;
    QComboBox *m_flow;
    QComboBox *m_customer;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_baseUrl;
    QLineEdit *m_path;
    QComboBox *m_encoding;
    QComboBox *m_clientAuth;
    FormField *m_pathField;
    FormField *m_encodingField;
    FormField *m_clientAuthField;
    FlowFields *m_flowFields;
    CredentialFields *m_credentials;
    AdvancedFields *m_advanced;
    Profile m_initial; ///< what the form made of the original
    QString m_initialBaseUrl;
    QString m_takenLetters;
    bool m_environmentChosen = false;
    bool m_unsaved = false;
};

} // namespace claimcheck
