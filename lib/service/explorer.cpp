#include "service/explorer.h"

#include "base/background.h"
#include "base/words.h"
#include "net/networkerror.h"
#include "service/secretmask.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxBodyBytes = 32LL * 1024 * 1024;
constexpr int unauthorized = 401;
}

Explorer::Explorer(TokenBook *book, TokenClient *client, Clock clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_client(client)
    , m_clock(std::move(clock))
{
    connect(book, &TokenBook::recordChanged, this, &Explorer::onTokenRecord);
    connect(book, &TokenBook::forgotten, this, &Explorer::forget);
}

Explorer::~Explorer()
{
    m_book->disconnect(this);
    forgetAll();
}

HttpLimits Explorer::limits(int deadlineMs)
{
    return {.deadlineMs = deadlineMs, .maxBodyBytes = maxBodyBytes, .purpose = HttpPurpose::ApiCall};
}

const CallRecord &Explorer::record(const QString &profileId) const
{
    const auto it = m_calls.constFind(profileId);
    return it == m_calls.cend() ? m_empty : it->record;
}

bool Explorer::hasLiveToken(const QString &profileId) const
{
    const TokenRecord &held = m_book->record(profileId);
    return held.token && held.token->expiry.remainingMs(m_clock()).value_or(1) > 0;
}

void Explorer::send(const Profile &profile, const ApiRequest &request)
{
    start(profile, request, false);
}

void Explorer::sendWithHeldToken(const Profile &profile, const ApiRequest &request)
{
    start(profile, request, true);
}

void Explorer::start(const Profile &profile, const ApiRequest &request, bool withExpired)
{
    Call &call = m_calls[profile.id];
    if (call.record.isBusy())
        return;
    call.profile = profile;
    call.request = request;
    call.withExpired = withExpired;
    call.wantsNewToken = false;
    call.productionConfirmed = false;
    call.record.error.reset();
    call.record.newTokenMayHelp = false;
    if (const auto problems = checkApiRequest(profile, request); !problems.isEmpty()) {
        fail(call, {.kind = ErrorKind::InvalidInput, .message = problems.first().message});
        return;
    }
    call.url = apiUrl(profile, request).value_or(QUrl());
    call.record.host = hostAndPort(call.url);
    call.record.method = normalMethod(request.method);
    proceed(call);
}

void Explorer::proceed(Call &call)
{
    const bool elsewhere = sendsTokenElsewhere(call.profile, call.url)
        && !m_allowedOrigins.value(call.profile.id).contains(originOf(call.url));
    if (elsewhere) {
        settle(call, CallRecord::State::AsksOtherHost);
    } else if (call.profile.environment == Environment::Prod && !onlyReads(call.request.method)
        && !call.productionConfirmed) {
        settle(call, CallRecord::State::AsksProduction);
    } else if (call.wantsNewToken) {
        getToken(call);
    } else if (hasLiveToken(call.profile.id) || (call.withExpired && m_book->record(call.profile.id).token)) {
        transmit(call, *m_book->record(call.profile.id).token);
    } else {
        getToken(call);
    }
}

void Explorer::confirm(const QString &profileId)
{
    const auto it = m_calls.find(profileId);
    if (it == m_calls.end() || !it->record.asks())
        return;
    if (it->record.state == CallRecord::State::AsksOtherHost)
        m_allowedOrigins[profileId].insert(originOf(it->url));
    else
        it->productionConfirmed = true;
    proceed(*it);
}

void Explorer::sendWithNewToken(const QString &profileId)
{
    const auto it = m_calls.find(profileId);
    if (it == m_calls.end() || it->record.isBusy() || !it->record.newTokenMayHelp)
        return;
    it->record.error.reset();
    it->record.newTokenMayHelp = false;
    it->wantsNewToken = true;
    proceed(*it); // what was confirmed stays so
}

void Explorer::getToken(Call &call)
{
    const QString id = call.profile.id;
    const TokenRecord &held = m_book->record(id);
    call.tokenBefore = held.token ? std::optional(held.token->receivedMs) : std::nullopt;
    settle(call, CallRecord::State::GettingToken);
    if (!m_book->record(id).fetching)
        Q_EMIT tokenWanted(id);
    if (!m_book->record(id).fetching)
        onTokenRecord(id); // nobody gets one: locked, or the profile is gone
}

void Explorer::onTokenRecord(const QString &profileId)
{
    const auto it = m_calls.find(profileId);
    const TokenRecord &held = m_book->record(profileId);
    if (it == m_calls.end() || it->record.state != CallRecord::State::GettingToken || held.fetching)
        return;
    if (held.error) {
        it->record.newTokenMayHelp = true;
        Error error = *held.error;
        error.message = Words::tr("The request was not sent: there is no new token. %1").arg(error.message);
        fail(*it, error);
    } else if (held.token && it->tokenBefore != held.token->receivedMs) {
        transmit(*it, *held.token);
    } else {
        it->record.newTokenMayHelp = it->record.response && it->record.response->status == unauthorized;
        settle(*it, CallRecord::State::Idle); // cancelled
    }
}

void Explorer::transmit(Call &call, const AccessToken &token)
{
    const auto request = renderApiRequest(call.profile, call.request, token.tokenType, token.value);
    if (!request) {
        fail(call, request.error());
        return;
    }
    const QString id = call.profile.id;
    call.number = ++m_lastNumber;
    call.job = m_client->send(*request);
    connect(call.job, &HttpJob::finished, this,
        [this, id, number = call.number, sent = HttpRequest{.method = request->method, .url = request->url},
            mask = tokenMask(token.value)](const HttpResult &result) { onReply(id, number, sent, mask, result); });
    settle(call, CallRecord::State::Sending);
    Q_EMIT tokenUsed(id);
}

void Explorer::onReply(const QString &profileId, quint64 number, const HttpRequest &sent, const SecretMask &mask,
    const HttpResult &result)
{
    const auto it = m_calls.find(profileId);
    if (it == m_calls.end() || it->number != number)
        return;
    if (!result) {
        fail(*it, mask.masked(result.error()));
        return;
    }
    inBackground(
        this, [sent, mask, reply = *result] { return apiResponse(sent, reply, mask); },
        [this, profileId, number](const ApiResponse &response) {
            const auto call = m_calls.find(profileId);
            if (call == m_calls.end() || call->number != number)
                return;
            call->record.response = response;
            call->record.newTokenMayHelp = response.status == unauthorized;
            settle(*call, CallRecord::State::Idle);
        });
}

void Explorer::cancel(const QString &profileId)
{
    const auto it = m_calls.find(profileId);
    if (it == m_calls.end() || it->record.state == CallRecord::State::Idle)
        return;
    if (it->job) {
        it->job->disconnect(this);
        it->job->cancel();
    }
    it->number = 0; // a late answer is nobody's
    it->record.newTokenMayHelp = it->record.isBusy() && it->record.response && it->record.response->status == unauthorized;
    settle(*it, CallRecord::State::Idle);
}

void Explorer::forget(const QString &profileId)
{
    const auto it = m_calls.find(profileId);
    if (it == m_calls.end())
        return;
    if (it->job) {
        it->job->disconnect(this);
        it->job->cancel();
    }
    m_calls.erase(it);
    Q_EMIT recordChanged(profileId);
}

void Explorer::forgetAll()
{
    const QStringList ids = m_calls.keys();
    for (const QString &id : ids)
        forget(id);
    m_allowedOrigins.clear();
}

void Explorer::fail(Call &call, const Error &error)
{
    call.record.response.reset(); // beside an error it would look like its answer
    call.record.error = error;
    settle(call, CallRecord::State::Idle);
}

void Explorer::settle(Call &call, CallRecord::State state)
{
    call.record.state = state;
    const QString id = call.profile.id; // a listener may drop the call
    Q_EMIT recordChanged(id);
}

} // namespace claimcheck
