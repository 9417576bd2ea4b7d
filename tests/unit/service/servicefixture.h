#pragma once

#include "service/tokenbook.h"
#include "support/fakestore.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

namespace claimcheck {

/// The real chain from profile to token, with a server and a store that do as the test says.
struct ServiceFixture
{
    qint64 nowMs = 1'745'000'000'000;
    Clock clock = [this] { return nowMs; };
    FlowCatalog flows = FlowCatalog::load();
    LoopbackServer server{answerWith(200, R"({"access_token":"issued-canary-token","expires_in":600})")};
    FakeStore store{};
    TokenClient client{clock};
    std::unique_ptr<TokenService> service = std::make_unique<TokenService>(&flows, &client, clock);

    Profile profile(const QString &id = QStringLiteral("p1")) const
    {
        return {.id = id,
            .name = QStringLiteral("Test"),
            .flowId = QStringLiteral("oauth2-client-credentials"),
            .baseUrl = server.url(QString()),
            .clientAuth = ClientAuth::Body};
    }
    TokenOutcome fetch(const Profile &wanted)
    {
        return waitFor<TokenOutcome>(service->requestToken(wanted, &store))
            .value_or(TokenOutcome{
                std::unexpected(Error{ErrorKind::FileFailed, QStringLiteral("the job never finished")})});
    }
};

/// Everything in an outcome that is for people.
inline QString allText(const TokenOutcome &outcome)
{
    QString text;
    if (!outcome.token) {
        const Error &error = outcome.token.error();
        text += error.message + error.hint + error.detail;
    }
    if (outcome.exchange) {
        text += outcome.exchange->text();
        if (outcome.exchange->error)
            text += outcome.exchange->error->message + outcome.exchange->error->detail;
    }
    return text;
}

} // namespace claimcheck
