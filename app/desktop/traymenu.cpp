#include "desktop/traymenu.h"

#include "base/localtime.h"
#include "desktop/profilelabel.h"
#include "dialogs/kit.h"
#include "token/expirytext.h"

#include <QAction>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// No screen is higher than that; the rest is in the window.
constexpr qsizetype mostProfiles = 30;

/// By the clock where a countdown would do in the window: a desktop measures the menu's lines before it opens, and does
/// not measure them again.
QString untilText(const Expiry &expiry, qint64 nowMs)
{
    const std::optional<qint64> leftMs = expiry.remainingMs(nowMs);
    if (!leftMs)
        return expirySentence(expiry, nowMs);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(*leftMs > 0 ? nowMs + *leftMs : *expiry.expiresAtMs);
    const bool today = end.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QString when = today ? clockText(end.time()) : dayAndClockText(end);
    return *leftMs > 0 ? TrayMenu::tr("until %1").arg(when) : TrayMenu::tr("expired %1", "a token, and when").arg(when);
}

} // namespace

TrayMenu::TrayMenu(Workspace *workspace, CopyCommands *copies, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_copies(copies)
    , m_wakeUp([workspace] { return workspace->nowMs(); })
{
    connect(workspace, &Workspace::profilesChanged, this, &TrayMenu::rebuildSoon);
    connect(workspace, &Workspace::lockChanged, this, &TrayMenu::rebuildSoon);
    connect(&workspace->book(), &TokenBook::recordChanged, this, &TrayMenu::showState);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayMenu::showStates);
    connect(&m_wakeUp, &WakeUp::woke, this, &TrayMenu::showStates);
    rebuild();
}

void TrayMenu::rebuildSoon()
{
    if (!std::exchange(m_rebuilding, true))
        QMetaObject::invokeMethod(this, &TrayMenu::rebuild, Qt::QueuedConnection);
}

void TrayMenu::rebuild()
{
    m_rebuilding = false;
    for (const Entry &entry : std::exchange(m_entries, {}))
        entry.menu->deleteLater();
    m_menu.clear();
    qsizetype more = 0;
    if (!m_workspace->isLocked()) {
        for (const Profile &profile : m_workspace->profiles()) {
            if (!profile.pinned)
                continue;
            if (std::ssize(m_entries) < mostProfiles)
                addProfile(profile);
            else
                ++more;
        }
    }
    if (more > 0)
        m_menu.addAction(tr("%1 more in the window").arg(more))->setEnabled(false);
    m_menu.addSeparator();
    addWindowActions();
    showStates();
}

void TrayMenu::addProfile(const Profile &profile)
{
    auto *menu = new QMenu(&m_menu);
    m_menu.addMenu(menu);
    const bool isProd = profile.environment == Environment::Prod;
    Entry entry{.id = profile.id,
        .menu = menu,
        .get = menu->addAction(tr("&Get token")),
        .copy = menu->addAction(isProd ? tr("&Copy PROD token") : tr("&Copy token"))};
    connect(entry.get, &QAction::triggered, this, [this, id = profile.id] { m_workspace->getToken(id); });
    connect(entry.copy, &QAction::triggered, this,
        [this, id = profile.id] { m_copies->copyToken(id, CopyFormat::Token); });
    m_entries.push_back(entry);
}

void TrayMenu::addWindowActions()
{
    connect(m_menu.addAction(tr("&Show window")), &QAction::triggered, this, &TrayMenu::showRequested);
    if (m_workspace->isLocked())
        connect(m_menu.addAction(tr("&Unlock")), &QAction::triggered, m_workspace, &Workspace::unlock);
    else
        connect(m_menu.addAction(tr("&Lock")), &QAction::triggered, m_workspace, &Workspace::lock);
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayMenu::quitRequested);
}

void TrayMenu::showStates()
{
    for (const Entry &entry : m_entries)
        show(entry);
    waitForNext();
}

void TrayMenu::showState(const QString &profileId)
{
    const auto entry = std::ranges::find(m_entries, profileId, &Entry::id);
    if (entry == m_entries.cend())
        return;
    show(*entry);
    waitForNext();
}

void TrayMenu::waitForNext()
{
    const qint64 nowMs = m_workspace->nowMs();
    std::optional<qint64> nextMs;
    for (const Entry &entry : m_entries) {
        const TokenRecord &record = m_workspace->book().record(entry.id);
        const qint64 leftMs = record.token ? record.token->expiry.remainingMs(nowMs).value_or(0) : 0;
        if (leftMs > 0)
            nextMs = std::min(nextMs.value_or(nowMs + leftMs), nowMs + leftMs);
    }
    m_wakeUp.setFor(nextMs);
}

void TrayMenu::show(const Entry &entry)
{
    const Profile *profile = m_workspace->profile(entry.id);
    if (!profile)
        return;
    const TokenRecord &record = m_workspace->book().record(entry.id);
    QStringList parts{profileLabel(*profile)};
    if (record.fetching)
        parts.append(tr("getting a token…"));
    else if (record.error)
        parts.append(tr("the last request failed"));
    if (record.token && !record.fetching)
        parts.append(untilText(record.token->expiry, m_workspace->nowMs()));
    const QString title = literalLabel(parts.join(u" · "_s));
    if (entry.menu->title() != title)
        entry.menu->setTitle(title);
    entry.get->setEnabled(!record.fetching);
    entry.copy->setEnabled(record.token.has_value());
}

} // namespace claimcheck
