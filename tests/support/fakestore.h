#pragma once

#include "store/credentialstore.h"

namespace claimcheck {

/// A store that answers what the test says, at once or when the test says so, or never.
class FakeStore final : public CredentialStore
{
public:
    CredentialsResult answer = Credentials{QStringLiteral("id"), QStringLiteral("Kz7-canary-secret")};
    bool held = false; ///< keep jobs waiting until release()
    QStringList readIds{};

    CredentialJob *read(const QString &profileId) override
    {
        readIds += profileId;
        auto *job = new CredentialJob(this);
        if (held)
            m_waiting += job;
        else
            QMetaObject::invokeMethod(
                job, [this, job] { finish(job); }, Qt::QueuedConnection);
        return job;
    }
    CredentialJob *write(const QString &, const Credentials &) override { return nullptr; }
    CredentialJob *remove(const QString &) override { return nullptr; }
    KeychainStatus status() const override { return {KeychainState::Open, QStringLiteral("fake")}; }
    void refreshStatus() override { }
    void unlock() override { }

    void release()
    {
        held = false;
        for (CredentialJob *job : std::exchange(m_waiting, {}))
            finish(job);
    }

private:
    void finish(CredentialJob *job)
    {
        Q_EMIT job->finished(answer);
        job->deleteLater();
    }

    QList<CredentialJob *> m_waiting;
};

} // namespace claimcheck
