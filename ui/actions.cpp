#include "actions.h"

#include "theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace claimcheck {

namespace {

QAction *make(QWidget *window, const QString &text, const QKeySequence &shortcut, const char *icon = nullptr)
{
    auto *action = new QAction(text, window);
    action->setShortcut(shortcut);
    if (icon) {
        action->setProperty("iconName", QByteArray(icon));
        action->setIcon(theme::icon(icon));
    }
    const QString plain = QString(text).remove(u'&');
    action->setToolTip(shortcut.isEmpty()
            ? plain
            : QWidget::tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    window->addAction(action);
    return action;
}

QString text(const char *source)
{
    return QCoreApplication::translate("claimcheck::Actions", source);
}

} // namespace

Actions::Actions(QWidget *window)
    : find(make(window, text(QT_TR_NOOP("&Find")), Qt::CTRL | Qt::Key_F, "find"))
    , switcher(make(window, text(QT_TR_NOOP("Quick s&witcher")), Qt::CTRL | Qt::Key_K, "find"))
    , newProfile(make(window, text(QT_TR_NOOP("&New profile")), Qt::CTRL | Qt::Key_N, "add"))
    , edit(make(window, text(QT_TR_NOOP("&Edit profile")), Qt::CTRL | Qt::Key_E, "edit"))
    , duplicate(make(window, text(QT_TR_NOOP("&Duplicate profile")), Qt::CTRL | Qt::Key_D, "duplicate"))
    , remove(make(window, text(QT_TR_NOOP("De&lete profile")), Qt::SHIFT | Qt::Key_Delete, "delete"))
    , removeCustomer(make(window, text(QT_TR_NOOP("Delete cust&omer…")), {}, "delete"))
    , check(make(window, text(QT_TR_NOOP("Check c&redentials…")), Qt::CTRL | Qt::Key_T, "ok"))
    , undoSecret(make(window, text(QT_TR_NOOP("&Undo secret replacement")), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, "undo"))
    , getToken(make(window, text(QT_TR_NOOP("&Get token")), Qt::Key_F5, "refresh"))
    , cancel(make(window, text(QT_TR_NOOP("C&ancel request")), Qt::Key_Escape, "cancel"))
    , copyToken(make(window, text(QT_TR_NOOP("&Copy token")), QKeySequence::Copy, "copy"))
    , copyHeader(make(window, text(QT_TR_NOOP("Copy as &header")), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , copyApiCurl(make(window, text(QT_TR_NOOP("Copy as c&url for an API call")), {}))
    , copyRequestCurl(make(window, text(QT_TR_NOOP("Copy token &request as curl, without the secret")), {}))
    , copyEnv(make(window, text(QT_TR_NOOP("Copy as e&xport ACCESS_TOKEN=…")), {}))
    , copyClientId(make(window, text(QT_TR_NOOP("Copy client &ID")), Qt::CTRL | Qt::Key_B, "copy"))
    , reveal(make(window, text(QT_TR_NOOP("Re&veal token")), Qt::CTRL | Qt::Key_R, "reveal"))
    , keepFresh(make(window, text(QT_TR_NOOP("Keep &fresh")), Qt::SHIFT | Qt::Key_F5))
    , pin(make(window, text(QT_TR_NOOP("&Pin")), Qt::CTRL | Qt::Key_P))
    , sendRequest(make(window, text(QT_TR_NOOP("Explore: &send request")), Qt::CTRL | Qt::Key_Enter))
    , inspect(make(window, text(QT_TR_NOOP("&Inspect a token")), Qt::CTRL | Qt::Key_I, "inspect"))
    , sandbox(make(window, text(QT_TR_NOOP("Try the &sandbox")), {}, "sandbox"))
    , lock(make(window, text(QT_TR_NOOP("Loc&k")), Qt::CTRL | Qt::Key_L, "lock"))
    , settings(make(window, text(QT_TR_NOOP("Se&ttings")), Qt::CTRL | Qt::Key_Comma, "settings"))
    , shortcuts(make(window, text(QT_TR_NOOP("Keyboard s&hortcuts")), Qt::CTRL | Qt::Key_Slash, "keyboard"))
    , about(make(window, text(QT_TR_NOOP("A&bout Claimcheck")), {}))
    , quit(make(window, text(QT_TR_NOOP("&Quit")), Qt::CTRL | Qt::Key_Q)) // Windows has no standard key for it
{
    for (QAction *action : {reveal, keepFresh, pin})
        action->setCheckable(true);
    sendRequest->setShortcuts({Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_Return}); // both keys are an Enter
    lock->setShortcutContext(Qt::ApplicationShortcut); // from every window of ours
}

QList<QAction *> Actions::all() const
{
    return {find, switcher, getToken, cancel, copyToken, copyHeader, copyApiCurl, copyRequestCurl, copyEnv, copyClientId, reveal,
        keepFresh, pin, sendRequest,
        newProfile, edit, duplicate, remove, removeCustomer, check, undoSecret, inspect, sandbox, lock, settings, shortcuts, about, quit};
}

QList<QAction *> Actions::copies() const
{
    return {copyToken, copyHeader, copyApiCurl, copyRequestCurl, copyEnv};
}

QList<QAction *> Actions::forProfile() const
{
    return {getToken, cancel, reveal, keepFresh, pin, sendRequest, newProfile, edit, duplicate, remove, removeCustomer, undoSecret};
}

QList<QAction *> Actions::forCopying() const
{
    return copies() + QList {copyClientId};
}

QList<QAction *> Actions::forList() const
{
    return {find, switcher, check};
}

void Actions::updateIcons()
{
    for (QAction *action : all()) {
        if (const QByteArray name = action->property("iconName").toByteArray(); !name.isEmpty())
            action->setIcon(theme::icon(name.constData()));
    }
}

} // namespace claimcheck
