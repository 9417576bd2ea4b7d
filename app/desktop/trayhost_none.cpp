#include "desktop/trayhost.h"

#include <QSystemTrayIcon>

#include <utility>

namespace claimcheck {

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

} // namespace claimcheck
