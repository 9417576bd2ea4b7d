#include "scenes/scenes.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QWidget *empty(Stage &stage)
{
    return &stage.window;
}

QWidget *one(Stage &stage)
{
    stage.select(stage.add(u"Acme"_s, u"Flow API"_s, Environment::Prod, u"rillis-flow"_s));
    return &stage.window;
}

QWidget *many(Stage &stage)
{
    stage.addFleet();
    return &stage.window;
}

/// One of the fleet, with what its last request came to.
QWidget *oneOfTheFleet(Stage &stage, int which)
{
    stage.select(stage.addFleet().at(which));
    return &stage.window;
}

QWidget *expired(Stage &stage)
{
    return oneOfTheFleet(stage, 7);
}

QWidget *critical(Stage &stage)
{
    return oneOfTheFleet(stage, 4);
}

QWidget *refused(Stage &stage)
{
    return oneOfTheFleet(stage, 3);
}

QWidget *fetching(Stage &stage)
{
    return oneOfTheFleet(stage, 5);
}

QWidget *opaque(Stage &stage)
{
    return oneOfTheFleet(stage, 8);
}

QWidget *revealed(Stage &stage)
{
    stage.addFleet();
    stage.window.actions().reveal->trigger();
    settle();
    return &stage.window;
}

QWidget *copied(Stage &stage)
{
    stage.addFleet();
    stage.window.actions().copyHeader->trigger();
    settle();
    return &stage.window;
}

/// What is asked before a token that ends soon is copied.
QWidget *renewalOffered(Stage &stage)
{
    stage.select(stage.addFleet().at(4));
    stage.window.actions().copyToken->trigger();
    settle();
    return &stage.window;
}

/// Two lifetimes that disagree, which the app says.
QWidget *disagreeing(Stage &stage)
{
    const Profile profile = stage.add(u"Acme"_s, u"Partner"_s);
    const QByteArray token = sceneToken(u"https://partner.acme.example"_s, stage.nowMs, 86'400);
    stage.setManners(profile, {.body = R"({"expires_in":"600","access_token":")" + token + R"("})"});
    stage.fetch({profile});
    stage.select(profile);
    return &stage.window;
}

QWidget *offline(Stage &stage)
{
    const Profile profile = stage.add(u"Acme"_s, u"Partner"_s, Environment::Prod, u"partner-oauth"_s, u"api.elsewhere.example"_s);
    stage.fetch({profile});
    stage.select(profile);
    return &stage.window;
}

QWidget *keychainLocked(Stage &stage)
{
    const Profile profile = stage.add(u"Acme"_s, u"Partner"_s, Environment::Prod);
    stage.keychain.setStatus({KeychainState::Locked, u"GNOME Keyring"_s});
    stage.fetch({profile});
    stage.window.selectProfile(profile.id);
    settle();
    return &stage.window;
}

QWidget *locked(Stage &stage)
{
    stage.addFleet();
    stage.window.actions().lock->trigger();
    settle();
    return &stage.window;
}

QWidget *filtered(Stage &stage, const QString &text)
{
    stage.addFleet();
    stage.window.actions().find->trigger();
    stage.window.findChild<QLineEdit *>()->setText(text);
    settle();
    return &stage.window;
}

QWidget *found(Stage &stage)
{
    return filtered(stage, u"acme"_s);
}

QWidget *nothingFound(Stage &stage)
{
    return filtered(stage, u"hooli"_s);
}

QWidget *filterWithProblems(Stage &stage)
{
    return filtered(stage, u"env:moon is:lost"_s);
}

QWidget *problems(Stage &stage)
{
    stage.addFleet();
    stage.window.showProblems({{.kind = ErrorKind::InvalidInput,
        .message = u"The flow file weather.json was left out: /request/method is not known."_s,
        .hint = u"Mend it and start again."_s}});
    settle();
    return &stage.window;
}

QWidget *secretReplaced(Stage &stage)
{
    const Profile profile = stage.addFleet().first();
    stage.workspace.save(profile, Credentials {u"8042f244-7541-41dd-9872-29b2f30cd346"_s, u"canary-other"_s});
    if (!waitUntil([&] { return stage.window.actions().undoSecret->isEnabled(); }))
        qFatal("nothing can be undone");
    settle();
    return &stage.window;
}

QWidget *menuOf(Stage &stage, int which)
{
    stage.addFleet();
    QList<QPushButton *> buttons;
    for (auto *button : stage.window.findChildren<QPushButton *>()) {
        if (button->menu() && button->isVisible())
            buttons.append(button);
    }
    QMenu *menu = buttons.at(which)->menu();
    menu->popup(buttons.at(which)->mapToGlobal(QPoint(0, buttons.at(which)->height())));
    settle();
    return menu;
}

template<int which>
QWidget *menu(Stage &stage)
{
    return menuOf(stage, which);
}

template<int tab>
QWidget *turnedTo(Stage &stage)
{
    stage.addFleet();
    stage.turnTo(tab);
    return &stage.window;
}

} // namespace

QList<Scene> windowScenes()
{
    return {
        {"window-empty", empty, true},
        {"window-one", one},
        {"window-many", many, true},
        {"window-expired", expired, true},
        {"window-critical", critical},
        {"window-refused", refused, true},
        {"window-fetching", fetching},
        {"window-opaque", opaque},
        {"window-revealed", revealed},
        {"window-copied", copied},
        {"window-renewal-offered", renewalOffered},
        {"window-disagreeing", disagreeing, true},
        {"window-offline", offline},
        {"window-keychain-locked", keychainLocked},
        {"window-locked", locked, true},
        {"window-found", found},
        {"window-nothing-found", nothingFound},
        {"window-filter-problems", filterWithProblems},
        {"window-problems", problems},
        {"window-secret-replaced", secretReplaced},
        {"tab-header", turnedTo<1>},
        {"tab-response", turnedTo<2>},
        {"tab-exchange", turnedTo<3>},
        {"tab-history", turnedTo<4>},
        {"menu-view", menu<0>},
        {"menu-more", menu<1>},
        {"menu-copy", menu<2>},
    };
}

QList<Scene> scenes()
{
    return windowScenes() + exploreScenes() + dialogScenes() + fleetScenes();
}

} // namespace claimcheck
