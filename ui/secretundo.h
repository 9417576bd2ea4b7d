#pragma once

#include "roster.h"

#include <QObject>

namespace claimcheck {

/// The credentials that replacements have replaced, for as long as the window is open and not locked: the one place
/// that keeps any. Each replacement of a profile can be undone, the last one first.
class SecretUndo : public QObject
{
    Q_OBJECT

public:
    explicit SecretUndo(Roster *roster, QObject *parent = nullptr);

    /// @a certain: they were replaced, rather than maybe.
    void keep(const QString &id, const Credentials &old, bool certain);
    bool isPossible(const QString &id) const;
    /// Writes the last ones back, which the store verifies; undone() or failed() follows.
    void undo(const QString &id);
    void drop(const QString &id);
    void dropAll();

Q_SIGNALS:
    void kept(const QString &id, bool certain);
    void undone(const QString &id, const QString &clientId);
    /// They are kept still, and it can be tried again.
    void failed(const QString &id, const claimcheck::Error &error);
    /// What can be undone for a profile, or for all of them if empty, has become different.
    void changed(const QString &id);

private:
    void conclude(const QString &id, const CredentialsResult &result);

    Roster *m_roster;
    QHash<QString, QList<Credentials>> m_kept;
    QHash<QString, Credentials> m_writing; ///< taken from the end of its list
};

} // namespace claimcheck
