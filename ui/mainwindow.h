#pragma once

#include "actions.h"
#include "commands.h"
#include "models/profilemodel.h"
#include "models/ticker.h"

#include <QMainWindow>

class QStackedWidget;

namespace claimcheck {

class FindEdit;
class FleetPane;
class MessageStrip;
class ProfileList;
class ProfilePage;
class StatusArea;
class TopBar;

/// Arranges the panes and passes signals between them; holds no logic of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox, Commands::Places places,
        QWidget *parent = nullptr);

    const Actions &actions() const { return m_actions; }
    Commands &commands() { return *m_commands; }
    /// Whether the countdown timer runs.
    bool isTicking() const { return m_ticker.isRunning(); }
    void selectProfile(const QString &id);
    /// Problems found while loading, above everything else until dismissed.
    void showProblems(const QList<Error> &problems);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFleet();
    QWidget *emptyPage();
    QWidget *lockedPage();
    ProfilePage *makePage();
    void completePage();
    void showCurrent();
    void focusPage();
    void connectPanes();
    void connectFleet();
    void updatePage();
    void applyFilter();
    void updateTicking();
    /// Milliseconds until anything shown changes: a countdown, an expired token's age, the clipboard.
    std::optional<qint64> nextChange(qint64 nowMs) const;

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    Actions m_actions;
    Commands *m_commands;
    ProfileModel *m_profiles;
    Ticker m_ticker;
    TopBar *m_top;
    FindEdit *m_find;
    FleetPane *m_fleetPane;
    ProfileList *m_list;
    QStackedWidget *m_pagePlace;
    ProfilePage *m_page = nullptr; ///< made right after the first frame
    QStackedWidget *m_pages;
    QWidget *m_fleet;
    QWidget *m_empty = nullptr; ///< both made when first needed
    QWidget *m_lockedPage = nullptr;
    MessageStrip *m_notice;
    StatusArea *m_status;
};

} // namespace claimcheck
