#include "base/localtime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace claimcheck {

using namespace Qt::StringLiterals;

QString clockText(const QTime &time)
{
    // The only form with seconds names the time zone as well, some in brackets; letters in quotes are words.
    static const QRegularExpression zone(u"\\s*[(\\[]?(?<!')\\bt+\\b(?!')[)\\]]?"_s);
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::LongFormat).remove(zone).trimmed());
}

QString dayAndClockText(const QDateTime &time)
{
    const QLocale locale;
    const QString day = locale.language() == QLocale::C ? time.date().toString(Qt::ISODate)
                                                        : locale.toString(time.date(), QLocale::ShortFormat);
    return day + u' ' + clockText(time.time());
}

} // namespace claimcheck
