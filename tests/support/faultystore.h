#pragma once

#include "store/credentialstore.h"

#include <QPointer>

#include <functional>

namespace claimcheck {

/// Stands before another store, counts what it is asked, and does to one call what the test says. A call is held until
/// release() if it is to answer late.
class FaultyStore final : public CredentialStore
{
public:
    enum class Fault {
        Refused, ///< an error, and nothing was done
        Done, ///< an error, though it was done: the answer got lost
        Late, ///< done, and no answer until release()
    };

    explicit FaultyStore(CredentialStore *inner)
        : m_inner(inner)
    {
        connect(inner, &CredentialStore::statusChanged, this, &CredentialStore::statusChanged);
    }

    /// The calls so far: "read ID", "write ID", "remove ID".
    QStringList log{};

    /// The call of that number, from 0 on, and with @a lasting every one after it.
    void fail(int call, Fault fault, ErrorKind kind, bool lasting = false)
    {
        m_call = call;
        m_fault = fault;
        m_error = {kind, QStringLiteral("fault at call %1").arg(call), QStringLiteral("Try again.")};
        m_lasting = lasting;
    }
    /// The same with an error of the test's, and nothing done.
    void fail(int call, const Error &error)
    {
        fail(call, Fault::Refused, error.kind);
        m_error = error;
    }
    void heal() { m_call = -1; }
    bool holds() const { return !m_held.isEmpty(); }
    void release()
    {
        for (const auto &held : std::exchange(m_held, {}))
            held();
    }

    CredentialJob *read(const QString &id) override
    {
        return pass(QStringLiteral("read ") + id, [this, id] { return m_inner->read(id); });
    }
    CredentialJob *write(const QString &id, const Credentials &credentials) override
    {
        return pass(
            QStringLiteral("write ") + id, [this, id, credentials] { return m_inner->write(id, credentials); });
    }
    CredentialJob *remove(const QString &id) override
    {
        return pass(QStringLiteral("remove ") + id, [this, id] { return m_inner->remove(id); });
    }
    KeychainStatus status() const override { return m_inner->status(); }
    void refreshStatus() override { m_inner->refreshStatus(); }
    void unlock() override { m_inner->unlock(); }

private:
    static void finish(const QPointer<CredentialJob> &job, const CredentialsResult &result)
    {
        if (!job)
            return;
        Q_EMIT job->finished(result);
        job->deleteLater();
    }

    template<typename Operation>
    CredentialJob *pass(const QString &what, Operation operation)
    {
        const int call = static_cast<int>(log.size());
        log.append(what);
        const bool faulty = m_call >= 0 && (call == m_call || (m_lasting && call > m_call));
        auto *job = new CredentialJob(this);
        if (faulty && m_fault == Fault::Refused) {
            const QPointer<CredentialJob> guard(job);
            QMetaObject::invokeMethod(
                this, [guard, error = m_error] { finish(guard, std::unexpected(error)); }, Qt::QueuedConnection);
            return job;
        }
        connect(operation(), &CredentialJob::finished, job,
            [this, job, faulty, fault = m_fault, error = m_error](const CredentialsResult &result) {
                const QPointer<CredentialJob> guard(job);
                if (!faulty)
                    finish(guard, result);
                else if (fault == Fault::Done)
                    finish(guard, std::unexpected(error));
                else
                    m_held.append([guard, result] { finish(guard, result); });
            });
        return job;
    }

    CredentialStore *m_inner;
    int m_call = -1;
    Fault m_fault = Fault::Refused;
    Error m_error{};
    bool m_lasting = false;
    QList<std::function<void()>> m_held{};
};

} // namespace claimcheck
