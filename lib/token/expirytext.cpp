#include "token/expirytext.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

struct Unit
{
    qint64 ms;
    QLatin1StringView name;
};

constexpr std::array units{
    Unit{year, "y"_L1}, Unit{day, "d"_L1}, Unit{hour, "h"_L1}, Unit{minute, "min"_L1}, Unit{second, "s"_L1}};

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// For an age: seconds do not matter beside minutes.
QString ageText(qint64 ms)
{
    return ms < hour && ms >= minute ? durationText(ms - ms % minute) : durationText(ms);
}

} // namespace

QString durationText(qint64 ms)
{
    ms = qMax(qint64(0), ms);
    for (size_t i = 0; i < units.size(); ++i) {
        const qint64 count = ms / units[i].ms;
        if (count == 0 && i + 1 < units.size())
            continue;
        const QString large = QString::number(count) % u' ' % units[i].name;
        const qint64 rest = i + 1 < units.size() ? ms % units[i].ms / units[i + 1].ms : 0;
        return rest == 0 ? large : QString(large % u' ' % QString::number(rest) % u' ' % units[i + 1].name);
    }
    Q_UNREACHABLE();
}

QString countdownText(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining)
        return u"—"_s;
    if (*remaining <= 0)
        return u"Expired"_s;
    if (*remaining >= day)
        return durationText(*remaining);
    const qint64 seconds = *remaining / second;
    const QString minutesAndSeconds = twoDigits(seconds / 60 % 60) % u':' % twoDigits(seconds % 60);
    const qint64 hours = seconds / 3600;
    return hours == 0 ? minutesAndSeconds : QString(QString::number(hours) % u':' % minutesAndSeconds);
}

QString expirySentence(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining)
        return u"Expiry unknown"_s;
    if (*remaining > 0)
        return durationText(*remaining) % u" left"_s;
    if (-*remaining < second)
        return u"Expired just now"_s;
    return u"Expired "_s % ageText(-*remaining) % u" ago"_s;
}

QString expirySourceText(ExpirySource source)
{
    switch (source) {
    case ExpirySource::ExpiresIn:
        return u"from expires_in"_s;
    case ExpirySource::JwtExp:
        return u"from exp"_s;
    case ExpirySource::Unknown:
        break;
    }
    return u"neither expires_in nor exp was given"_s;
}

std::optional<qint64> nextCountdownChangeMs(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining || *remaining <= 0)
        return std::nullopt;
    // After the clock was set back it stands at the whole lifetime until the time has come round again.
    const qint64 standingMs = *expiry.expiresAtMs - nowMs - *remaining;
    if (*remaining < second)
        return standingMs + *remaining;
    const qint64 step = *remaining >= year ? day : *remaining >= day ? hour : second;
    return standingMs + *remaining % step + 1;
}

} // namespace claimcheck
