#pragma once

#include "service/tokenservice.h"

#include <QHash>
#include <QPointer>

namespace claimcheck {

/// What the app knows of one profile's token right now. A value.
struct TokenRecord
{
    bool fetching = false;
    std::optional<AccessToken> token{}; ///< the last one issued, also when expired; gone on lock or edit
    std::optional<Error> error{}; ///< of the last request, where it failed; the token before it is kept
    QList<Exchange> history{}; ///< newest first, at most 50
};

/// Every profile's record for this session, in memory only. The single source for the views.
class TokenBook : public QObject
{
    Q_OBJECT

public:
    explicit TokenBook(TokenService *service, QObject *parent = nullptr);
    ~TokenBook() override;

    /// An empty record if nothing is known.
    const TokenRecord &record(const QString &profileId) const;

    /// Starts one request; while one is in flight for that profile it does nothing (one click, one request).
    void fetch(const Profile &profile, CredentialStore *store);
    void cancel(const QString &profileId);
    /// Asks for a token with credentials that are stored nowhere; no record is kept of it.
    TokenJob *tryOut(const Profile &profile, const Credentials &credentials);
    /// The held token no longer belongs to the set-up (edited, deleted): token, error and history go, a
    /// request in flight is cancelled and its late answer dropped.
    void forget(const QString &profileId);
    void forgetAll();

    /// The profiles that hold a token whose expiry is known and still ahead at @a nowMs.
    bool anyCounting(qint64 nowMs) const;

Q_SIGNALS:
    void recordChanged(const QString &profileId);

private:
    void take(const QString &profileId, const TokenOutcome &outcome);
    void drop(const QPointer<TokenJob> &job);

    TokenService *m_service;
    const TokenRecord m_empty;
    QHash<QString, TokenRecord> m_records;
    QHash<QString, QPointer<TokenJob>> m_jobs;
};

} // namespace claimcheck
