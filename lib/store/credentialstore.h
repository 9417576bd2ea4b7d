#pragma once

#include "base/error.h"
#include "flow/credentials.h"

#include <QObject>

namespace claimcheck {

enum class KeychainState {
    Unknown, ///< not asked yet
    Open,
    Locked,
    Absent, ///< no service
};

struct KeychainStatus
{
    KeychainState state = KeychainState::Unknown;
    QString name{}; ///< "GNOME Keyring", "KWallet", "Windows Credential Manager", "this session's memory"

    bool operator==(const KeychainStatus &) const = default;
};

using CredentialsResult = Result<Credentials>;

/// One operation in flight. Emits finished() exactly once, never from inside the call that made it, then
/// deletes itself. For remove() the result holds empty credentials. Connect with a context object and go away
/// at any time: the operation is abandoned, not destroyed.
class CredentialJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const claimcheck::CredentialsResult &result);
};

/// Where credentials are kept, one item a profile. Asynchronous; lives on the GUI thread.
///
/// Promises: a locked store is KeychainLocked, an absent one KeychainAbsent, an open one without the item
/// CredentialsMissing; a write is read back before it is called saved, and the old item stays whole until
/// then; a remove succeeds only if the item is gone; credentials over maxPackedCredentials are InvalidInput
/// before anything is written.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual CredentialJob *read(const QString &profileId) = 0;
    virtual CredentialJob *write(const QString &profileId, const Credentials &credentials) = 0;
    virtual CredentialJob *remove(const QString &profileId) = 0;

    /// What is known now, without asking.
    virtual KeychainStatus status() const = 0;
    /// Asks; statusChanged follows if it differs.
    virtual void refreshStatus() = 0;
    /// Asks the system to unlock; the system shows its own prompt. statusChanged follows.
    virtual void unlock() = 0;
    /// Forgets every item that is kept in this process's memory. What a keychain keeps stays there.
    virtual void dropMemory() { }

Q_SIGNALS:
    void statusChanged(const claimcheck::KeychainStatus &status);
};

} // namespace claimcheck
