#include "desktop/trayhost.h"

#include <QSystemTrayIcon>

#include <utility>

namespace claimcheck {

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
}

// Windows and macOS have one as long as anybody is logged in.
void TrayHost::watch()
{
    if (!std::exchange(m_watching, true))
        ask();
}

void TrayHost::ask()
{
    set(QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayHost::onGone()
{
    set(false);
}

void TrayHost::set(bool there)
{
    if (std::exchange(m_there, there) != there)
        Q_EMIT changed(there);
}

} // namespace claimcheck
