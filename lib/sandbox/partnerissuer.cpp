// The partners' "Authentication" page: JSON client_credentials, and time claims with six decimals.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 lifetime = 3600;
constexpr qint64 second = 1'000'000; // in microseconds

SandboxReply refusal(int status, const QString &code, const QString &description)
{
    return {status,
        OrderedJson()
            .text("error", code)
            .text("error_description", description)
            .text("message", description)
            .json()};
}

QByteArray fractional(qint64 microseconds)
{
    return QByteArray::number(microseconds / second) + '.'
        + QByteArray::number(microseconds % second).rightJustified(6, '0');
}

QString randomJti()
{
    std::array<quint32, 10> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

QByteArray claims(const Issuing &issuing)
{
    // As in the page's sample: iat and nbf are read one after the other, and exp is worked out before both.
    const qint64 iat = issuing.nowMs * 1000 + 112;
    return OrderedJson()
        .text("aud", issuing.client.clientId)
        .text("jti", randomJti())
        .raw("iat", fractional(iat))
        .raw("nbf", fractional(iat + 2))
        .raw("exp", fractional(iat + lifetime * second - 5634))
        .text("sub", {})
        .list("scopes", {u"bookings:create"_s, u"bookings:delete"_s})
        .text("user_id", u"842902db-54e5-4614-b348-002e8ce5da12"_s)
        .text("partner_id", u"f31120ee-b5cb-41c4-9529-288d02e91cd6"_s)
        .flag("is_test", true)
        .json();
}

} // namespace

SandboxReply issuePartnerOauth(const Issuing &issuing, const HttpRequest &request)
{
    if (!headerOf(request, "Accept").toLower().contains("application/json"))
        return refusal(406, u"invalid_request"_s, u"Accept must be application/json"_s);
    if (contentKind(request) != ContentKind::Json)
        return refusal(415, u"invalid_request"_s, u"Content-Type must be application/json"_s);
    const auto fields = jsonFields(request);
    if (!fields)
        return refusal(400, u"invalid_request"_s, u"The body is not a JSON object"_s);
    const auto missing = missingFields(*fields, {u"grant_type"_s, u"client_id"_s, u"client_secret"_s});
    if (!missing.isEmpty())
        return refusal(400, u"invalid_request"_s, u"Missing: "_s % missing.join(u", "));
    if (fields->value(u"grant_type") != "client_credentials"_L1)
        return refusal(400, u"unsupported_grant_type"_s, u"grant_type must be client_credentials"_s);
    if (fields->value(u"client_id") != issuing.client.clientId
        || fields->value(u"client_secret") != issuing.client.clientSecret) {
        return refusal(401, u"invalid_client"_s, u"Client authentication failed"_s);
    }
    const QByteArray token = issuing.signer.signRs256(R"({"typ":"JWT","alg":"RS256"})", claims(issuing));
    return {200,
        OrderedJson()
            .text("token_type", u"Bearer"_s)
            .number("expires_in", lifetime)
            .text("access_token", QString::fromLatin1(token))
            .json()};
}

} // namespace claimcheck
