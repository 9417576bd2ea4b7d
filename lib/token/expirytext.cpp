#include "token/expirytext.h"

#include "base/words.h"

#include <QLocale>
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
    const char *text;
};

constexpr std::array units{
    Unit{year, QT_TRANSLATE_NOOP("claimcheck::Words", "%1 y")},
    Unit{day, QT_TRANSLATE_NOOP("claimcheck::Words", "%1 d")},
    Unit{hour, QT_TRANSLATE_NOOP("claimcheck::Words", "%1 h")},
    Unit{minute, QT_TRANSLATE_NOOP("claimcheck::Words", "%1 min")},
    Unit{second, QT_TRANSLATE_NOOP("claimcheck::Words", "%1 s")},
};

QString twoDigits(qint64 number)
{
    const QString digits = QLocale().toString(number);
    return digits.size() < 2 ? QLocale().zeroDigit() + digits : digits;
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
        const QString large = Words::tr(units[i].text).arg(QLocale().toString(count));
        const qint64 rest = i + 1 < units.size() ? ms % units[i].ms / units[i + 1].ms : 0;
        return rest == 0 ? large : QString(large % u' ' % Words::tr(units[i + 1].text).arg(QLocale().toString(rest)));
    }
    Q_UNREACHABLE();
}

QString countdownText(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining)
        return u"—"_s;
    if (*remaining <= 0)
        return Words::tr("Expired");
    if (*remaining >= day)
        return durationText(*remaining);
    const qint64 seconds = *remaining / second;
    const QString minutesAndSeconds = twoDigits(seconds / 60 % 60) % u':' % twoDigits(seconds % 60);
    const qint64 hours = seconds / 3600;
    return hours == 0 ? minutesAndSeconds : QString(QLocale().toString(hours) % u':' % minutesAndSeconds);
}

QString expirySentence(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining)
        return Words::tr("Expiry unknown");
    if (*remaining > 0)
        return Words::tr("%1 left").arg(durationText(*remaining));
    if (-*remaining < second)
        return Words::tr("Expired just now");
    return Words::tr("Expired %1 ago").arg(ageText(-*remaining));
}

QString expirySourceText(ExpirySource source)
{
    switch (source) {
    case ExpirySource::ExpiresIn:
        return Words::tr("from expires_in");
    case ExpirySource::JwtExp:
        return Words::tr("from exp");
    case ExpirySource::Unknown:
        break;
    }
    return Words::tr("neither expires_in nor exp was given");
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
