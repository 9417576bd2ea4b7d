// What the tokens are for: an API that checks them, and the key to check them with.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

/// RFC 6750 §3; no error code where no token came.
SandboxReply refusal(const QString &description)
{
    QByteArray challenge = R"(Bearer realm="sandbox")";
    if (!description.isEmpty())
        challenge += R"(, error="invalid_token", error_description=")" + description.toLatin1() + '"';
    const QString message = description.isEmpty() ? u"Send Authorization: Bearer <token>"_s : description;
    return {401, OrderedJson().text("error", u"invalid_token"_s).text("error_description", message).json(),
        {{"WWW-Authenticate", challenge}}};
}

bool signatureHolds(const Issuing &issuing, const QList<QByteArray> &parts)
{
    const QByteArray input = parts[0] + '.' + parts[1];
    const QByteArray signature = decoded(parts[2]);
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
    if (header.value(u"alg") == "RS256"_L1)
        return issuing.signer.verifyRs256(input, signature);
    return header.value(u"alg") == "HS256"_L1
        && signature == JwtSigner::hs256(input, issuing.client.clientSecret.toUtf8());
}

} // namespace

SandboxReply echoClaims(const Issuing &issuing, const HttpRequest &request)
{
    const QByteArray value = headerOf(request, "Authorization");
    if (value.left(7).toLower() != "bearer ")
        return refusal({});
    const QList<QByteArray> parts = value.sliced(7).trimmed().split('.');
    if (parts.size() != 3)
        return refusal(u"The token is not a JWT"_s);
    if (!signatureHolds(issuing, parts))
        return refusal(u"The token was not signed by this sandbox"_s);
    const QByteArray claims = decoded(parts[1]);
    const double exp = QJsonDocument::fromJson(claims).object().value(u"exp").toDouble();
    if (exp * 1000 <= double(issuing.nowMs))
        return refusal(u"The token has expired"_s);
    return {200, OrderedJson().flag("verified", true).raw("claims", claims).json()};
}

SandboxReply publishKeys(const Issuing &issuing, const HttpRequest &)
{
    return {200, issuing.signer.jwks()};
}

} // namespace claimcheck
