#pragma once

#include "deletion.h"
#include "flow/flowcatalog.h"
#include "savejob.h"
#include "secretundo.h"
#include "service/explorer.h"
#include "service/keepfresh.h"
#include "store/memorystore.h"

#include <QObject>
#include <QSet>

namespace claimcheck {

/// The profiles of this session and everything that may be done with them: the one place that changes them. Views
/// listen and ask; they never change anything themselves. Credentials pass through and are not kept, but for those that
/// a replacement has replaced (see SecretUndo); client IDs are, because a client ID is no secret. GUI thread only.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const FlowCatalog *flows;
        ProfileStore *profileStore;
        CredentialStore *keychain; ///< nullptr in a build without one
        CredentialStore *session; ///< memory only
        TokenBook *book;
        Clock clock;
        Explorer *explorer = nullptr; ///< nullptr where no calls of an API are offered
        std::function<std::unique_ptr<Reachability>()> reachability = systemReachability;
    };
    explicit Workspace(Parts parts, QObject *parent = nullptr);

    /// Reads the profile file. Its problems, and those of the flow definitions, are the return value.
    QList<Error> load();
    /// The same for profiles that were read beforehand.
    QList<Error> take(ProfileStore::Loaded loaded);

    const QList<Profile> &profiles() const { return m_roster.profiles(); }
    const Profile *profile(const QString &id) const { return m_roster.find(id); }
    const TokenFlow *flowOf(const Profile &profile) const;
    const FlowCatalog &flows() const { return *m_parts.flows; }
    TokenBook &book() const { return *m_parts.book; }
    /// nullptr where no calls of an API are offered.
    Explorer *explorer() const { return m_parts.explorer; }
    qint64 nowMs() const { return m_parts.clock(); }

    /// Adds or replaces by id. With credentials, these are saved first and read back; then the file is written; only
    /// then does the list change. Where the file cannot be written the credentials are taken back. saved() or
    /// saveFailed() follows, never from inside the call. A changed endpoint, environment, parameter or credential
    /// forgets the held token, unless a probe got it with just these changes. Replaced credentials can be undone.
    void save(const Profile &profile, const std::optional<Credentials> &credentials);
    /// The same for several that exist already, without credentials: all of them with one write, or none and FileFailed.
    /// saved() follows for each, from inside the call.
    Result<void> change(const QList<Profile> &profiles);
    /// One token request with credentials that are stored nowhere yet; nothing is kept of it.
    TokenJob *tryOut(const Profile &profile, const Credentials &credentials);
    SecretUndo &undo() { return *m_undo; }
    /// Looks after the profiles that are to be kept fresh, and is told when a token is used.
    KeepFresh &keepFresh() const { return *m_keepFresh; }
    /// Deletes them one after the other, see Deletion; removed() follows for each, deletionFinished() at the end.
    Deletion *remove(const QStringList &ids);

    /// One request, for the user: counts as use of the token.
    void getToken(const QString &id);
    /// The same without looking for the client ID: for many at once, of which few are looked at.
    void fetchToken(const QString &id);
    /// One request with the change that the last refusal suggests; see TokenBook::sendProbe.
    void sendProbe(const QString &id);
    void cancel(const QString &id);

    /// The client ID if it is known by now, else empty.
    QString clientId(const QString &id) const { return m_clientIds.value(id); }
    /// Reads it from the keychain unless it is known; clientIdKnown() follows, also where it could not be read. For when
    /// the user turns to a profile: starting up alone touches no credentials.
    void readClientId(const QString &id);
    /// Why the client ID is not known (locked, missing…), where the last try failed.
    const Error *credentialsError(const QString &id) const;

    /// Drops every token, exchange, client ID, and the credentials of this session only. The profiles stay; locked() is true until unlock() succeeds.
    void lock();
    /// Asks the keychain whether it is open, and to be so if it is not; lockChanged() or unlockFailed() follows.
    void unlock();
    bool isLocked() const { return m_locked; }

    bool hasKeychain() const { return m_parts.keychain != nullptr; }
    KeychainStatus keychainStatus() const;
    void refreshKeychain();
    void unlockKeychain();

Q_SIGNALS:
    void profilesChanged();
    void saved(const QString &id);
    void saveFailed(const QString &id, const claimcheck::Error &error);
    void removed(const QString &id, const QString &name);
    void deletionFinished(const claimcheck::DeletionReport &report);
    void clientIdKnown(const QString &id);
    void lockChanged(bool locked);
    void unlockFailed(const claimcheck::Error &error);
    void keychainStatusChanged(const claimcheck::KeychainStatus &status);

private:
    void onSaved(const SaveOutcome &outcome);
    void settleToken(const Profile &before, const Profile &after);
    void onUndone(const QString &id, const QString &clientId);
    void onDeleted(const Profile &profile);
    void setUnlocked();
    void onKeychainStatus(const KeychainStatus &status);

    Parts m_parts;
    Roster m_roster;
    SecretUndo *m_undo;
    KeepFresh *m_keepFresh;
    QHash<QString, QString> m_clientIds;
    QHash<QString, Error> m_credentialErrors;
    QSet<QString> m_readingIds;
    bool m_locked = false;
    bool m_wantsOpen = false; ///< unlock as soon as the keychain is open
};

} // namespace claimcheck
