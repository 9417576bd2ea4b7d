#include "fuzz/properties.h"

#include "fuzz/require.h"

#include "token/claimcatalog.h"
#include "token/displaytext.h"
#include "token/expirytext.h"
#include "token/numerictime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace claimcheck::fuzz {

namespace {

/// What is looked at one by one or pair by pair, so that a run stays short.
constexpr qsizetype mostMembers = 24;

/// Qt reads JSON by another hand. It has no text for a number beyond double, and its own limit of depth.
bool qtReads(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber
        || error.error == QJsonParseError::DeepNesting;
}

void requireSameText(const JsonMembers &members, qsizetype index)
{
    const QByteArray raw = members.raw(index);
    const QJsonValue value = QJsonDocument::fromJson('[' + raw + ']').array().at(0);
    const bool beginsWithBom = raw.startsWith("\"\xEF\xBB\xBF"); // which Qt drops
    if (members.kind(index) == JsonKind::String && !beginsWithBom)
        require(value.toString() == members.text(index), "a string reads as Qt reads it");
    else if (members.kind(index) == JsonKind::Bool)
        require(value.isBool(), "a Boolean reads as Qt reads it");
}

void requireSameSeconds(const QByteArray &raw)
{
    constexpr double exactMs = 1e15; // beyond it double has no milliseconds
    const auto seconds = decimalSeconds(raw);
    require(seconds.has_value(), "a JSON number is a number of seconds");
    bool isFinite = false;
    const double ms = raw.toDouble(&isFinite) * 1000;
    if (!isFinite || qAbs(ms) >= exactMs)
        return;
    require(qAbs(qAbs(ms) - double(seconds->ms)) <= 1.5, "seconds are what double makes of them");
    require(seconds->ms == 0 || seconds->negative == (ms < 0), "seconds have the number's sign");
}

void requireSoundMember(const JsonMembers &members, qsizetype index)
{
    const QString name = members.name(index);
    const QByteArray raw = members.raw(index);
    const JsonKind kind = members.kind(index);
    require(members.json().contains(raw) && !raw.isEmpty(), "a value is as issued");
    require(members.isArray() || members.lastIndexOf(name) >= index, "a name finds its last member");
    if (kind == JsonKind::Object || kind == JsonKind::Array)
        require(JsonMembers::parse(raw).has_value(), "a nested value is valid by itself");
    if (kind == JsonKind::Number)
        requireSameSeconds(raw);
    requireSameText(members, index);
    requireShowable(displayText(name));
    requireShowable(displayText(members.text(index)));
}

void requireSound(const JsonMembers &members)
{
    const auto again = JsonMembers::parse(members.json());
    require(again && again->size() == members.size(), "accepted JSON is accepted again");
    require(qtReads(members.json()), "accepted JSON is JSON to Qt as well");
    const qsizetype size = qMin(members.size(), mostMembers);
    for (qsizetype i = 0; i < size; ++i)
        requireSoundMember(members, i);
    if (members.size() > mostMembers)
        return;
    QStringList seen;
    QStringList twice;
    for (qsizetype i = 0; i < size; ++i) {
        const QString name = members.name(i);
        if (seen.count(name) == 1)
            twice.append(name);
        seen.append(name);
    }
    require(members.duplicateNames() == twice, "every duplicate is named, once, in order");
}

void requireSoundClaims(const JsonMembers &claims)
{
    for (qsizetype i = 0; i < qMin(claims.size(), mostMembers); ++i) {
        requireShowable(describeClaim(claims, i, 1'700'000'000'000));
        const QString tooltip = timeClaimTooltip(claims, i);
        require(!holdsHidden(tooltip, LineBreaks::Harmless), "a tooltip hides nothing");
        require(tooltip.isEmpty() != isTimeClaim(claims.name(i)), "a time claim has a tooltip");
        headerMeaning(claims.name(i));
    }
}

void requireSoundCountdown(const Expiry &expiry, qint64 nowMs)
{
    const QString text = countdownText(expiry, nowMs);
    requireShowable(text);
    requireShowable(expirySentence(expiry, nowMs));
    urgency(expiry, nowMs);
    const auto next = nextCountdownChangeMs(expiry, nowMs);
    if (!next)
        return;
    require(*next >= 1, "a countdown changes in the future");
    require(countdownText(expiry, nowMs + *next - 1) == text, "a countdown stays until it changes");
    require(countdownText(expiry, nowMs + *next) != text, "a countdown changes when it says");
}

} // namespace

void requireShowable(const QString &text)
{
    require(!holdsHidden(text, LineBreaks::Hidden), "shown text hides nothing");
}

void requireShowable(const QList<TokenWarning> &warnings)
{
    for (const TokenWarning &warning : warnings) {
        require(!warning.message.isEmpty() && warning.message.size() < 2000, "a warning is a sentence");
        requireShowable(warning.message);
    }
}

void requireShowable(const Error &error)
{
    require(!error.message.isEmpty(), "an error says what happened");
    for (const QString &text : {error.message, error.hint, error.detail})
        requireShowable(text);
    require(error.detail.size() < 4000, "a detail is capped");
}

void requireSound(const DecodedToken &token)
{
    require(token.isJwt() == token.problem.isEmpty(), "there are claims, or a reason why not");
    requireShowable(token.problem);
    requireShowable(token.warnings);
    if (token.isJwt()) {
        requireSound(token.claims);
        requireSoundClaims(token.claims);
    }
    if (token.shape == TokenShape::EncryptedJwt || token.isJwt())
        requireSound(token.header);
    else
        require(token.claims.size() == 0, "what is no JWT has no claims");
}

void requireSound(const Expiry &expiry)
{
    requireShowable(expiry.warnings);
    const auto &byExpiresIn = expiry.byExpiresInMs;
    const auto &byExp = expiry.byExpMs;
    switch (expiry.source) {
    case ExpirySource::Unknown:
        require(!byExpiresIn && !byExp && !expiry.expiresAtMs, "unknown means that no source is usable");
        break;
    case ExpirySource::ExpiresIn:
        require(
            expiry.expiresAtMs == byExpiresIn && (!byExp || *byExpiresIn <= *byExp), "the earlier counts");
        break;
    case ExpirySource::JwtExp:
        require(expiry.expiresAtMs == byExp && (!byExpiresIn || *byExp < *byExpiresIn), "the earlier counts");
        break;
    }
    const auto lifetime = expiry.lifetimeMs();
    require(!lifetime || *lifetime >= 0, "no lifetime is negative");
    for (const qint64 nowMs : {qint64(0), lastDateMs})
        requireSoundCountdown(expiry, nowMs);
    if (expiry.expiresAtMs)
        requireSoundCountdown(expiry, *expiry.expiresAtMs - 999);
}

} // namespace claimcheck::fuzz
