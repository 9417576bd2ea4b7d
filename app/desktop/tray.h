#pragma once

#include "desktop/trayhost.h"
#include "desktop/traymenu.h"

#include <QSystemTrayIcon>

#include <memory>

namespace claimcheck {

/// The icon in the desktop's tray, there while it is switched on and the desktop has a tray; comes with a tray that comes
/// later. Says nothing of a token: only the menu does, once it is opened.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Workspace *workspace, CopyCommands *copies, QObject *parent = nullptr);
    ~Tray() override;

    void setOn(bool on);
    bool isThere() const { return m_icon != nullptr; }
    /// A message at the icon; nothing where there is none.
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void presenceChanged(bool there);
    void showRequested();
    void quitRequested();
    void messageClicked();

private:
    void update();
    void make();
    void showLock();

    Workspace *m_workspace;
    CopyCommands *m_copies;
    TrayHost m_host;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_on = false;
};

} // namespace claimcheck
