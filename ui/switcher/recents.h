#pragma once

#include "base/clock.h"

#include <QStringList>

#include <functional>

namespace claimcheck {

/// Which profiles were used last. Ids and nothing else, in the settings file: read when they are first asked for,
/// written by save().
class Recents
{
public:
    /// @a file may be empty: then they last as long as this object.
    Recents(QString file, Clock clock);

    /// The profile was used: its token was got or copied.
    void use(const QString &id);
    /// The profile is being looked at. It counts once it was for two seconds: the arrow keys pass by many.
    void look(const QString &id);
    /// The profile is gone.
    void drop(const QString &id);
    /// Latest first, at most 50; some may be of profiles that were there in a former session.
    const QStringList &ids();
    /// Only of those that @a isKept says yes to.
    void save(const std::function<bool(const QString &id)> &isKept);

private:
    void settleLook();
    void put(const QString &id);
    void load();

    QString m_file;
    Clock m_clock;
    QStringList m_ids;
    QString m_looking;
    qint64 m_lookingSinceMs = 0;
    bool m_loaded = false;
    bool m_changed = false;
};

} // namespace claimcheck
