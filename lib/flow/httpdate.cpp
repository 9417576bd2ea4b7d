#include "flow/httpdate.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

std::optional<qint64> httpDateMs(const QByteArray &text)
{
    // IMF-fixdate, RFC 850, asctime; a recipient has to take all three.
    static constexpr std::array formats{"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1,
        "dddd, dd-MMM-yy hh:mm:ss 'GMT'"_L1, "ddd MMM d hh:mm:ss yyyy"_L1};
    const QString date = QString::fromLatin1(text).simplified();
    for (const QLatin1String format : formats) {
        QDateTime time = QLocale::c().toDateTime(date, format);
        if (!time.isValid())
            continue;
        if (time.date().year() < 1970) // RFC 850's two digits, which Qt takes for the last century
            time = time.addYears(100);
        time.setTimeSpec(Qt::UTC);
        return time.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

} // namespace claimcheck
