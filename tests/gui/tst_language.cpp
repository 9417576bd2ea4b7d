#include "language.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/mnemonics.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"
#include "token/jwt.h"
#include "widgets/profilelist.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
    {
        window.show();
        desk.add(u"Acme"_s, u"Partner"_s);
        window.selectProfile(desk.add(u"Acme"_s, u"Flow API"_s).id);
    }

    Desk desk;
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    MainWindow window {&desk.workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)}};
};

QStringList menuTexts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    return texts;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theFirstLanguageThereIsSpeaks_data();
    void theFirstLanguageThereIsSpeaks();
    void aGermanDesktopGetsAGermanWindow();
    void qtSpeaksGermanButItsNetworkDoesNot();
    void noTwoControlsShareALetter_data();
    void noTwoControlsShareALetter();
};

void TestLanguage::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void TestLanguage::theFirstLanguageThereIsSpeaks_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("quit");
    QTest::newRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"Bee&nden"_s;
    QTest::newRow("Spanish of Mexico") << QStringList{u"es-MX"_s, u"es"_s} << u"Sa&lir"_s;
    QTest::newRow("German where there is no Breton") << QStringList{u"br"_s, u"de"_s} << u"Bee&nden"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"en"_s, u"de"_s} << u"&Quit"_s;
    QTest::newRow("no other") << QStringList{u"br-FR"_s, u"br"_s} << u"&Quit"_s;
    QTest::newRow("the C locale") << QStringList{u"C"_s} << u"&Quit"_s;
    QTest::newRow("none") << QStringList{} << u"&Quit"_s;
}

void TestLanguage::theFirstLanguageThereIsSpeaks()
{
    QFETCH(QStringList, wanted);
    installTranslations(*qApp, wanted);
    QTEST(QCoreApplication::translate("claimcheck::Actions", "&Quit"), "quit");
}

void TestLanguage::aGermanDesktopGetsAGermanWindow()
{
    installTranslations(*qApp, {u"de-AT"_s, u"de"_s});
    Stage stage;
    const Actions &actions = stage.window.actions();
    QCOMPARE(actions.getToken->text(), u"Token &abrufen"_s);
    QCOMPARE(actions.newProfile->text(), u"&Neues Profil"_s);
    const QStringList texts = textsWithMnemonics(&stage.window);
    QVERIFY2(texts.contains(u"&Mehr"_s), qPrintable(texts.join(u", ")));
    const auto edits = stage.window.findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(edits, [](QLineEdit *edit) { return edit->accessibleName() == u"Profile suchen"_s; }));
    // What the library says, with which the command line stays English, is read here too.
    QCOMPARE(durationText(26 * 3'600'000), u"1 T 2 h"_s);
    QCOMPARE(claimMeaning(u"exp"), u"Wann das Token abläuft"_s);
    QCOMPARE(decodeToken("a.b").problem, u"Kein JWT: ein opakes Token, das nur sein Aussteller lesen kann."_s);
}

// lib/net tells failures apart by these words.
void TestLanguage::qtSpeaksGermanButItsNetworkDoesNot()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    QTranslator plain;
    if (!plain.load(u"qtbase_de"_s, folder))
        QSKIP("Qt's own translations (qt6-translations-l10n) are not here");
    installTranslations(*qApp, {u"de"_s});
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    const std::array<std::pair<const char *, const char *>, 5> words{{
        {"QHttpSocketEngine", "Proxy connection refused"},
        {"QHttpSocketEngine", "Proxy denied connection"},
        {"QHttpSocketEngine", "Error communicating with HTTP proxy"},
        {"QHttpSocketEngine", "Did not receive HTTP response from proxy"},
        {"QSocks5SocketEngine", "SOCKS version 5 protocol error"},
    }};
    for (const auto &[context, text] : words) {
        QVERIFY2(!plain.translate(context, text).isEmpty(), text); // so Qt has a word for it
        QCOMPARE(QCoreApplication::translate(context, text), QString::fromLatin1(text));
    }
}

void TestLanguage::noTwoControlsShareALetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("place");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s}) {
        for (int place = 0; place < 8; ++place) {
            static constexpr std::array places{"window", "menus", "editor", "settings", "inspect", "delete",
                "check", "many"};
            QTest::addRow("%s, %s", qPrintable(language), places.at(place)) << language << place;
        }
    }
}

void TestLanguage::noTwoControlsShareALetter()
{
    QFETCH(QString, language);
    QFETCH(int, place);
    installTranslations(*qApp, {language});
    Stage stage;
    const Actions &actions = stage.window.actions();
    if (place == 0) {
        QCOMPARE(clashes(textsWithMnemonics(&stage.window)), QStringList());
        return;
    }
    if (place == 1) {
        const auto menus = stage.window.findChildren<QMenu *>();
        QVERIFY(menus.size() >= 2);
        for (const QMenu *menu : menus)
            QCOMPARE(clashes(menuTexts(menu)), QStringList());
        return;
    }
    QAction *opens[] = {actions.edit, actions.settings, actions.inspect, actions.remove, actions.check, actions.edit};
    if (place == 7)
        stage.window.findChild<ProfileList *>()->selectAll();
    opens[place - 2]->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = stage.window.findChild<QDialog *>()) && dialog->isVisible());
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isCheckable() && button->text().contains(u'&') && !button->isChecked()
            && button->focusPolicy() != Qt::NoFocus && place == 2)
            button->click(); // unfolds what is advanced
    }
    const QStringList texts = textsWithMnemonics(dialog);
    QVERIFY2(texts.size() > 1, qPrintable(texts.join(u", ")));
    QCOMPARE(clashes(texts), QStringList());
}

QTEST_MAIN(TestLanguage)

#include "tst_language.moc"
