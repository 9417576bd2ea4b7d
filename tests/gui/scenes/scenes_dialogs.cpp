#include "scenes/scenes.h"

#include "dialogs/notelabel.h"
#include "dialogs/pastebox.h"
#include "dialogs/profileeditor.h"
#include "dialogs/savebar.h"
#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The window that action opens, on the whole fleet.
template<QAction *Actions::*action>
QWidget *opened(Stage &stage)
{
    stage.addFleet();
    return stage.open(stage.window.actions().*action);
}

/// An editor of a profile that is not saved yet.
ProfileEditor *editorOf(Stage &stage, const Profile &profile, bool isNew)
{
    auto *editor = new ProfileEditor(&stage.workspace, profile, isNew, &stage.window);
    activate(*editor);
    return editor;
}

QWidget *editorEdit(Stage &stage)
{
    stage.select(stage.addFleet().at(1));
    return stage.open(stage.window.actions().edit);
}

QWidget *editorWrong(Stage &stage)
{
    ProfileEditor *editor = editorOf(stage, EditorDesk::blank(u"partner-oauth"_s), true);
    typeInto(*editor, u"baseUrl"_s, u"http://api.acme.example"_s);
    lineOf(*editor, u"clientSecret"_s)->setText(u"canary-and-more "_s);
    pressSave(*editor);
    settle();
    return editor;
}

QWidget *editorAdvanced(Stage &stage)
{
    Profile profile = EditorDesk::blank(u"oauth2-client-credentials"_s);
    profile.name = u"Keycloak"_s;
    profile.customer = u"Acme"_s;
    profile.environment = Environment::Staging;
    profile.baseUrl = QUrl(u"https://sso.acme.example"_s);
    profile.path = u"/realms/acme/protocol/openid-connect/token"_s;
    profile.headers = {{u"X-Gateway"_s, u"eu-1"_s}};
    profile.parameters = {{u"scope"_s, u"read write"_s}, {u"tenant"_s, u"acme"_s}};
    stage.keychain.setStatus({KeychainState::Absent, {}});
    ProfileEditor *editor = editorOf(stage, profile, true);
    typeInto(*editor, u"clientId"_s, u"support"_s);
    settle();
    return editor;
}

/// One that tries a new secret on a host that behaves so.
ProfileEditor *editorTrying(Stage &stage, const HostManners &manners)
{
    const Profile profile = stage.add(u"Acme"_s, u"Endorsed"_s, Environment::Staging, u"endorsed"_s);
    stage.setManners(profile, manners);
    ProfileEditor *editor = editorOf(stage, profile, false);
    lineOf(*editor, u"clientSecret"_s)->setText(u"canary-ErnQBjAtl"_s);
    pressSave(*editor);
    settle();
    return editor;
}

QWidget *editorBusy(Stage &stage)
{
    return editorTrying(stage, {.silent = true});
}

QWidget *editorRefused(Stage &stage)
{
    ProfileEditor *editor = editorTrying(
        stage, {.status = 401, .body = R"({"error":"invalid_client","error_description":"Unknown client"})"});
    const auto *note = editor->findChild<SaveBar *>()->findChild<NoteLabel *>();
    const auto answered = [&] { return !note->text().isEmpty(); };
    if (!waitUntil(answered))
        qFatal("the new secret was not refused");
    settle();
    return editor;
}

/// The question before changes are lost.
QWidget *editorDiscard(Stage &stage)
{
    ProfileEditor *editor = editorOf(stage, EditorDesk::blank(), true);
    typeInto(*editor, u"name"_s, u"Flow API"_s);
    editor->reject();
    settle();
    return editor->findChild<QMessageBox *>();
}

QWidget *deleteRunning(Stage &stage)
{
    stage.addFleet();
    stage.keychain.holdWrites = true;
    QWidget *dialog = stage.open(stage.window.actions().removeCustomer);
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::DestructiveRole)
            button->click();
    }
    settle();
    return dialog;
}

QWidget *inspectorOf(Stage &stage, const QString &text)
{
    QWidget *dialog = stage.open(stage.window.actions().inspect);
    dialog->findChild<PasteBox *>()->setText(text);
    settle();
    return dialog;
}

QWidget *inspectJwt(Stage &stage)
{
    return inspectorOf(stage, u"Bearer "_s + QString::fromLatin1(sceneToken(u"https://sso.acme.example"_s, sceneNowMs, 3600)));
}

QWidget *inspectOpaque(Stage &stage)
{
    return inspectorOf(stage, u"2YotnFZFEjr1zCsicMWpAA"_s);
}

QWidget *inspectMalformed(Stage &stage)
{
    return inspectorOf(stage, u"eyJhbGciOi.x"_s);
}

/// A dialog that is searched by its first line.
QWidget *searched(QWidget *dialog, const QString &text)
{
    dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(text);
    settle();
    return dialog;
}

QWidget *settingsFound(Stage &stage)
{
    return searched(opened<&Actions::settings>(stage), u"token"_s); // a word of every language there is
}

QWidget *settingsNothingFound(Stage &stage)
{
    return searched(opened<&Actions::settings>(stage), u"hooli"_s);
}

QWidget *switcherEmpty(Stage &stage)
{
    return stage.open(stage.window.actions().switcher);
}

/// The switcher, after two were used and a third is looked at.
QWidget *switcherRecents(Stage &stage)
{
    const QList<Profile> fleet = stage.addFleet();
    for (const int used : {6, 2}) {
        stage.select(fleet.at(used));
        stage.window.actions().copyToken->trigger();
        settle();
    }
    stage.select(fleet.first());
    return stage.open(stage.window.actions().switcher);
}

QWidget *switcherMatches(Stage &stage)
{
    return searched(switcherRecents(stage), u"glo prod"_s);
}

QWidget *switcherNothingFound(Stage &stage)
{
    return searched(switcherRecents(stage), u"hooli"_s);
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"editor-new", opened<&Actions::newProfile>, true},
        {"editor-edit", editorEdit, true},
        {"editor-wrong", editorWrong},
        {"editor-advanced", editorAdvanced},
        {"editor-busy", editorBusy},
        {"editor-refused", editorRefused},
        {"editor-discard", editorDiscard},
        {"delete-profile", opened<&Actions::remove>},
        {"delete-customer", opened<&Actions::removeCustomer>, true},
        {"delete-running", deleteRunning},
        {"inspect-empty", opened<&Actions::inspect>},
        {"inspect-jwt", inspectJwt, true},
        {"inspect-opaque", inspectOpaque},
        {"inspect-malformed", inspectMalformed},
        {"settings", opened<&Actions::settings>, true},
        {"settings-found", settingsFound},
        {"settings-nothing-found", settingsNothingFound},
        {"shortcuts", opened<&Actions::shortcuts>, true},
        {"about", opened<&Actions::about>},
        {"switcher-empty", switcherEmpty},
        {"switcher-recents", switcherRecents, true},
        {"switcher-matches", switcherMatches},
        {"switcher-nothing-found", switcherNothingFound},
    };
}

} // namespace claimcheck
