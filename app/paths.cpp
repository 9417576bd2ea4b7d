#include "paths.h"

#include "base/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString inConfig(const QString &name)
{
    const QString wished = qEnvironmentVariable("CLAIMCHECK_CONFIG_HOME");
    if (QDir::isAbsolutePath(wished))
        return QDir::fromNativeSeparators(wished) % u'/' % QCoreApplication::applicationName() % u'/' % name;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % u'/' % name;
}

} // namespace

void identifyApplication()
{
    QCoreApplication::setApplicationName(u"claimcheck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLAIMCHECK_VERSION));
}

QString profilesFile()
{
    return inConfig(u"profiles.json"_s);
}

QString flowsFolder()
{
    return inConfig(u"flows"_s);
}

QString settingsFile()
{
    return inConfig(u"settings.ini"_s);
}

} // namespace claimcheck
