#include "tokenjson.h"

#include "base/orderedjson.h"
#include "profilejson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString sourceName(ExpirySource source)
{
    switch (source) {
    case ExpirySource::Unknown:
        return u"unknown"_s;
    case ExpirySource::ExpiresIn:
        return u"expires_in"_s;
    case ExpirySource::JwtExp:
        return u"exp"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(TokenWarningKind kind)
{
    switch (kind) {
    case TokenWarningKind::Wrapping:
        return u"wrapping"_s;
    case TokenWarningKind::NotBase64Url:
        return u"not-base64url"_s;
    case TokenWarningKind::DuplicateName:
        return u"duplicate-name"_s;
    case TokenWarningKind::UnsignedToken:
        return u"unsigned"_s;
    case TokenWarningKind::UnknownCritical:
        return u"unknown-critical"_s;
    case TokenWarningKind::KeyReference:
        return u"key-reference"_s;
    case TokenWarningKind::Compressed:
        return u"compressed"_s;
    case TokenWarningKind::NestedToken:
        return u"nested-token"_s;
    case TokenWarningKind::SuspiciousTime:
        return u"suspicious-time"_s;
    case TokenWarningKind::ExpiryBeforeIssue:
        return u"expiry-before-issue"_s;
    case TokenWarningKind::NotYetValid:
        return u"not-yet-valid"_s;
    case TokenWarningKind::HiddenCharacters:
        return u"hidden-characters"_s;
    case TokenWarningKind::SourcesDisagree:
        return u"sources-disagree"_s;
    case TokenWarningKind::ClockSkew:
        return u"clock-skew"_s;
    }
    Q_UNREACHABLE();
}

QByteArray warningJson(const QString &kind, const QString &claim, const QString &message)
{
    OrderedJson json;
    json.text("kind", kind);
    if (!claim.isEmpty())
        json.text("claim", claim);
    return json.text("message", message).json();
}

void addExpiry(OrderedJson &json, const Expiry &expiry, qint64 nowMs)
{
    const auto left = expiry.remainingMs(nowMs);
    if (expiry.expiresAtMs)
        json.text("expires_at", isoUtc(*expiry.expiresAtMs));
    else
        json.raw("expires_at", "null");
    json.raw("expires_in", left ? QByteArray::number(*left / 1000) : "null");
    json.text("expiry_source", sourceName(expiry.source));
}

} // namespace

QString isoUtc(qint64 ms)
{
    const auto format = ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format);
}

QByteArray tokenJson(const AccessToken &token, qint64 nowMs)
{
    OrderedJson json;
    json.text("access_token", QString::fromUtf8(token.value)).text("token_type", token.tokenType);
    addExpiry(json, token.expiry, nowMs);
    OrderedJson response;
    for (const ResponseField &field : token.fields)
        response.raw(field.name.toUtf8(), field.raw);
    return json.text("scope", token.scope).raw("response", response.json()).json();
}

QByteArray decodedJson(const DecodedToken &token, const Expiry &expiry, qint64 nowMs)
{
    const bool hasHeader = token.isJwt() || token.shape == TokenShape::EncryptedJwt;
    OrderedJson expiryJson;
    addExpiry(expiryJson, expiry, nowMs);

    QList<QByteArray> warnings;
    if (token.shape == TokenShape::Opaque)
        warnings.append(warningJson(u"not-a-jwt"_s, {}, token.problem));
    if (token.shape == TokenShape::EncryptedJwt)
        warnings.append(warningJson(u"encrypted"_s, {}, token.problem));
    const QList<TokenWarning> all = token.warnings + expiry.warnings;
    for (const TokenWarning &warning : all)
        warnings.append(warningJson(kindName(warning.kind), warning.claim, warning.message));

    return OrderedJson()
        .raw("header", hasHeader ? token.header.json() : "null")
        .raw("claims", token.isJwt() ? token.claims.json() : "null")
        .raw("expiry", expiryJson.json())
        .raw("warnings", jsonArray(warnings))
        .json();
}

} // namespace claimcheck
