#include "keychain/keychainstore.h"

#include "keychain/keychainprobe.h"
#include "keychain/readoperation.h"
#include "keychain/removeoperation.h"
#include "keychain/writeoperation.h"

#include <QPointer>

namespace claimcheck {

KeychainStore::KeychainStore(int timeoutMs, QObject *parent)
    : CredentialStore(parent)
    , m_probe(KeychainProbe::create(timeoutMs, this))
    , m_timeoutMs(timeoutMs)
{
    connect(m_probe, &KeychainProbe::statusChanged, this, &CredentialStore::statusChanged);
    m_silence.setSingleShot(true);
    m_silence.setInterval(timeoutMs);
    connect(&m_silence, &QTimer::timeout, this, &KeychainStore::expireWaiting);
}

KeychainStore::~KeychainStore() = default;

CredentialJob *KeychainStore::read(const QString &profileId)
{
    return enqueue(new ReadOperation(m_probe, profileId, m_timeoutMs, this));
}

CredentialJob *KeychainStore::write(const QString &profileId, const Credentials &credentials)
{
    return enqueue(new WriteOperation(credentials, m_probe, profileId, m_timeoutMs, this));
}

CredentialJob *KeychainStore::remove(const QString &profileId)
{
    return enqueue(new RemoveOperation(m_probe, profileId, m_timeoutMs, this));
}

KeychainStatus KeychainStore::status() const
{
    return m_probe->status();
}

void KeychainStore::refreshStatus()
{
    m_probe->ask();
}

void KeychainStore::unlock()
{
    m_probe->unlock();
}

CredentialJob *KeychainStore::enqueue(KeychainOperation *operation)
{
    connect(operation, &KeychainOperation::ended, this, [this, operation](bool answered) {
        if (m_current == operation) {
            m_current = nullptr;
            if (answered) {
                m_silence.start();
            }
            startNextLater();
        }
    });
    if (m_waiting.isEmpty()) {
        m_silence.start();
    }
    m_waiting.enqueue(operation);
    startNextLater();
    return operation;
}

/// Not now: the caller has yet to connect to the job.
void KeychainStore::startNextLater()
{
    QMetaObject::invokeMethod(this, &KeychainStore::startNext, Qt::QueuedConnection);
}

void KeychainStore::startNext()
{
    if (!m_current && !m_waiting.isEmpty()) {
        m_current = m_waiting.dequeue();
        m_current->start();
    }
}

void KeychainStore::expireWaiting()
{
    const QPointer self(this);
    // Only those that wait now; whoever hears of it may destroy the store or ask again.
    for (auto *operation : std::exchange(m_waiting, {})) {
        if (self) {
            operation->expire();
        }
    }
}

} // namespace claimcheck
