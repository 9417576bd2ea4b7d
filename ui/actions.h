#pragma once

#include <QList>

class QAction;
class QWidget;

namespace claimcheck {

/// Every command of the window with its text, icon and shortcut, made in one place so that buttons, menus and the
/// shortcut list agree. Owned by the window.
struct Actions
{
    explicit Actions(QWidget *window);

    QAction *find;
    QAction *switcher;
    QAction *newProfile;
    QAction *edit;
    QAction *duplicate;
    QAction *remove;
    QAction *removeCustomer;
    QAction *check;
    QAction *undoSecret;
    QAction *getToken;
    QAction *cancel;
    QAction *copyToken;
    QAction *copyHeader;
    QAction *copyApiCurl;
    QAction *copyRequestCurl;
    QAction *copyEnv;
    QAction *copyClientId;
    QAction *reveal;
    QAction *keepFresh;
    QAction *pin;
    QAction *sendRequest;
    QAction *inspect;
    QAction *sandbox;
    QAction *lock;
    QAction *settings;
    QAction *shortcuts;
    QAction *about;
    QAction *quit;

    /// In the order of the shortcut list.
    QList<QAction *> all() const;
    /// Those that put something on the clipboard, for the copy menu.
    QList<QAction *> copies() const;
    /// What belongs together in the list of shortcuts; the rest is the window's.
    QList<QAction *> forProfile() const;
    QList<QAction *> forCopying() const;
    QList<QAction *> forList() const;
    /// Icons follow the palette.
    void updateIcons();
};

} // namespace claimcheck
