#include "peers.h"

#include "store/profilestore.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <stdexcept>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;

namespace {

QString configFile(const QString &name)
{
    const QString file
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + name;
    QDir().mkpath(file.section(u'/', 0, -2));
    return file;
}

Profile numberedProfile(int number)
{
    static constexpr auto environments = {Environment::Dev, Environment::Staging, Environment::Prod};
    return {
        .id = newProfileId(),
        .name = u"Profile %1"_s.arg(number),
        .customer = u"Customer %1"_s.arg(number / 4),
        .environment = environments.begin()[number % 3],
        .flowId = u"partner-oauth"_s,
        .baseUrl = QUrl(u"https://api-%1.example.com"_s.arg(number)),
    };
}

} // namespace

Peer claimcheckWithProfiles(const QString &binDir)
{
    QList<Profile> profiles;
    for (int i = 0; i < 1000; ++i)
        profiles.append(numberedProfile(i));
    ProfileStore store(configFile(u"claimcheck/profiles.json"_s));
    if (const auto saved = store.save(profiles); !saved)
        throw std::runtime_error(saved.error().message.toStdString());
    return {u"claimcheck"_s, {binDir + u"/claimcheck"_s}};
}

Peer claimcheckWithTokens(const QString &binDir)
{
    return {u"claimcheck"_s, {binDir + u"/bench-live"_s}};
}

Peer bareWindow(const QString &binDir)
{
    return {u"bare"_s, {binDir + u"/bench-barewindow"_s}};
}

Peer keepassxc()
{
    QFile settings(configFile(u"keepassxc/keepassxc.ini"_s));
    if (!settings.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write KeePassXC's settings");
    settings.write(
        "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n\n[GUI]\nCheckForUpdates=false\n");
    return {u"keepassxc"_s, {u"keepassxc"_s}};
}

} // namespace claimcheck::bench
