#include "base/version.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

Settings lastOf(const QSignalSpy &changed)
{
    return changed.constLast().constFirst().value<Settings>();
}

bool hasText(const QWidget &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class tst_SmallDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsShowWhatHolds();
    void everyChangeHoldsAtOnce();
    void whatLocksCanBeChosen();
    void settingsAreReadBackAsTheyWereSaved();
    void lockingIsByScreenAndSleepUnlessChosenOtherwise();
    void anUnfinishedNumberIsNotApplied();
    void restoringDefaultsIsOneChange();
    void settingsSayWhereTheFilesAre();
    void shortcutsAreListedInTheirGroups();
    void shortcutsAreFoundByCommandOrKey_data();
    void shortcutsAreFoundByCommandOrKey();
    void aboutNamesVersionLicenceAndKeychain();
    void noLabelReadsMarkup();
};

void tst_SmallDialogs::settingsShowWhatHolds()
{
    const SettingsDialog dialog({.appearance = Appearance::Dark, .clipboardSeconds = 45, .deadlineSeconds = 10}, {}, {});
    QCOMPARE(dialog.findChild<QComboBox *>(u"appearance"_s)->currentText(), u"Dark"_s);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"clipboardSeconds"_s)->value(), 45);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"deadlineSeconds"_s)->value(), 10);
}

void tst_SmallDialogs::everyChangeHoldsAtOnce()
{
    const SettingsDialog dialog({}, {}, {});
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<QComboBox *>(u"appearance"_s)->setCurrentIndex(2);
    QCOMPARE(lastOf(changed), (Settings{.appearance = Appearance::Dark, .clipboardSeconds = 30, .deadlineSeconds = 30}));
    dialog.findChild<QSpinBox *>(u"clipboardSeconds"_s)->setValue(20);
    QCOMPARE(lastOf(changed), (Settings{.appearance = Appearance::Dark, .clipboardSeconds = 20, .deadlineSeconds = 30}));
    dialog.findChild<QSpinBox *>(u"deadlineSeconds"_s)->setValue(5);
    QCOMPARE(lastOf(changed), (Settings{.appearance = Appearance::Dark, .clipboardSeconds = 20, .deadlineSeconds = 5}));
    QCOMPARE(changed.size(), 3);
}

void tst_SmallDialogs::whatLocksCanBeChosen()
{
    const SettingsDialog dialog({}, {}, {});
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<QSpinBox *>(u"lockIdleMinutes"_s)->setValue(10);
    QCOMPARE(lastOf(changed).lockIdleMinutes, 10);
    dialog.findChild<QCheckBox *>(u"lockWithScreen"_s)->click();
    QVERIFY(!lastOf(changed).lockWithScreen);
    dialog.findChild<QCheckBox *>(u"lockOnSleep"_s)->click();
    QVERIFY(!lastOf(changed).lockOnSleep);
    QCOMPARE(changed.size(), 3);
}

void tst_SmallDialogs::settingsAreReadBackAsTheyWereSaved()
{
    const QTemporaryDir folder;
    const Settings settings{.appearance = Appearance::Light,
        .clipboardSeconds = 7,
        .deadlineSeconds = 8,
        .lockIdleMinutes = 9,
        .lockWithScreen = false,
        .lockOnSleep = false,
        .requestsPerHost = 10,
        .trayIcon = true,
        .closeToTray = true,
        .notifications = true,
        .reduceMotion = true,
        .grouping = Grouping::Environment,
        .sortBy = SortBy::LastResult};
    saveSettings(folder.filePath(u"settings.ini"_s), settings);
    QCOMPARE(loadSettings(folder.filePath(u"settings.ini"_s)), settings);
}

void tst_SmallDialogs::lockingIsByScreenAndSleepUnlessChosenOtherwise()
{
    const Settings settings = loadSettings(u"/nonexistent/settings.ini"_s);
    QCOMPARE(settings.lockIdleMinutes, 0);
    QVERIFY(settings.lockWithScreen);
    QVERIFY(settings.lockOnSleep);
}

void tst_SmallDialogs::anUnfinishedNumberIsNotApplied()
{
    const SettingsDialog dialog({}, {}, {});
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    auto *box = dialog.findChild<QSpinBox *>(u"clipboardSeconds"_s);
    box->selectAll();
    QTest::keyClicks(box, u"60"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(box, Qt::Key_Tab);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(lastOf(changed).clipboardSeconds, 60);
}

void tst_SmallDialogs::restoringDefaultsIsOneChange()
{
    const SettingsDialog dialog({.appearance = Appearance::Light, .clipboardSeconds = 99, .deadlineSeconds = 99}, {}, {});
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lastOf(changed), Settings{});
    QCOMPARE(dialog.findChild<QSpinBox *>(u"clipboardSeconds"_s)->value(), 30);
}

void tst_SmallDialogs::settingsSayWhereTheFilesAre()
{
    const SettingsDialog dialog({}, u"/home/me/profiles.json"_s, u"/home/me/flows"_s);
    QVERIFY(hasText(dialog, u"/home/me/profiles.json"_s));
    QVERIFY(hasText(dialog, u"/home/me/flows"_s));
}

void tst_SmallDialogs::shortcutsAreListedInTheirGroups()
{
    QAction group(u"Token"_s);
    group.setSeparator(true);
    QAction get(u"&Get token…"_s);
    get.setShortcut(Qt::Key_F5);
    QAction silent(u"No shortcut"_s);
    const ShortcutsDialog dialog({&group, &get, &silent});
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Token"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), u"Get token"_s);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"F5"_s);
}

void tst_SmallDialogs::shortcutsAreFoundByCommandOrKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("everything") << QString() << u"Get token,Copy token"_s;
    QTest::newRow("command") << u"copy"_s << u"Copy token"_s;
    QTest::newRow("key") << u"f5"_s << u"Get token"_s;
    QTest::newRow("nothing") << u"zzz"_s << QString();
}

void tst_SmallDialogs::shortcutsAreFoundByCommandOrKey()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    QAction get(u"&Get token"_s);
    get.setShortcut(Qt::Key_F5);
    QAction copy(u"&Copy token"_s);
    copy.setShortcut(QKeySequence::Copy);
    ShortcutsDialog dialog({&get, &copy});
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), typed);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QStringList shown;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (!list->topLevelItem(i)->isHidden())
            shown.append(list->topLevelItem(i)->text(0));
    }
    QCOMPARE(shown.join(u','), found);
}

void tst_SmallDialogs::aboutNamesVersionLicenceAndKeychain()
{
    const AboutDialog dialog;
    QVERIFY(hasText(dialog, QStringLiteral(CLAIMCHECK_VERSION)));
    QVERIFY(hasText(dialog, QString::fromLatin1(qVersion())));
    QVERIFY(hasText(dialog, u"MIT"_s));
    QVERIFY(hasText(dialog, u"keychain"_s));
}

void tst_SmallDialogs::noLabelReadsMarkup()
{
    const SettingsDialog settings({}, u"<b>file</b>"_s, u"<img src=x>"_s);
    const AboutDialog about;
    for (const QWidget *dialog : std::initializer_list<const QWidget *>{&settings, &about}) {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(
                label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

QTEST_MAIN(tst_SmallDialogs)
#include "tst_smalldialogs.moc"
