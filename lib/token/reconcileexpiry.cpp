#include "base/words.h"
#include "token/displaytext.h"
#include "token/expiry.h"
#include "token/expirytext.h"
#include "token/numerictime.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 disagreementMs = 60'000;
constexpr qint64 notableSkewMs = 30'000;
constexpr qint64 dateResolutionMs = 999; // a Date header has whole seconds

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s) % u" UTC"_s;
}

/// The number in a JSON number or in a string that holds one.
QByteArrayView numberIn(QByteArrayView raw)
{
    if (raw.size() >= 2 && raw.startsWith('"') && raw.endsWith('"'))
        return raw.sliced(1, raw.size() - 2).trimmed();
    return raw;
}

std::expected<qint64, QString> parseExpiresIn(const QByteArray &raw, qint64 fromMs)
{
    const auto seconds = decimalSeconds(numberIn(raw));
    if (!seconds)
        return std::unexpected(Words::tr("%1 is not a number of seconds").arg(shownRaw(raw)));
    if (seconds->negative)
        return std::unexpected(Words::tr("%1 is negative").arg(shownRaw(raw)));
    if (seconds->ms > lastDateMs - qBound(qint64(0), fromMs, lastDateMs))
        return std::unexpected(Words::tr("%1 seconds end beyond the year 9999").arg(shownRaw(raw)));
    return fromMs + seconds->ms;
}

/// Gathers what is known of one token; the order of the steps is DESIGN.md's, "Expiry, stated once".
class Reconciler
{
public:
    Reconciler(const DecodedToken &token, const ExpiryInput &input)
        : m_claims(token.claims)
        , m_input(input)
    {
    }

    Expiry run();

private:
    void measureSkew();
    void readExpiresIn();
    void readClaims();
    void choose();
    std::optional<qint64> timeClaim(const QString &name);
    QByteArray rawClaim(const QString &name) const;
    void warn(TokenWarningKind kind, const QString &message, const QString &claim);

    const JsonMembers &m_claims;
    const ExpiryInput &m_input;
    qint64 m_serverNowMs = 0; ///< at the latest, by its own clock; 0 if unknown
    std::optional<qint64> m_issuedMs; ///< by the local clock
    Expiry m_expiry;
};

Expiry Reconciler::run()
{
    measureSkew();
    readExpiresIn();
    readClaims();
    choose();
    return m_expiry;
}

void Reconciler::warn(TokenWarningKind kind, const QString &message, const QString &claim)
{
    m_expiry.warnings.append({kind, message, claim});
}

void Reconciler::measureSkew()
{
    // A date outside of the calendar tells nothing of the clock.
    if (!m_input.serverDateMs || *m_input.serverDateMs < 0 || *m_input.serverDateMs > lastDateMs)
        return;
    m_serverNowMs = *m_input.serverDateMs + dateResolutionMs;
    const qint64 skew = *m_input.serverDateMs - m_input.nowMs;
    if (qAbs(skew) <= notableSkewMs)
        return;
    m_expiry.skewMs = skew;
    const QString sentence = skew > 0
        ? Words::tr("The server's clock is %1 ahead of this computer's; times are corrected for it.")
        : Words::tr("The server's clock is %1 behind this computer's; times are corrected for it.");
    warn(TokenWarningKind::ClockSkew, sentence.arg(durationText(qAbs(skew))), {});
}

void Reconciler::readExpiresIn()
{
    if (!m_input.expiresIn)
        return;
    const auto end = parseExpiresIn(*m_input.expiresIn, m_input.requestSentMs);
    if (end)
        m_expiry.byExpiresInMs = *end;
    else
        warn(TokenWarningKind::SuspiciousTime, Words::tr("expires_in is not used: %1.").arg(end.error()),
            u"expires_in"_s);
}

QByteArray Reconciler::rawClaim(const QString &name) const
{
    const qsizetype index = m_claims.lastIndexOf(name);
    return index < 0 ? QByteArray() : m_claims.raw(index);
}

std::optional<qint64> Reconciler::timeClaim(const QString &name)
{
    const QByteArray raw = rawClaim(name);
    if (raw.isNull())
        return std::nullopt;
    const auto time = parseNumericDate(raw);
    if (time)
        return *time;
    warn(TokenWarningKind::SuspiciousTime, Words::tr("%1 is not used: %2.").arg(name, time.error()), name);
    return std::nullopt;
}

void Reconciler::readClaims()
{
    const auto exp = timeClaim(u"exp"_s);
    const auto iat = timeClaim(u"iat"_s);
    const auto nbf = timeClaim(u"nbf"_s);
    if (exp && iat && *exp < *iat) {
        warn(TokenWarningKind::ExpiryBeforeIssue,
            Words::tr("exp is not used: %1 lies before iat, %2.")
                .arg(shownRaw(rawClaim(u"exp"_s)), shownRaw(rawClaim(u"iat"_s))),
            u"exp"_s);
    } else if (exp) {
        m_expiry.byExpMs = *exp - m_expiry.skewMs;
    }
    // A server's own clock has the say about its nbf: where it is known, a small skew raises no alarm.
    const qint64 nowThere = qMax(m_input.nowMs + m_expiry.skewMs, m_serverNowMs);
    if (nbf && *nbf > nowThere) {
        warn(TokenWarningKind::NotYetValid,
            Words::tr("The token is not valid yet: nbf is %1, in %2.")
                .arg(utcText(*nbf), durationText(*nbf - nowThere)),
            u"nbf"_s);
    }
    if (iat)
        m_issuedMs = *iat - m_expiry.skewMs;
}

void Reconciler::choose()
{
    const auto &byExpiresIn = m_expiry.byExpiresInMs;
    const auto &byExp = m_expiry.byExpMs;
    if (byExpiresIn && byExp && qAbs(*byExpiresIn - *byExp) > disagreementMs) {
        warn(TokenWarningKind::SourcesDisagree,
            Words::tr("expires_in says %1, exp says %2: they differ by %3, and the earlier one counts.")
                .arg(utcText(*byExpiresIn), utcText(*byExp), durationText(qAbs(*byExpiresIn - *byExp))),
            u"exp"_s);
    }
    if (byExp && (!byExpiresIn || *byExp < *byExpiresIn)) {
        m_expiry.source = ExpirySource::JwtExp;
        m_expiry.expiresAtMs = byExp;
    } else if (byExpiresIn) {
        m_expiry.source = ExpirySource::ExpiresIn;
        m_expiry.expiresAtMs = byExpiresIn;
    }
    // exp and iat belong together: a server that hands out the same token again hands out a used-up lifetime.
    const bool pasted = m_input.requestSentMs == m_input.nowMs && !m_input.expiresIn && !m_input.serverDateMs;
    if (m_issuedMs && (pasted || m_expiry.source == ExpirySource::JwtExp))
        m_expiry.startMs = m_issuedMs;
    else if (!pasted)
        m_expiry.startMs = m_input.requestSentMs;
}

} // namespace

Expiry reconcileExpiry(const DecodedToken &token, const ExpiryInput &input)
{
    return Reconciler(token, input).run();
}

} // namespace claimcheck
