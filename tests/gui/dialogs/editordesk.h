#pragma once

#include "workspace.h"

#include "net/tokenclient.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QLineEdit;
class QWidget;

namespace claimcheck {

class FieldForm;
class ProfileEditor;

/// A keychain whose state and answers the test chooses.
class FakeKeychain final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialJob *read(const QString &profileId) override;
    CredentialJob *write(const QString &profileId, const Credentials &credentials) override;
    CredentialJob *remove(const QString &profileId) override;
    KeychainStatus status() const override { return m_status; }
    void refreshStatus() override { }
    void unlock() override { ++unlocks; }

    void setStatus(const KeychainStatus &status);
    /// Answers the writes and removals that were held back.
    void release();

    QHash<QString, Credentials> items;
    std::optional<Error> writeError;
    bool holdWrites = false;
    int reads = 0;
    int writes = 0;
    int unlocks = 0;

private:
    CredentialJob *answer(const CredentialsResult &result, bool hold);

    KeychainStatus m_status{KeychainState::Open, QStringLiteral("GNOME Keyring")};
    QList<std::pair<QPointer<CredentialJob>, CredentialsResult>> m_held;
};

/// Everything a profile editor needs, on a temporary folder.
struct EditorDesk
{
    EditorDesk();

    QTemporaryDir folder;
    FlowCatalog flows;
    ProfileStore store;
    FakeKeychain keychain;
    MemoryStore session;
    TokenClient client;
    TokenService service;
    TokenBook book;
    Workspace workspace;

    /// A usable profile of that flow, not saved.
    Profile profile(const QString &flowId, const QString &name = QStringLiteral("Flow API")) const;
    /// Saves it and waits.
    void add(const Profile &profile, const std::optional<Credentials> &credentials);
    /// A new, empty profile.
    static Profile blank(const QString &flowId = QStringLiteral("rillis-flow"));
};

/// 2025-04-10 00:00:00 UTC.
inline constexpr qint64 editorNowMs = 1'744'243'200'000;

/// Shows it and gives it the keyboard, for which Xvfb has no window manager to ask.
bool activate(QWidget &window);

/// The parts of an editor, by the names their fields have in FieldProblem.
FieldForm &formOf(const ProfileEditor &editor);
QStringList fieldNames(const ProfileEditor &editor);
QLineEdit *lineOf(const ProfileEditor &editor, const QString &field);
QString noteOf(const ProfileEditor &editor, const QString &field);
QString previewOf(const ProfileEditor &editor);
/// Types into the line of a field the way a person does: all of it replaced, then left with Tab.
void typeInto(const ProfileEditor &editor, const QString &field, const QString &text);
void choose(const ProfileEditor &editor, const QString &field, const QVariant &data);
void pressSave(ProfileEditor &editor);

} // namespace claimcheck
