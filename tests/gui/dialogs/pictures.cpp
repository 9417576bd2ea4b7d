#include "editordesk.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/deletedialog.h"
#include "dialogs/fieldform.h"
#include "dialogs/inspectdialog.h"
#include "dialogs/pastebox.h"
#include "dialogs/profileeditor.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "mainwindow.h"
#include "switcher/switcher.h"
#include "widgets/profilepage.h"
#include "sandboxlauncher.h"
#include "support/loopbackserver.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &dialog, const QString &file)
{
    dialog.show();
    QTest::qWait(50);
    dialog.grab().save(file + u".png"_s);
}

void editors(const QString &folder)
{
    EditorDesk desk;
    ProfileEditor fresh(&desk.workspace, EditorDesk::blank(), true);
    keep(fresh, folder + u"/editor-new"_s);

    ProfileEditor wrong(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    typeInto(wrong, u"baseUrl"_s, u"http://api.acme.example"_s);
    lineOf(wrong, u"clientSecret"_s)->setText(u"s3cret-and-more "_s);
    wrong.show();
    pressSave(wrong);
    keep(wrong, folder + u"/editor-wrong"_s);

    const Profile identity = desk.profile(u"identity-documents"_s, u"Identity documents"_s);
    desk.add(identity, Credentials{u"8042f244-7541-41dd-9872-29b2f30cd346"_s, u"s"_s});
    ProfileEditor edit(&desk.workspace, identity, false);
    keep(edit, folder + u"/editor-identity"_s);

    Profile generic = desk.profile(u"oauth2-client-credentials"_s, u"Keycloak"_s);
    generic.path = u"/realms/acme/protocol/openid-connect/token"_s;
    generic.headers = {{u"X-Gateway"_s, u"eu-1"_s}};
    generic.parameters = {{u"scope"_s, u"read write"_s}, {u"tenant"_s, u"acme"_s}};
    desk.keychain.setStatus({KeychainState::Absent, {}});
    ProfileEditor advanced(&desk.workspace, generic, true);
    typeInto(advanced, u"clientId"_s, u"support"_s);
    advanced.resize(advanced.width(), advanced.height() * 5 / 4);
    keep(advanced, folder + u"/editor-advanced"_s);

    desk.keychain.setStatus({KeychainState::Locked, u"GNOME Keyring"_s});
    desk.keychain.holdWrites = true;
    ProfileEditor saving(&desk.workspace, desk.profile(u"endorsed"_s, u"Endorsed"_s), true);
    typeInto(saving, u"clientId"_s, u"b844338a-60db-4176-9214-49b7e355e4dd"_s);
    typeInto(saving, u"clientSecret"_s, u"ErnQBjAtlvSxI0Gc"_s);
    saving.show();
    pressSave(saving);
    keep(saving, folder + u"/editor-saving"_s);
}

void replacing(const QString &folder)
{
    EditorDesk desk;
    LoopbackServer server(answerWith(401, R"({"error":"invalid_client","error_description":"Unknown client"})"));
    Profile profile = desk.profile(u"endorsed"_s, u"Endorsed"_s);
    profile.environment = Environment::Staging;
    profile.baseUrl = server.url(u""_s);
    desk.add(profile, Credentials{u"b844338a-60db-4176-9214-49b7e355e4dd"_s, u"old"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    lineOf(editor, u"clientSecret"_s)->setText(u"ErnQBjAtlvSxI0Gc"_s);
    keep(editor, folder + u"/editor-replace"_s);
    server.setAnswer(neverAnswer());
    pressSave(editor);
    keep(editor, folder + u"/editor-trying"_s);
    editor.reject();
    server.setAnswer(answerWith(401, R"({"error":"invalid_client","error_description":"Unknown client"})"));
    pressSave(editor);
    QTest::qWait(500);
    keep(editor, folder + u"/editor-refused"_s);
}

void deleting(const QString &folder)
{
    EditorDesk desk;
    SecretClipboard clipboard(QApplication::clipboard(), [] { return editorNowMs; });
    SandboxLauncher sandbox(u"/nonexistent"_s);
    const QList<std::pair<QString, Environment>> fleet{{u"Flow API"_s, Environment::Prod},
        {u"Identity documents"_s, Environment::Dev}, {u"Partner"_s, Environment::Staging}};
    for (const auto &[name, environment] : fleet) {
        Profile profile = desk.profile(u"partner-oauth"_s, name);
        profile.environment = environment;
        desk.add(profile, Credentials{u"b844338a-60db-4176-9214-49b7e355e4dd"_s, u"old"_s});
    }
    MainWindow window(&desk.workspace, &clipboard, &sandbox, {desk.folder.filePath(u"s.ini"_s), {}, {}});
    window.show();
    desk.add(desk.workspace.profiles().first(), Credentials{u"b844338a-60db-4176-9214-49b7e355e4dd"_s, u"new"_s});
    keep(window, folder + u"/window-undo"_s);
    DeleteDialog all(&desk.workspace, desk.workspace.profiles());
    keep(all, folder + u"/delete-customer"_s);
    DeleteDialog under(&desk.workspace, desk.workspace.profiles().first(2));
    desk.keychain.holdWrites = true;
    for (auto *button : under.findChildren<QPushButton *>()) {
        if (button->text().startsWith("&Delete"_L1))
            button->click();
    }
    keep(under, folder + u"/delete-running"_s);
    DeleteDialog one(&desk.workspace, desk.workspace.profiles().first(1));
    keep(one, folder + u"/delete-profile"_s);
}

void inspectors(const QString &folder)
{
    const auto show = [&](const QString &text, const QString &name) {
        InspectDialog dialog([] { return editorNowMs; });
        dialog.findChild<PasteBox *>()->setText(text);
        keep(dialog, folder + u"/inspect-"_s + name);
    };
    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/rillis-flow.jwt"));
    const QString token = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    show({}, u"empty"_s);
    show(u"Bearer "_s + token, u"jwt"_s);
    show(u"2YotnFZFEjr1zCsicMWpAA"_s, u"opaque"_s);
    show(u"eyJhbGciOi.x"_s, u"malformed"_s);
}

void smallOnes(const QString &folder)
{
    SettingsDialog settings(
        {}, u"/home/me/.config/claimcheck/profiles.json"_s, u"/home/me/.config/claimcheck/flows"_s);
    keep(settings, folder + u"/settings"_s);
    AboutDialog about;
    keep(about, folder + u"/about"_s);
    QWidget window;
    ShortcutsDialog shortcuts(shortcutGroups(Actions(&window)));
    keep(shortcuts, folder + u"/shortcuts"_s);
}

void switching(const QString &folder)
{
    EditorDesk desk;
    LoopbackServer server(answerWith(200, R"({"access_token":"a-token-that-is-long-enough-to-be-masked","expires_in":600})"));
    SecretClipboard clipboard(QApplication::clipboard(), [] { return editorNowMs; });
    SandboxLauncher sandbox(u"/nonexistent"_s);
    const QStringList customers{u"Acme"_s, u"Globex"_s, u"Versicherung Zürich"_s, u"Initech"_s};
    for (const QString &customer : customers) {
        for (int i = 0; i < 3; ++i) {
            Profile profile = desk.profile(u"oauth2-client-credentials"_s,
                QStringList{u"Flow API"_s, u"Identity documents"_s, u"Partner gateway"_s}.at(i));
            profile.customer = customer;
            profile.environment = static_cast<Environment>(i);
            profile.baseUrl = server.url(u""_s);
            desk.add(profile, Credentials{u"b844338a-60db-4176-9214-49b7e355e4dd"_s, u"old"_s});
        }
    }
    MainWindow window(&desk.workspace, &clipboard, &sandbox, {desk.folder.filePath(u"s.ini"_s), {}, {}});
    window.show();
    QTest::qWait(50);
    window.actions().getToken->trigger();
    QTest::qWait(300);
    const auto show = [&](const QString &typed, const QString &name) {
        window.actions().switcher->trigger();
        auto *switcher = window.findChild<Switcher *>();
        switcher->findChild<QLineEdit *>()->setText(typed);
        keep(*switcher, folder + u"/switcher-"_s + name);
        switcher->reject();
        QTest::qWait(20);
    };
    show({}, u"recent"_s);
    show(u"acme prod"_s, u"found"_s);
    show(u"zuri pg"_s, u"accents"_s);
    show(u"zzz"_s, u"nothing"_s);
    window.findChild<ProfilePage *>()->offerRenewal(CopyFormat::Token);
    keep(window, folder + u"/renew-then-copy"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QString target = app.arguments().value(1, QDir::tempPath());
    for (const auto &[appearance, name] :
        {std::pair(Appearance::Light, u"light"_s), std::pair(Appearance::Dark, u"dark"_s)}) {
        theme::apply(app, appearance, false);
        const QString folder = target + u'/' + name;
        QDir().mkpath(folder);
        editors(folder);
        replacing(folder);
        deleting(folder);
        inspectors(folder);
        smallOnes(folder);
        switching(folder);
    }
    return 0;
}
