#pragma once

#include "base/orderedjson.h"
#include "flow/credentials.h"
#include "net/http.h"
#include "sandbox/jwtsigner.h"

namespace claimcheck {

/// What an issuer knows besides the request.
struct Issuing
{
    qint64 nowMs;
    QString baseUrl;
    const Credentials &client; ///< the only ones it accepts
    JwtSigner &signer;
};

struct SandboxReply
{
    int status = 200;
    QByteArray body{}; ///< JSON
    QList<HttpHeader> headers{};
};

/// One endpoint: pure but for the signer's key and the random IDs in a token.
using Endpoint = SandboxReply (*)(const Issuing &, const HttpRequest &);

SandboxReply issueRillisFlow(const Issuing &issuing, const HttpRequest &request);
SandboxReply issueIdentityDocuments(const Issuing &issuing, const HttpRequest &request);
SandboxReply issuePartnerOauth(const Issuing &issuing, const HttpRequest &request);
SandboxReply issueEndorsed(const Issuing &issuing, const HttpRequest &request);
SandboxReply issueOauth2(const Issuing &issuing, const HttpRequest &request);

/// An API that needs a token of this sandbox and answers the claims it verified.
SandboxReply echoClaims(const Issuing &issuing, const HttpRequest &request);
/// The public key, as a JWK Set.
SandboxReply publishKeys(const Issuing &issuing, const HttpRequest &request);

} // namespace claimcheck
