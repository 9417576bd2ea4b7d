#include "token/claimcatalog.h"

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
    return QString::fromUtf16(found->meaning.data(), qsizetype(found->meaning.size()));
}

/// How a time claim reads before, at and after its time; %1 is a duration.
struct Phrases
{
    QStringView name;
    QLatin1StringView ahead;
    QLatin1StringView now;
    QLatin1StringView past;
};

constexpr std::array timeClaims{
    Phrases{u"exp", "Expires in %1"_L1, "Expires now"_L1, "Expired %1 ago"_L1},
    Phrases{u"nbf", "Valid in %1"_L1, "Valid from now on"_L1, "Valid since %1"_L1},
    Phrases{u"iat", "Issued %1 ahead of this clock"_L1, "Issued just now"_L1, "Issued %1 ago"_L1},
    Phrases{
        u"auth_time", "Signed in %1 ahead of this clock"_L1, "Signed in just now"_L1, "Signed in %1 ago"_L1},
    Phrases{u"updated_at", "Changed %1 ahead of this clock"_L1, "Changed just now"_L1, "Changed %1 ago"_L1},
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
        return phrases.now;
    const bool dropsSeconds = away >= minute && away < 60 * minute;
    return QString(ms > 0 ? phrases.ahead : phrases.past)
        .arg(durationText(dropsSeconds ? away - away % minute : away));
}

QString momentText(const QDateTime &time, const QDateTime &now)
{
    const QString clock = time.toString(u"HH:mm:ss"_s);
    switch (now.date().daysTo(time.date())) {
    case 0:
        return clock % u" today"_s;
    case 1:
        return clock % u" tomorrow"_s;
    case -1:
        return clock % u" yesterday"_s;
    default:
        return time.toString(u"yyyy-MM-dd "_s) % clock;
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
        return claimMeaning(name) % u"; unusable: "_s % time.error();
    return relativeText(*phrases, *time - nowMs) % u", "_s
        % momentText(QDateTime::fromMSecsSinceEpoch(*time), QDateTime::fromMSecsSinceEpoch(nowMs));
}

QString timeClaimTooltip(const JsonMembers &claims, qsizetype index)
{
    if (!isTimeClaim(claims.name(index)))
        return {};
    const QString raw = u"Raw: "_s % displayText(QString::fromUtf8(claims.raw(index)), 256);
    const auto time = parseNumericDate(claims.raw(index));
    if (!time)
        return u"Unusable: "_s % time.error() % u'\n' % raw;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*time);
    return u"Local: "_s % timeText(local) % u' ' % local.timeZoneAbbreviation() % u"\nUTC: "_s
        % timeText(local.toUTC()) % u'\n' % raw;
}

} // namespace claimcheck
