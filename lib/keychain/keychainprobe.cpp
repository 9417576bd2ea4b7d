#include "keychain/keychainprobe.h"

namespace claimcheck {

void KeychainProbe::ask()
{
    if (m_asking) {
        m_askedAgain = true;
        return;
    }
    m_asking = true;
    QMetaObject::invokeMethod(this, &KeychainProbe::query, Qt::QueuedConnection);
}

void KeychainProbe::conclude(const KeychainStatus &status, const Result<void> &answer)
{
    m_asking = false;
    if (std::exchange(m_askedAgain, false)) {
        ask();
        return;
    }
    setStatus(status);
    Q_EMIT answered(answer);
}

void KeychainProbe::setStatus(const KeychainStatus &status)
{
    if (m_status != status) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace claimcheck
