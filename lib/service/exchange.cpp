#include "service/exchange.h"

#include "base/words.h"

#include <QStringList>

namespace claimcheck {

using namespace Qt::StringLiterals;

QString Exchange::text() const
{
    QStringList lines;
    if (!probe.isEmpty())
        lines += {Words::tr("A probe, %1:").arg(probe), QString()};
    lines += {request.text(), QString()};
    if (status != 0) {
        lines += QString(u"HTTP %1 %2"_s.arg(status).arg(reason).trimmed() % u" (%1 ms)"_s.arg(elapsedMs));
        for (const HttpHeader &header : headers)
            lines += QString(QString::fromUtf8(header.name) % u": " % QString::fromUtf8(header.value));
        if (!body.isEmpty())
            lines += {QString(), body};
    }
    if (error) {
        if (status != 0)
            lines += QString();
        for (const QString &line : {error->message, error->detail, error->hint}) {
            if (!line.isEmpty())
                lines += line;
        }
    }
    return lines.join(u'\n');
}

} // namespace claimcheck
