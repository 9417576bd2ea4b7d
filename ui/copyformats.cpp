#include "copyformats.h"

#include "flow/requestplan.h"
#include "theme.h"

#include <QCoreApplication>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("claimcheck::CopyFormat", text);
}

} // namespace

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

QString copyName(CopyFormat format, const Profile &profile)
{
    QString name;
    switch (format) {
    case CopyFormat::Token: name = tr("token"); break;
    case CopyFormat::Header: name = tr("header"); break;
    case CopyFormat::ApiCurl: name = tr("curl command"); break;
    case CopyFormat::Export: name = tr("export line"); break;
    }
    if (profile.environment == Environment::Prod)
        return theme::badgeText(Environment::Prod) + u' ' + name;
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace claimcheck
