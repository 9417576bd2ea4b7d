#include "switcher/recents.h"

#include <QSettings>

#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 50;
constexpr qint64 realLookMs = 2000;
constexpr auto key = "recentProfiles"_L1;

} // namespace

Recents::Recents(QString file, Clock clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
{
}

void Recents::use(const QString &id)
{
    settleLook(); // it was before
    put(id);
}

void Recents::look(const QString &id)
{
    if (id == m_looking)
        return;
    settleLook();
    m_looking = id;
    m_lookingSinceMs = m_clock();
}

void Recents::settleLook()
{
    if (!m_looking.isEmpty() && m_clock() - m_lookingSinceMs >= realLookMs)
        put(std::exchange(m_looking, {}));
}

void Recents::put(const QString &id)
{
    if (id.isEmpty() || (!m_ids.isEmpty() && m_ids.constFirst() == id))
        return;
    m_ids.removeOne(id);
    m_ids.prepend(id);
    m_ids.resize(std::min(m_ids.size(), most));
    m_changed = true;
}

void Recents::drop(const QString &id)
{
    if (m_looking == id)
        m_looking.clear();
    m_ids.removeOne(id);
    m_changed = true; // it may be in the file, too
}

const QStringList &Recents::ids()
{
    load();
    settleLook();
    return m_ids;
}

void Recents::load()
{
    if (std::exchange(m_loaded, true) || m_file.isEmpty())
        return;
    const QStringList stored = QSettings(m_file, QSettings::IniFormat).value(key).toStringList();
    for (const QString &id : stored) {
        if (m_ids.size() < most && !m_ids.contains(id))
            m_ids.append(id); // what was used since the start is later
    }
}

void Recents::save(const std::function<bool(const QString &id)> &isKept)
{
    settleLook();
    if (!m_changed || m_file.isEmpty())
        return;
    load();
    QStringList kept;
    for (const QString &id : std::as_const(m_ids)) {
        if (isKept(id))
            kept.append(id);
    }
    QSettings(m_file, QSettings::IniFormat).setValue(key, kept);
    m_changed = false;
}

} // namespace claimcheck
