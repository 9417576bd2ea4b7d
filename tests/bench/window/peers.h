#pragma once

#include <QString>
#include <QStringList>

namespace claimcheck::bench {

/// A program to compare, ready to start with the settings a user who has it in use would have.
struct Peer
{
    QString name;
    QStringList command;
};

/// The app with 1,000 profiles in its file. Writes below XDG_CONFIG_HOME, which must be a throw-away.
Peer claimcheckWithProfiles(const QString &binDir);
/// Its window with 1,000 tokens counting down; stops itself when they are there.
Peer claimcheckWithTokens(const QString &binDir);
Peer bareWindow(const QString &binDir);
/// Debian's, with the questions of its first start answered.
Peer keepassxc();

} // namespace claimcheck::bench
