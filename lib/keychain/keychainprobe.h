#pragma once

#include "store/credentialstore.h"

namespace claimcheck {

/// Whether the keychain is there and open, which QtKeychain cannot tell: to it a locked keyring is one
/// without the item (reliability-bar.md, trap 1). Asks without blocking and answers with an error within the
/// time limit. Knows nothing, and has touched nothing, until first asked; from then on follows the keychain's
/// own announcements.
class KeychainProbe : public QObject
{
    Q_OBJECT

public:
    /// The probe for this platform's keychain.
    static KeychainProbe *create(int timeoutMs, QObject *parent);

    /// What is known now, without asking.
    KeychainStatus status() const { return m_status; }
    /// answered() follows, never from inside the call, and is never older than the last ask().
    void ask();
    /// Has the system show its own prompt; statusChanged() follows if the user opens the keychain.
    virtual void unlock() = 0;

Q_SIGNALS:
    /// The keychain is open, or why it cannot be used.
    void answered(const claimcheck::Result<void> &answer);
    void statusChanged(const claimcheck::KeychainStatus &status);

protected:
    using QObject::QObject;

    /// Puts the question; conclude() must follow.
    virtual void query() = 0;
    void conclude(const KeychainStatus &status, const Result<void> &answer);
    /// News that is not the answer to a question.
    void setStatus(const KeychainStatus &status);

private:
    KeychainStatus m_status;
    bool m_asking = false;
    bool m_askedAgain = false; ///< so the answer on its way may be out of date, or never come
};

} // namespace claimcheck
