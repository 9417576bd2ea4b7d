#pragma once

#include "base/error.h"

#include <optional>

namespace claimcheck {

/// What asking for a token says of the credentials it was asked with.
enum class CredentialVerdict {
    Working, ///< a token was issued
    Refused, ///< the server turned down the client ID and secret themselves; asking again changes nothing
    Unknown, ///< nobody spoke of them: no answer, a server in trouble, a request it could not use, a closed
             ///< keychain
};

struct CredentialFinding
{
    CredentialVerdict verdict = CredentialVerdict::Unknown;
    QString sentence{}; ///< why, in a support engineer's words; plain text

    bool operator==(const CredentialFinding &) const = default;
};

/// @a error is what a token request ended with, nullopt if it got a token. Pure. "Refused" only where the
/// server says so: HTTP 401, a 403 that is no web page, or RFC 6749's invalid_client, invalid_grant or
/// unauthorized_client below HTTP 500. Any other failure may have nothing to do with the credentials, and is
/// called unknown.
CredentialFinding judgeCredentials(const std::optional<Error> &error);

/// Whether the keychain as a whole is out of reach, so that to ask it for the next profile is only to wait again.
bool isOfTheKeychain(ErrorKind kind);

/// "Works", "Refused", "Could not tell".
QString verdictText(CredentialVerdict verdict);

} // namespace claimcheck
