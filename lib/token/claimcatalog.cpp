#include "token/claimcatalog.h"

#include "base/localtime.h"
#include "base/words.h"
#include "token/claimmeanings.h"
#include "token/expiry.h"
#include "token/expirytext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

template<size_t Size>
QString lookUp(const std::array<meanings::Entry, Size> &table, QStringView name)
{
    const std::u16string_view wanted(name.utf16(), size_t(name.size()));
    const auto found = std::lower_bound(table.begin(), table.end(), wanted,
        [](const meanings::Entry &entry, std::u16string_view key) { return entry.name < key; });
    if (found == table.end() || found->name != wanted)
        return {};
    return Words::tr(found->meaning);
}

/// How a time claim reads before, at and after its time; %1 is a duration.
struct Phrases
{
    QStringView name;
    const char *ahead;
    const char *now;
    const char *past;
};

constexpr std::array timeClaims{
    Phrases{u"exp", QT_TRANSLATE_NOOP("claimcheck::Words", "Expires in %1"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Expires now"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Expired %1 ago")},
    Phrases{u"nbf", QT_TRANSLATE_NOOP("claimcheck::Words", "Valid in %1"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Valid from now on"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Valid since %1")},
    Phrases{u"iat", QT_TRANSLATE_NOOP("claimcheck::Words", "Issued %1 ahead of this clock"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Issued just now"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Issued %1 ago")},
    Phrases{u"auth_time", QT_TRANSLATE_NOOP("claimcheck::Words", "Signed in %1 ahead of this clock"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Signed in just now"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Signed in %1 ago")},
    Phrases{u"updated_at", QT_TRANSLATE_NOOP("claimcheck::Words", "Changed %1 ahead of this clock"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Changed just now"),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Changed %1 ago")},
};

const Phrases *phrasesFor(QStringView name)
{
    const auto found = std::find_if(timeClaims.begin(), timeClaims.end(),
        [name](const Phrases &phrases) { return phrases.name == name; });
    return found == timeClaims.end() ? nullptr : &*found;
}

/// The phrase for @a ms from now, negative in the past. Seconds do not matter beside minutes.
QString relativeText(const Phrases &phrases, qint64 ms)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    const qint64 away = qAbs(ms);
    if (away < second)
        return Words::tr(phrases.now);
    const bool dropsSeconds = away >= minute && away < 60 * minute;
    return Words::tr(ms > 0 ? phrases.ahead : phrases.past)
        .arg(durationText(dropsSeconds ? away - away % minute : away));
}

QString momentText(const QDateTime &time, const QDateTime &now)
{
    const QString clock = clockText(time.time());
    switch (now.date().daysTo(time.date())) {
    case 0:
        return Words::tr("%1 today").arg(clock);
    case 1:
        return Words::tr("%1 tomorrow").arg(clock);
    case -1:
        return Words::tr("%1 yesterday").arg(clock);
    default:
        return dayAndClockText(time);
    }
}

QString timeText(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace

QString claimMeaning(QStringView name)
{
    return lookUp(meanings::claims, name);
}

QString headerMeaning(QStringView name)
{
    return lookUp(meanings::headers, name);
}

bool isTimeClaim(QStringView name)
{
    return phrasesFor(name) != nullptr;
}

QString describeClaim(const JsonMembers &claims, qsizetype index, qint64 nowMs)
{
    const QString name = claims.name(index);
    const Phrases *phrases = phrasesFor(name);
    if (!phrases)
        return claimMeaning(name);
    const auto time = parseNumericDate(claims.raw(index));
    if (!time)
        return Words::tr("%1; unusable: %2").arg(claimMeaning(name), time.error());
    return relativeText(*phrases, *time - nowMs) % u", "_s
        % momentText(QDateTime::fromMSecsSinceEpoch(*time), QDateTime::fromMSecsSinceEpoch(nowMs));
}

QString timeClaimTooltip(const JsonMembers &claims, qsizetype index)
{
    if (!isTimeClaim(claims.name(index)))
        return {};
    const QString raw = Words::tr("Raw: %1").arg(displayText(QString::fromUtf8(claims.raw(index)), 256));
    const auto time = parseNumericDate(claims.raw(index));
    if (!time)
        return QString(Words::tr("Unusable: %1").arg(time.error()) % u'\n' % raw);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*time);
    return Words::tr("Local: %1").arg(timeText(local)) % u' ' % local.timeZoneAbbreviation()
        % u"\nUTC: "_s % timeText(local.toUTC()) % u'\n' % raw;
}

} // namespace claimcheck
