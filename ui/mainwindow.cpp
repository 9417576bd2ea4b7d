#include "mainwindow.h"

#include "fleetmenu.h"
#include "sandboxlauncher.h"
#include "theme.h"
#include "widgets/findedit.h"
#include "widgets/fleetpane.h"
#include "widgets/messagestrip.h"
#include "widgets/profilelist.h"
#include "widgets/profilepage.h"
#include "widgets/statusarea.h"
#include "widgets/topbar.h"
#include "widgets/undonotice.h"
#include "widgets/welcomepage.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

MainWindow::MainWindow(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox,
    Commands::Places places, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_actions(this)
    , m_commands(new Commands(workspace, clipboard, sandbox, m_actions, std::move(places), this))
    , m_profiles(new ProfileModel(workspace, this))
    , m_ticker([workspace] { return workspace->nowMs(); },
          [this](qint64 nowMs) { return nextChange(nowMs); })
{
    setWindowTitle(tr("Claimcheck"));
    // Made in the order they stand in, which is the order Tab goes through them.
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(m_actions, middle);
    m_find = m_top->find();
    column->addWidget(m_top);
    m_notice = new MessageStrip(middle);
    column->addWidget(m_notice);
    column->addWidget(new UndoNotice(workspace, m_actions.undoSecret, middle));
    m_pages = new QStackedWidget(middle);
    column->addWidget(m_pages, 1);
    m_fleet = makeFleet();
    m_pages->addWidget(m_fleet);
    setCentralWidget(middle);
    m_status = new StatusArea(clipboard, this);
    setStatusBar(m_status);
    updatePage();
    connectFleet();
    connectPanes(); // after the first profile was shown: that one nobody has asked for yet
    focusPage();
    const int unit = fontMetrics().height();
    resize(unit * 72, unit * 44);
}

QWidget *MainWindow::makeFleet()
{
    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_fleetPane = new FleetPane(m_profiles, &m_commands->run(), m_actions, splitter);
    m_list = m_fleetPane->list();
    connect(m_fleetPane, &FleetPane::failedWanted, this, [this] { m_find->setText(QStringLiteral("is:failed")); });
    m_pagePlace = new QStackedWidget(splitter);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().height();
    m_pagePlace->setMinimumWidth(unit * 22); // or all that a small screen lacks would be taken from it
    splitter->setSizes({unit * 27, unit * 45});
    return splitter;
}

ProfilePage *MainWindow::makePage()
{
    auto *page = new ProfilePage(m_workspace, m_actions, m_pagePlace);
    m_pagePlace->addWidget(page);
    connect(page, &ProfilePage::copyRequested, m_commands, &Commands::copyFromView);
    connect(&m_commands->copies(), &CopyCommands::renewalOffered, page, &ProfilePage::offerRenewal);
    connect(page, &ProfilePage::renewChosen, &m_commands->getAndCopy(), &GetAndCopy::renewAndCopy);
    connect(page, &ProfilePage::copyChosen, &m_commands->copies(), &CopyCommands::copyToken);
    connect(page, &ProfilePage::said, m_status, &StatusArea::say);
    connect(page, &ProfilePage::secretCopyRequested, m_commands, &Commands::copySecretFromView);
    return page;
}

void MainWindow::connectPanes()
{
    connect(m_find, &QLineEdit::textChanged, this, &MainWindow::applyFilter);
    connect(m_find, &FindEdit::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_commands, &Commands::said, m_status, &StatusArea::say);
    connect(&m_commands->getAndCopy(), &GetAndCopy::waiting, m_status, &StatusArea::showWaiting);
    connect(m_commands, &Commands::failed, this, [this](const Error &error) {
        m_notice->showError(error);
        m_notice->setDismissible();
    });
    connect(m_commands, &Commands::wantsCurrent, this, &MainWindow::selectProfile);
    connect(m_commands, &Commands::wantsKeyboard, this, [this](const QString &id) {
        selectProfile(id);
        m_list->setFocus();
    });
    connect(m_workspace, &Workspace::profilesChanged, this, &MainWindow::updatePage);
    connect(m_workspace, &Workspace::lockChanged, this, [this](bool locked) {
        updatePage();
        m_fleetPane->forgetRun();
        if (!locked)
            m_workspace->readClientId(m_list->currentId());
    });
    connect(m_workspace, &Workspace::keychainStatusChanged, this, [this](const KeychainStatus &status) {
        m_status->showKeychain(status);
        if (m_page)
            m_page->refresh();
    });
    connect(m_status, &StatusArea::unlockRequested, this, [this] {
        if (m_workspace->keychainStatus().state == KeychainState::Locked)
            m_workspace->unlockKeychain();
        else
            m_workspace->refreshKeychain();
    });
    connect(&m_workspace->book(), &TokenBook::recordChanged, &m_ticker, &Ticker::reschedule);
    connect(m_status, &StatusArea::countingChanged, this, [this] {
        m_status->tick(m_workspace->nowMs());
        m_ticker.reschedule();
    });
    connect(&m_ticker, &Ticker::tick, this, [this](qint64 nowMs) {
        m_profiles->tick(nowMs);
        if (m_page)
            m_page->tick(nowMs);
        m_status->tick(nowMs);
    });
}

void MainWindow::connectFleet()
{
    connect(m_list, &ProfileList::currentIdChanged, this, [this](const QString &id) {
        m_workspace->readClientId(id);
        showCurrent();
    });
    connect(m_list, &ProfileList::linesShown, this, [this] {
        m_profiles->tick(m_workspace->nowMs());
        m_ticker.reschedule();
    });
    connect(m_list, &ProfileList::activated, m_actions.getToken, &QAction::trigger);
    connect(m_list, &ProfileList::selectedIdsChanged, this, [this] { m_commands->setSelected(m_list->selectedIds()); });
    connect(m_commands, &Commands::settingsChanged, this, [this](const Settings &settings) {
        m_profiles->setOrder(settings.grouping, settings.sortBy);
        m_top->view()->showChoice(settings);
    });
    connect(m_top->view(), &FleetMenu::chosen, this, [this](Grouping grouping, SortBy sortBy) {
        Settings settings = m_commands->settings();
        settings.grouping = grouping;
        settings.sortBy = sortBy;
        m_commands->chooseSettings(settings);
    });
}

QWidget *MainWindow::emptyPage()
{
    if (!m_empty) {
        m_empty = new WelcomePage(tr("Get your first token"),
            tr("Try it on the bundled sandbox, a local issuer with a ready profile for each flow, or set up a "
               "profile of your own. Client IDs and secrets go to your system's keychain and nowhere else."),
            nullptr, {m_actions.sandbox, m_actions.newProfile, m_actions.inspect}, m_pages);
        m_pages->addWidget(m_empty);
    }
    return m_empty;
}

QWidget *MainWindow::lockedPage()
{
    if (!m_lockedPage) {
        m_lockedPage = new WelcomePage(tr("Locked"),
            tr("Tokens, exchanges, credentials that were kept for this session only and what was on the clipboard are gone. "
               "Unlocking needs your keychain to be open."),
            "lock", {m_actions.lock}, m_pages);
        m_pages->addWidget(m_lockedPage);
    }
    return m_lockedPage;
}

void MainWindow::updatePage()
{
    const bool locked = m_workspace->isLocked();
    const bool empty = m_workspace->profiles().isEmpty();
    QWidget *wanted = locked ? lockedPage() : empty ? emptyPage() : m_fleet;
    if (m_pages->currentWidget() != wanted) {
        m_pages->setCurrentWidget(wanted);
        focusPage();
    }
    m_find->setEnabled(!locked && !empty);
    if (locked || empty)
        return;
    if (m_list->currentId().isEmpty())
        selectProfile(m_workspace->profiles().first().id);
    showCurrent();
}

// Not by focus proxies: assistive technology would take the page for what has the focus.
void MainWindow::focusPage()
{
    if (auto *page = qobject_cast<WelcomePage *>(m_pages->currentWidget()))
        page->focusFirstButton();
    else
        m_list->setFocus();
}

void MainWindow::showCurrent()
{
    m_commands->setCurrent(m_list->currentId());
    if (!m_page)
        return;
    m_page->showProfile(m_list->currentId());
    m_page->setVisible(!m_list->currentId().isEmpty());
}

void MainWindow::selectProfile(const QString &id)
{
    m_list->setCurrentId(id);
    if (m_list->currentId() != id && !m_find->text().isEmpty())
        m_find->clear(); // who is sent to a profile wants to see it
}

void MainWindow::showProblems(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return;
    QStringList lines;
    QStringList hints;
    for (const Error &problem : problems) {
        lines.append(problem.message);
        if (!hints.contains(problem.hint))
            hints.append(problem.hint);
    }
    m_notice->showMessage(MessageStrip::Warning, lines.join(u'\n'), hints.join(u'\n'));
    m_notice->setDismissible();
}

void MainWindow::applyFilter()
{
    const ProfileQuery query = parseProfileQuery(m_find->text());
    m_profiles->setQuery(query);
    m_top->showProblems(query.problems);
    m_fleetPane->showWhetherEmpty();
}

std::optional<qint64> MainWindow::nextChange(qint64 nowMs) const
{
    std::optional<qint64> next = m_profiles->nextChange(nowMs);
    const TokenRecord &shown = m_workspace->book().record(m_commands->current());
    if (shown.token && shown.token->expiry.remainingMs(nowMs).value_or(1) <= 0)
        next = std::min<qint64>(next.value_or(60'000), 60'000); // "Expired 3 min ago"
    if (!m_clipboard->what().isEmpty())
        next = std::min<qint64>(next.value_or(1000), 1000);
    return next;
}

void MainWindow::updateTicking()
{
    m_ticker.setVisible(isVisible() && !isMinimized());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateTicking();
    if (!m_page)
        QTimer::singleShot(0, this, &MainWindow::completePage);
}

void MainWindow::completePage()
{
    // The list comes first; what is behind the selected profile follows in the next frame.
    if (m_page)
        return;
    m_page = makePage();
    showCurrent();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateTicking();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateTicking();
    else if (event->type() == QEvent::PaletteChange)
        m_actions.updateIcons();
}

} // namespace claimcheck
