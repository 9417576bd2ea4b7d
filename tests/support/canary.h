#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace claimcheck {

/// A secret that exists nowhere else, so that each copy of it that is found was leaked.
struct Canary
{
    QString name;
    QByteArray value;
};

/// Random characters of base64url behind a prefix that percent-encoding and JSON have to change.
Canary newCanary(const QString &name);

/// A JWT whose signature is the canary: all of the token but what anybody may guess.
QByteArray tokenWith(const Canary &signature, qint64 nowMs);

/// The canary as text in the forms a program might keep it in: UTF-8, UTF-16, percent-encoded, hexadecimal, base64 at
/// each of the three alignments. Only the first half of each: who holds a part holds too much.
QList<QByteArray> formsOf(const Canary &canary);

/// How often any form of any canary is in there, and for the test's log a line for each find without the canary itself.
struct Finds
{
    int count = 0;
    QStringList places{};

    void search(const QList<Canary> &canaries, const QByteArray &haystack, const QString &place);
    QByteArray report() const;
};

/// Searches what another process holds in memory it can read and write. Needs the right to trace it (root, for one that
/// does not let itself be attached to). -1 as the count if nothing could be read.
Finds searchMemory(qint64 pid, const QList<Canary> &canaries);

/// Searches every file below @a folder, and the names of the files.
Finds searchFiles(const QString &folder, const QList<Canary> &canaries);

/// The files below the session's HOME and runtime folder (see tests/with-desktop) that hold one of them.
QStringList filesHolding(const QStringList &canaries);

} // namespace claimcheck
