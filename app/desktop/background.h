#pragma once

#include "mainwindow.h"

#include <memory>

namespace claimcheck {

class CloseToTray;
class TokenNotices;
class Tray;

/// What there is of the program beside its window: the tray icon, closing to it, and notifications. Each is made when it
/// is first switched on, and nothing before start().
class Background : public QObject
{
    Q_OBJECT

public:
    Background(MainWindow *window, Workspace *workspace, QObject *parent = nullptr);
    ~Background() override;

    void apply(const Settings &settings);
    /// The window is there: what is switched on may come.
    void start();

private:
    void applyNow();
    void makeTray();
    void makeNotices();
    void updateClosing();
    void bringForward();

    MainWindow *m_window;
    Workspace *m_workspace;
    Settings m_settings;
    bool m_started = false;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<CloseToTray> m_closing;
    std::unique_ptr<TokenNotices> m_notices;
};

} // namespace claimcheck
