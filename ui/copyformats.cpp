#include "copyformats.h"

#include "base/words.h"
#include "flow/requestplan.h"
#include "theme.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

QString copyText(CopyFormat format, const Profile &profile, const AccessToken &token)
{
    const QString value = QString::fromUtf8(token.value);
    switch (format) {
    case CopyFormat::Header: return u"Authorization: Bearer "_s + value;
    case CopyFormat::ApiCurl: return apiCurl(profile.baseUrl, token.value);
    case CopyFormat::Export: return u"export ACCESS_TOKEN="_s + shellQuoted(value);
    case CopyFormat::Token: break;
    }
    return value;
}

bool endsSoon(const AccessToken &token, qint64 nowMs)
{
    constexpr qint64 enoughMs = 30'000;
    return token.expiry.remainingMs(nowMs).value_or(enoughMs) < enoughMs;
}

QString copyName(CopyFormat format, const Profile &profile)
{
    QString name;
    switch (format) {
    case CopyFormat::Token: name = Words::tr("token"); break;
    case CopyFormat::Header: name = Words::tr("header"); break;
    case CopyFormat::ApiCurl: name = Words::tr("curl command"); break;
    case CopyFormat::Export: name = Words::tr("export line"); break;
    }
    if (profile.environment == Environment::Prod)
        return theme::badgeText(Environment::Prod) + u' ' + name;
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace claimcheck
