#include "desktop/background.h"

#include "desktop/closetotray.h"
#include "desktop/tokennotices.h"
#include "desktop/tray.h"
#include "desktop/windowraising.h"

namespace claimcheck {

Background::Background(MainWindow *window, Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
{
}

Background::~Background() = default;

void Background::apply(const Settings &settings)
{
    m_settings = settings;
    if (m_started)
        applyNow();
}

void Background::start()
{
    m_started = true;
    applyNow();
}

void Background::applyNow()
{
    if (m_settings.trayIcon && !m_tray)
        makeTray();
    if (m_tray)
        m_tray->setOn(m_settings.trayIcon);
    if (m_settings.notifications && !m_notices)
        makeNotices();
    if (m_notices)
        m_notices->setOn(m_settings.notifications);
    updateClosing();
}

void Background::makeTray()
{
    m_tray = std::make_unique<Tray>(m_workspace, &m_window->commands().copies());
    m_closing = std::make_unique<CloseToTray>(m_window);
    connect(m_tray.get(), &Tray::presenceChanged, this, &Background::updateClosing);
    connect(m_tray.get(), &Tray::showRequested, this, &Background::bringForward);
    connect(m_tray.get(), &Tray::messageClicked, this, &Background::bringForward);
    connect(m_tray.get(), &Tray::quitRequested, m_closing.get(), &CloseToTray::quit);
    connect(&m_window->commands(), &Commands::quitRequested, m_closing.get(), &CloseToTray::quit);
    // Why it cannot be unlocked is said in the window.
    connect(m_workspace, &Workspace::unlockFailed, this, [this] {
        if (m_window->isHidden())
            bringForward();
    });
}

void Background::makeNotices()
{
    m_notices = std::make_unique<TokenNotices>(m_workspace);
    m_notices->notifier().setFallback([this](const Notice &notice) {
        if (m_tray)
            m_tray->say(notice.title, notice.text);
    });
    connect(m_notices.get(), &TokenNotices::showRequested, this, [this](const QString &id) {
        bringForward();
        if (!m_workspace->isLocked())
            m_window->selectProfile(id);
    });
}

void Background::updateClosing()
{
    if (m_closing)
        m_closing->setOn(m_settings.closeToTray && m_tray->isThere());
}

void Background::bringForward()
{
    raiseWindow(m_window);
}

} // namespace claimcheck
