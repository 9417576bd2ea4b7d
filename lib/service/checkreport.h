#pragma once

#include "flow/profile.h"
#include "service/credentialverdict.h"
#include "service/exchange.h"

namespace claimcheck {

/// What became of one profile when its credentials were checked. Holds no secret, no client ID and no token.
struct CheckedProfile
{
    QString customer{};
    QString profile{};
    Environment environment = Environment::Dev;
    QString flow{}; ///< as its caller shows it: the name or the id
    CredentialFinding finding{};
    int status = 0; ///< HTTP; 0 if no response came
    std::optional<qint64> elapsedMs{}; ///< of the request; nullopt if nothing was sent
    QString
        serverWords{}; ///< what the server said to a refusal; plain text, escaped and capped; may be empty

    bool operator==(const CheckedProfile &) const = default;
};

/// From what a token request ended with: @a error is nullopt if it got a token, @a exchange nullptr if
/// nothing was sent.
CheckedProfile checkedProfile(
    const Profile &profile, const QString &flow, const std::optional<Error> &error, const Exchange *exchange);

/// The rows as a table of texts, the first one the columns' names: customer, profile, environment, flow,
/// result, HTTP status, seconds ("0.05", whatever the locale), what was said. Control and bidi characters are
/// escaped. For csvText() and tabSeparatedText().
QList<QStringList> checkReport(const QList<CheckedProfile> &rows);

} // namespace claimcheck
