#include "keychain/keychainoperation.h"

#include "keychain/keychainerrors.h"
#include "keychain/keychainprobe.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const auto name = u"claimcheck"_s;
    return name;
}

} // namespace

KeychainOperation::KeychainOperation(
    KeychainProbe *probe, const QString &profileId, int timeoutMs, QObject *parent)
    : CredentialJob(parent)
    , m_probe(probe)
    , m_key(service() % '/'_L1 % profileId)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeoutMs);
    connect(&m_deadline, &QTimer::timeout, this, &KeychainOperation::expire);
}

void KeychainOperation::start()
{
    m_deadline.start();
    askProbe([this](const Result<void> &open) { open ? run() : fail(open.error()); });
}

void KeychainOperation::expire()
{
    fail(keychainTimeout(m_deadline.interval()));
}

void KeychainOperation::askProbe(const Then &then)
{
    connect(
        m_probe, &KeychainProbe::answered, this,
        [this, then](const Result<void> &answer) {
            if (!m_finished) {
                then(answer);
            }
        },
        Qt::SingleShotConnection);
    m_probe->ask();
}

void KeychainOperation::fetch(const ThenItem &then)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    runJob(job, [job, then](const Result<void> &done) {
        done ? then(job->binaryData()) : then(std::unexpected(done.error()));
    });
}

void KeychainOperation::put(const QByteArray &item, const Then &then)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(item);
    m_touched = true;
    runJob(job, then);
}

void KeychainOperation::erase(const Then &then)
{
    m_touched = true;
    runJob(new QKeychain::DeletePasswordJob(service()), then);
}

void KeychainOperation::runJob(QKeychain::Job *job, const Then &then)
{
    m_jobInFlight = true;
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, then] {
        m_jobInFlight = false;
        if (m_finished) {
            end(true);
        } else if (job->error() == QKeychain::NoError) {
            then({});
        } else {
            askProbe([then, error = fromQtKeychain(*job)](
                         const Result<void> &open) { then(std::unexpected(open ? error : open.error())); });
        }
    });
    job->start();
}

void KeychainOperation::finish(const CredentialsResult &result)
{
    m_finished = true;
    m_deadline.stop();
    const bool answered = result || result.error().kind != ErrorKind::KeychainTimeout;
    const QPointer self(this);
    Q_EMIT finished(result);
    if (self && !m_jobInFlight) {
        end(answered);
    }
}

void KeychainOperation::fail(const Error &error)
{
    finish(std::unexpected(m_touched ? withUnknownOutcome(error) : error));
}

void KeychainOperation::end(bool answered)
{
    Q_EMIT ended(answered);
    deleteLater();
}

} // namespace claimcheck
