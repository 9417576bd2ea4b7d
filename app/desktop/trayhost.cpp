#include "desktop/trayhost.h"

#include <utility>

namespace claimcheck {

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
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
