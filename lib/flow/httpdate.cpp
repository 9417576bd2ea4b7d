#include "flow/httpdate.h"

#include <QDateTime>
#include <QLocale>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> utcMs(const QString &dayMonthYear, const QString &time)
{
    const QDateTime utc(
        QLocale::c().toDate(dayMonthYear, u"d MMM yyyy"_s), QTime::fromString(time, u"hh:mm:ss"_s), Qt::UTC);
    return utc.isValid() ? std::optional(utc.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

std::optional<qint64> httpDateMs(const QByteArray &text)
{
    const QStringList parts = QString::fromLatin1(text).simplified().split(u' ');
    const bool gmt = parts.last() == "GMT"_L1;
    // The name of the day is not looked at: it says nothing more, and RFC 850's year is short of a century.
    if (parts.size() == 6 && gmt) // Sun, 06 Nov 1994 08:49:37 GMT
        return utcMs(parts.mid(1, 3).join(u' '), parts.at(4));
    if (parts.size() == 5 && !gmt) // asctime: Sun Nov 6 08:49:37 1994
        return utcMs(parts.at(2) + u' ' + parts.at(1) + u' ' + parts.at(4), parts.at(3));
    if (parts.size() != 4 || !gmt)
        return std::nullopt;
    QStringList date = parts.at(1).split(u'-'); // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
    if (date.size() != 3 || date.last().size() != 2)
        return std::nullopt;
    date.last().prepend(date.last() < "70"_L1 ? u"20"_s : u"19"_s);
    return utcMs(date.join(u' '), parts.at(2));
}

} // namespace claimcheck
