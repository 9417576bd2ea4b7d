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
    std::optional<Probe> probe{}; ///< what may help against that error; sent only when the user says so
    std::optional<Probe> worked{}; ///< the probe that got the token, until it is kept or dismissed
    QList<Profile> refused{}; ///< set-ups refused since the last token, the saved profile first
    int failures = 0; ///< in a row since the last token; one that was cancelled or held back does not count
    std::optional<qint64> notBeforeMs{}; ///< until then the server wants no further request (Retry-After); UTC
    int sameAnswers = 0; ///< answers in a row that held the very token that was held before
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
    /// Sends the record's probe, which is one request as any other; does nothing without one. A failure changes
    /// neither the profile nor the held token.
    void sendProbe(const QString &profileId, CredentialStore *store);
    /// The profile as saved is now what the probe sent that worked, so the token is its own; what was refused was not.
    void probeKept(const QString &profileId);
    /// It is to stay as it is.
    void dismissProbe(const QString &profileId);
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
    /// A request ended with a token, which the record holds by now; recordChanged() follows.
    void tokenReceived(const QString &profileId);
    void recordChanged(const QString &profileId);
    /// Its token no longer belongs to the set-up: what was done with it does not either.
    void forgotten(const QString &profileId);

private:
    void start(const Profile &profile, CredentialStore *store, const std::optional<Probe> &probe);
    void take(const Profile &profile, const std::optional<Probe> &probe, const TokenOutcome &outcome);
    void drop(const QPointer<TokenJob> &job);

    TokenService *m_service;
    const TokenRecord m_empty;
    QHash<QString, TokenRecord> m_records;
    QHash<QString, QPointer<TokenJob>> m_jobs;
};

} // namespace claimcheck
