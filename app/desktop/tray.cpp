#include "desktop/tray.h"

#include "theme.h"

namespace claimcheck {

Tray::Tray(Workspace *workspace, CopyCommands *copies, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_copies(copies)
{
    connect(&m_host, &TrayHost::changed, this, &Tray::update);
    connect(workspace, &Workspace::lockChanged, this, &Tray::showLock);
}

Tray::~Tray() = default;

void Tray::setOn(bool on)
{
    m_on = on;
    if (on)
        m_host.watch();
    update();
}

void Tray::say(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, theme::applicationIcon());
}

void Tray::update()
{
    const bool wanted = m_on && m_host.isThere();
    if (wanted == isThere())
        return;
    if (wanted) {
        make();
    } else {
        m_icon.reset();
        m_menu.reset();
    }
    Q_EMIT presenceChanged(wanted);
}

void Tray::make()
{
    m_menu = std::make_unique<TrayMenu>(m_workspace, m_copies);
    connect(m_menu.get(), &TrayMenu::showRequested, this, &Tray::showRequested);
    connect(m_menu.get(), &TrayMenu::quitRequested, this, &Tray::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(theme::applicationIcon());
    m_icon->setContextMenu(m_menu->menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT showRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    showLock();
    m_icon->show();
}

void Tray::showLock()
{
    if (m_icon)
        m_icon->setToolTip(m_workspace->isLocked() ? tr("Claimcheck, locked") : tr("Claimcheck"));
}

} // namespace claimcheck
