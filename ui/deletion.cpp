#include "deletion.h"

#include "base/words.h"
#include "flow/garbledcredentials.h"
#include "token/claimcatalog.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// “A”, “B” and “C”; a long list is cut.
QString names(const QList<Profile> &profiles)
{
    constexpr qsizetype most = 5;
    QStringList quoted;
    for (const Profile &profile : profiles.first(std::min(profiles.size(), most)))
        quoted.append(Words::tr("“%1”").arg(displayText(profile.name, 100)));
    if (profiles.size() > most)
        return Words::tr("%1 and %2 more").arg(quoted.join(u", "_s)).arg(profiles.size() - most);
    const QString last = quoted.takeLast();
    return quoted.isEmpty() ? last : Words::tr("%1 and %2").arg(quoted.join(u", "_s), last);
}

QString done(const QList<Profile> &deleted)
{
    if (deleted.size() == 1)
        return Words::tr("Deleted %1: credentials, token and history are gone.").arg(names(deleted));
    const QString customer = deleted.constFirst().customer;
    const bool one = std::ranges::all_of(
        deleted, [&](const Profile &p) { return p.customer.compare(customer, Qt::CaseInsensitive) == 0; });
    return one && !customer.isEmpty()
        ? Words::tr("Deleted %1 profiles of %2: credentials, tokens and history are gone.")
              .arg(deleted.size())
              .arg(displayText(customer, 100))
        : Words::tr("Deleted %1 profiles: credentials, tokens and history are gone.").arg(deleted.size());
}

} // namespace

Result<QString> DeletionReport::summary() const
{
    if (kept.isEmpty())
        return deleted.isEmpty() ? Words::tr("There was nothing to delete.") : done(deleted);
    const QString rest = deleted.isEmpty()
        ? Words::tr("Nothing was deleted.")
        : Words::tr("Deleted: %1. Kept: %2.").arg(names(deleted), names(kept));
    if (!error)
        return rest;
    Error told = *error;
    told.message = Words::tr("%1 was not deleted. %2 %3")
                       .arg(names(kept.first(1)), error->message, rest);
    return std::unexpected(told);
}

Deletion::Deletion(Roster *roster, const QStringList &ids, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
{
    for (const QString &id : ids) {
        if (const Profile *profile = roster->find(id))
            m_waiting.append(*profile);
    }
    std::ranges::stable_partition(m_waiting, [](const Profile &profile) { return !profile.sessionOnly; });
    m_total = static_cast<int>(m_waiting.size());
}

void Deletion::start()
{
    QMetaObject::invokeMethod(this, &Deletion::next, Qt::QueuedConnection);
}

void Deletion::cancelRest()
{
    m_cancelled = true;
}

void Deletion::next()
{
    if (m_waiting.isEmpty() || m_cancelled) {
        stop(std::nullopt);
        return;
    }
    Q_EMIT progressed(static_cast<int>(m_report.deleted.size()), m_total, current().name);
    readCredentials();
}

void Deletion::readCredentials()
{
    CredentialJob *job = m_roster->storeOf(current())->read(current().id);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &held) {
        if (held)
            m_credentials = *held;
        else if (held.error().kind != ErrorKind::CredentialsMissing && held.error() != garbledCredentials())
            return stop(held.error());
        removeItem();
    });
}

void Deletion::removeItem()
{
    CredentialJob *job = m_roster->storeOf(current())->remove(current().id);
    connect(job, &CredentialJob::finished, this,
        [this](const CredentialsResult &removed) { removed ? dropLine() : putBack(removed.error()); });
}

void Deletion::dropLine()
{
    if (const Result<void> dropped = m_roster->drop(current().id); !dropped)
        return putBack(dropped.error());
    m_credentials.reset();
    const Profile gone = m_waiting.takeFirst();
    m_report.deleted.append(gone);
    Q_EMIT deleted(gone);
    next();
}

void Deletion::putBack(const Error &reason)
{
    if (!m_credentials)
        return stop(reason);
    CredentialJob *job = m_roster->storeOf(current())->write(current().id, *m_credentials);
    connect(job, &CredentialJob::finished, this, [this, reason](const CredentialsResult &written) {
        if (written)
            return stop(reason);
        Error error = reason;
        error.hint += u' '
            + tr("Its credentials may be gone from the keychain; until this window closes or locks, undo writes them "
                 "back.");
        Q_EMIT unsettled(current().id, *m_credentials);
        stop(error);
    });
}

void Deletion::stop(const std::optional<Error> &error)
{
    m_credentials.reset();
    m_report.kept = m_waiting;
    m_report.error = error;
    deleteLater();
    Q_EMIT finished(m_report);
}

} // namespace claimcheck
