#pragma once

#include "net/reachability.h"
#include "service/hostqueue.h"
#include "service/renewal.h"
#include "service/wakeup.h"

namespace claimcheck {

/// Renews the tokens of those profiles that are to be kept fresh, by the rule of planRenewal(). One timer for all of
/// them; none while nothing is kept fresh or no token is held, as when locked. GUI thread only.
class KeepFresh : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        TokenBook *book;
        Clock clock;
        /// Asks for a token as the user would, and is no use by the user. The answer comes through the book.
        std::function<void(const QString &profileId)> renew;
        std::function<std::unique_ptr<Reachability>()> reachability = systemReachability; ///< called when first needed
        std::function<double()> jitter = {}; ///< 0 to 1; random if empty
    };
    explicit KeepFresh(Parts parts, QObject *parent = nullptr);
    ~KeepFresh() override;

    /// All of them as they are now; those that are to be kept fresh are looked after.
    void setProfiles(const QList<Profile> &profiles);
    /// How many renewals may be under way to one host at a time.
    void setPerHost(int perHost) { m_queue.setPerHost(perHost); }
    /// The token was copied, sent, or got by the user.
    void noteUse(const QString &profileId);
    /// The machine is back from sleep: what is due now is spread over some seconds.
    void spread();

    bool isKept(const QString &profileId) const { return m_kept.contains(profileId); }
    /// How that profile stands now; NoToken for one that is not kept fresh.
    Renewal renewal(const QString &profileId) const;
    const WakeUp &timer() const { return m_wakeUp; }

Q_SIGNALS:
    /// renewal() says something else, or may; not for the mere passing of time, nor where the book's record changed.
    void changed(const QString &profileId);
    /// A renewal failed, the first one since the last token.
    void failed(const QString &profileId);

private:
    struct Kept
    {
        QString host{}; ///< with its port
        bool local = false; ///< it is this machine
        RenewalFacts facts{};
        qint64 tokenSentMs = 0; ///< of the token that was held when last looked at
        int failures = 0;
        bool fetching = false;
        bool renewing = false; ///< the request in flight is ours
        bool told = false; ///< of this streak of failures
    };

    void onRecord(const QString &profileId);
    void onAnswer(const QString &profileId, Kept &kept, const TokenRecord &record);
    void onReachability();
    void reviewSoon();
    void review();
    void startDue();
    void start(const QString &profileId, Kept &kept);
    void watchNetwork();
    Renewal plan(const QString &profileId, const Kept &kept, qint64 nowMs) const;
    double draw() const;

    Parts m_parts;
    WakeUp m_wakeUp;
    HostQueue m_queue;
    std::unique_ptr<Reachability> m_reachability; ///< made with the first token that is kept fresh
    QHash<QString, Kept> m_kept;
    QHash<QString, qint64> m_usedMs; ///< of all profiles there are: one may be kept fresh later
    bool m_reviewing = false;
};

} // namespace claimcheck
