#pragma once

#include "store/credentialstore.h"

#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace claimcheck {

class KeychainProbe;

/// What reading, writing and removing have in common: the question whether the keychain is open, the steps
/// through QtKeychain, the time limit, which counts from start().
///
/// A QtKeychain job has no parent and outlives this object: destroyed in flight it would crash when the late
/// reply arrives (reliability-bar.md, trap 2). An operation out of time says finished() at once, but ended()
/// only when its last QtKeychain job is done, so that no other operation of the store can overtake that.
class KeychainOperation : public CredentialJob
{
    Q_OBJECT

public:
    KeychainOperation(KeychainProbe *probe, const QString &profileId, int timeoutMs, QObject *parent);

    /// Its turn has come.
    virtual void start();
    /// The keychain has not answered for too long: ends with KeychainTimeout.
    void expire();

Q_SIGNALS:
    /// Nothing of this operation goes on any more. It deletes itself. @a answered: the keychain did, if late.
    void ended(bool answered);

protected:
    /// The steps; the keychain is open. finish() must follow.
    virtual void run() = 0;
    /// Ends the operation; what a step still brings is dropped.
    void finish(const CredentialsResult &result);
    void fail(const Error &error);

    // The steps. An error is the keychain's state if that explains it: "locked" rather than "not found".
    using ThenItem = std::function<void(const Result<QByteArray> &)>;
    using Then = std::function<void(const Result<void> &)>;
    void fetch(const ThenItem &then);
    void put(const QByteArray &item, const Then &then);
    void erase(const Then &then);

private:
    void askProbe(const Then &then);
    void runJob(QKeychain::Job *job, const Then &then);
    void end(bool answered);

    KeychainProbe *m_probe;
    QString m_key;
    QTimer m_deadline;
    bool m_touched = false; ///< a write or delete was handed to the keychain
    bool m_jobInFlight = false;
    bool m_finished = false;
};

} // namespace claimcheck
