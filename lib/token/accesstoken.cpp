#include "token/accesstoken.h"

#include "token/claimcatalog.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

QString maskedToken(const QByteArray &token)
{
    const QString text = QString::fromUtf8(token);
    if (text.size() < 24)
        return QString(8, u'•');
    return displayText(text.first(10) % u'…' % text.last(4));
}

QString abbreviatedId(const QString &id)
{
    return id.size() <= 12 ? id : QString(id.first(4) % u'…' % id.last(4));
}

} // namespace claimcheck
