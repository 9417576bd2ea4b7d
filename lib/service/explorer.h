#pragma once

#include "flow/profile.h"
#include "net/tokenclient.h"
#include "service/apiresponse.h"
#include "service/tokenbook.h"

#include <QSet>

namespace claimcheck {

/// What the app knows of one profile's calls of its API right now. A value.
struct CallRecord
{
    enum class State {
        Idle,
        AsksOtherHost, ///< the token would go to another origin than the base URL's: waits for confirm() or cancel()
        AsksProduction, ///< it may change something on production: waits likewise
        GettingToken,
        Sending,
    };
    State state = State::Idle;
    QString host{}; ///< "host:port" of the request that is asked about or under way
    QString method{}; ///< likewise
    std::optional<ApiResponse> response{}; ///< of the last request that was answered
    std::optional<Error> error{}; ///< of the last request, where it failed
    bool newTokenMayHelp = false; ///< the answer was 401, or there is no token: see sendWithNewToken()

    bool isBusy() const { return state == State::GettingToken || state == State::Sending; }
    bool asks() const { return state == State::AsksOtherHost || state == State::AsksProduction; }
};

/// Calls APIs with the tokens of a TokenBook: token and ApiRequest in, ApiResponse or error out. Responses are kept in
/// memory until the token's source changes, the profile is deleted or the window is locked. One call at a time for a
/// profile, and one request for one send(). GUI thread only.
///
/// It asks before a token goes to another origin than the profile's base URL (each origin once a session and profile),
/// and before a method other than GET and HEAD goes to production (each time).
class Explorer : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it. @a client is for API calls only: see HttpPurpose.
    Explorer(TokenBook *book, TokenClient *client, Clock clock, QObject *parent = nullptr);
    ~Explorer() override;

    /// What an API call may take: a deadline for all of it, and 32 MiB.
    static HttpLimits limits(int deadlineMs);

    /// An empty record if nothing is known.
    const CallRecord &record(const QString &profileId) const;
    /// Whether there is a token to send, not expired as far as is known.
    bool hasLiveToken(const QString &profileId) const;

    /// Sends it, or asks first; a question that is open is dropped. Where there is no live token it gets one before. Does
    /// nothing while the profile's last call is under way.
    void send(const Profile &profile, const ApiRequest &request);
    /// The same with the held token, expired or not: to see what the server says to it.
    void sendWithHeldToken(const Profile &profile, const ApiRequest &request);
    /// One token request, then the last request once more, which has been asked about and is not asked about again.
    void sendWithNewToken(const QString &profileId);
    /// Yes to what the record asks.
    void confirm(const QString &profileId);
    /// Ends a question, the wait for a token, or the request. The last response stays.
    void cancel(const QString &profileId);
    /// Drops all that is known of it, a request under way included.
    void forget(const QString &profileId);
    void forgetAll();

Q_SIGNALS:
    void recordChanged(const QString &profileId);
    /// A token is to be got for this profile; the book tells the rest.
    void tokenWanted(const QString &profileId);
    /// A token has just been sent to an API.
    void tokenUsed(const QString &profileId);

private:
    struct Call
    {
        CallRecord record{};
        Profile profile{};
        ApiRequest request{};
        QUrl url{};
        bool withExpired = false;
        bool wantsNewToken = false;
        bool productionConfirmed = false;
        std::optional<qint64> tokenBefore{}; ///< when the token came that is to be replaced
        QPointer<HttpJob> job{};
        quint64 number = 0; ///< which answers are still waited for
    };

    void start(const Profile &profile, const ApiRequest &request, bool withExpired);
    void proceed(Call &call);
    void getToken(Call &call);
    void onTokenRecord(const QString &profileId);
    void transmit(Call &call, const AccessToken &token);
    void onReply(const QString &profileId, quint64 number, const HttpRequest &sent, const SecretMask &mask,
        const HttpResult &result);
    void fail(Call &call, const Error &error);
    void settle(Call &call, CallRecord::State state);

    TokenBook *m_book;
    TokenClient *m_client;
    Clock m_clock;
    const CallRecord m_empty;
    QHash<QString, Call> m_calls;
    QHash<QString, QSet<QString>> m_allowedOrigins; ///< by profile, for this session
    quint64 m_lastNumber = 0;
};

} // namespace claimcheck
