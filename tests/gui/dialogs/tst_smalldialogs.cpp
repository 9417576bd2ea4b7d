#include "base/version.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/settingrows.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

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
    void restoringDefaultsLeavesTheOrderOfTheList();
    void everySettingCanBeChosenAndHoldsTheNextTime();
    void settingsAreFoundByLabelHintAndSynonym_data();
    void settingsAreFoundByLabelHintAndSynonym();
    void whatIsNotFoundIsSaidAndEscClears();
    void enterInTheSearchChangesNothing();
    void closingToTheTrayNeedsTheTray();
    void theWheelChangesNothingInPassing();
    void everySettingIsReachedByTab();
    void settingsSayWhereTheFilesAre();
    void shortcutsAreListedInTheirGroups();
    void everyActionWithAKeyIsListedOnce();
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

void tst_SmallDialogs::restoringDefaultsLeavesTheOrderOfTheList()
{
    const SettingsDialog dialog(
        {.clipboardSeconds = 99, .grouping = Grouping::Vendor, .sortBy = SortBy::Expiry}, {}, {});
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(lastOf(changed), (Settings{.grouping = Grouping::Vendor, .sortBy = SortBy::Expiry}));
}

/// By name, so that a setting that the dialog forgets is missed here.
void tst_SmallDialogs::everySettingCanBeChosenAndHoldsTheNextTime()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const SettingsDialog dialog({}, {}, {});
    connect(&dialog, &SettingsDialog::changed, this, [&](const Settings &settings) { saveSettings(file, settings); });
    dialog.findChild<QComboBox *>(u"appearance"_s)->setCurrentIndex(1);
    dialog.findChild<QSpinBox *>(u"clipboardSeconds"_s)->setValue(7);
    dialog.findChild<QSpinBox *>(u"deadlineSeconds"_s)->setValue(8);
    dialog.findChild<QSpinBox *>(u"lockIdleMinutes"_s)->setValue(9);
    dialog.findChild<QSpinBox *>(u"requestsPerHost"_s)->setValue(10);
    for (const QString &flag : {u"lockWithScreen"_s, u"lockOnSleep"_s, u"trayIcon"_s, u"closeToTray"_s,
             u"notifications"_s, u"reduceMotion"_s})
        dialog.findChild<QCheckBox *>(flag)->click();
    const Settings expected{.appearance = Appearance::Light,
        .clipboardSeconds = 7,
        .deadlineSeconds = 8,
        .lockIdleMinutes = 9,
        .lockWithScreen = false,
        .lockOnSleep = false,
        .requestsPerHost = 10,
        .trayIcon = true,
        .closeToTray = true,
        .notifications = true,
        .reduceMotion = true};
    QCOMPARE(loadSettings(file), expected);
    const SettingsDialog again(loadSettings(file), {}, {});
    QCOMPARE(again.findChild<QSpinBox *>(u"requestsPerHost"_s)->value(), 10);
    QVERIFY(again.findChild<QCheckBox *>(u"closeToTray"_s)->isChecked());
    QVERIFY(!again.findChild<QCheckBox *>(u"lockOnSleep"_s)->isChecked());
}

void tst_SmallDialogs::settingsAreFoundByLabelHintAndSynonym_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("label") << u"appear"_s << u"appearance"_s;
    QTest::newRow("case") << u"APPEARANCE"_s << u"appearance"_s;
    QTest::newRow("accents") << u"áppearance"_s << u"appearance"_s;
    QTest::newRow("theme") << u"theme"_s << u"appearance"_s;
    QTest::newRow("timeout") << u"timeout"_s << u"deadlineSeconds"_s;
    QTest::newRow("parallel") << u"parallel"_s << u"requestsPerHost"_s;
    QTest::newRow("idle") << u"idle"_s << u"lockIdleMinutes"_s;
    QTest::newRow("suspend") << u"suspend"_s << u"lockOnSleep"_s;
    QTest::newRow("words in any order") << u"screen lock"_s << u"lockWithScreen"_s;
    QTest::newRow("hint") << u"callers"_s << u"requestsPerHost"_s;
    QTest::newRow("heading") << u"tray and"_s << u"trayIcon,closeToTray,notifications"_s;
    QTest::newRow("places") << u"folder"_s << u"profilesFile,flowsFolder"_s;
    QTest::newRow("animations") << u"animations"_s << u"reduceMotion"_s;
    QTest::newRow("nothing") << u"zzz"_s << QString();
}

void tst_SmallDialogs::settingsAreFoundByLabelHintAndSynonym()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    SettingsDialog dialog({}, u"/a"_s, u"/b"_s);
    dialog.show();
    dialog.findChild<QLineEdit *>()->setText(typed);
    QStringList shown;
    for (const SettingSection &section : settingSections({}, {})) {
        bool some = false;
        for (const SettingRow &row : section.rows) {
            if (dialog.findChild<QWidget *>(row.name)->isVisible()) {
                shown.append(row.name);
                some = true;
            }
        }
        // A heading with nothing below it is gone.
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == section.title)
                QCOMPARE(label->isVisible(), some);
        }
    }
    QCOMPARE(shown.join(u','), found);
}

void tst_SmallDialogs::whatIsNotFoundIsSaidAndEscClears()
{
    SettingsDialog dialog({}, {}, {});
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(hasText(dialog, u"Nothing found for “zzz”. Esc clears."_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QComboBox *>(u"appearance"_s)->isVisible());
    QVERIFY(!hasText(dialog, u"Nothing found"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_SmallDialogs::enterInTheSearchChangesNothing()
{
    SettingsDialog dialog({.clipboardSeconds = 99}, {}, {});
    dialog.show();
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(changed.size(), 0);
    QVERIFY(dialog.isVisible());
}

void tst_SmallDialogs::closingToTheTrayNeedsTheTray()
{
    const SettingsDialog dialog({}, {}, {});
    auto *close = dialog.findChild<QCheckBox *>(u"closeToTray"_s);
    QVERIFY(!close->isEnabled());
    dialog.findChild<QCheckBox *>(u"trayIcon"_s)->click();
    QVERIFY(close->isEnabled());
    dialog.findChild<QCheckBox *>(u"trayIcon"_s)->click();
    QVERIFY(!close->isEnabled());
}

void tst_SmallDialogs::theWheelChangesNothingInPassing()
{
    SettingsDialog dialog({}, {}, {});
    dialog.show();
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    const auto turn = [](QWidget *widget) {
        QWheelEvent wheel(QPointF(2, 2), widget->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
    };
    for (const QString &name : {u"clipboardSeconds"_s, u"appearance"_s})
        turn(dialog.findChild<QWidget *>(name));
    QCOMPARE(changed.size(), 0);
}

void tst_SmallDialogs::everySettingIsReachedByTab()
{
    SettingsDialog dialog({.trayIcon = true}, u"/a"_s, u"/b"_s);
    dialog.show();
    dialog.activateWindow(); // there is no window manager to do so
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 20'000));
    dialog.resize(dialog.width(), dialog.height() / 2);
    QCoreApplication::processEvents(); // the rows are laid out anew
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        reached.append(now->objectName());
        const auto *scroll = dialog.findChild<QScrollArea *>();
        if (scroll->widget()->isAncestorOf(now))
            QVERIFY2(!now->visibleRegion().isEmpty(), qPrintable(now->objectName())); // scrolled into view
    }
    for (const SettingSection &section : settingSections({}, {})) {
        for (const SettingRow &row : section.rows)
            QVERIFY2(reached.contains(row.name), qPrintable(row.name));
    }
}

void tst_SmallDialogs::settingsSayWhereTheFilesAre()
{
    const SettingsDialog dialog({}, u"/home/me/profiles.json"_s, u"/home/me/flows"_s);
    QVERIFY(hasText(dialog, u"/home/me/profiles.json"_s));
    QVERIFY(hasText(dialog, u"/home/me/flows"_s));
}

void tst_SmallDialogs::shortcutsAreListedInTheirGroups()
{
    const ShortcutsDialog dialog({{u"Token"_s, {{u"get token"_s, {Qt::Key_F5, Qt::Key_Return}}}}, {u"Empty"_s, {}}});
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Token"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), u"Get token"_s);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"F5, Return"_s);
}

void tst_SmallDialogs::everyActionWithAKeyIsListedOnce()
{
    QWidget window;
    const Actions actions(&window);
    QStringList listed;
    for (const ShortcutGroup &group : shortcutGroups(actions)) {
        QVERIFY2(!group.keys.isEmpty(), qPrintable(group.title));
        for (const KeyHint &hint : group.keys)
            listed.append(hint.text);
    }
    for (const QAction *action : actions.all()) {
        const QString text = QString(action->text()).remove(u'&').remove(u'…');
        QCOMPARE(listed.count(text), action->shortcut().isEmpty() ? 0 : 1);
    }
    QVERIFY(listed.contains(u"Quick switcher"_s));
    QVERIFY(listed.contains(u"Select all"_s)); // of the list, which is no action
    QVERIFY(listed.contains(u"go to the profile"_s)); // of the switcher
}

void tst_SmallDialogs::shortcutsAreFoundByCommandOrKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("everything") << QString() << u"Get token,Copy token"_s;
    QTest::newRow("command") << u"copy"_s << u"Copy token"_s;
    QTest::newRow("key") << u"f5"_s << u"Get token"_s;
    QTest::newRow("group") << u"clipb"_s << u"Copy token"_s;
    QTest::newRow("nothing") << u"zzz"_s << QString();
}

void tst_SmallDialogs::shortcutsAreFoundByCommandOrKey()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    ShortcutsDialog dialog({{u"Profile"_s, {{u"Get token"_s, {Qt::Key_F5}}}},
        {u"Clipboard"_s, {{u"Copy token"_s, {Qt::CTRL | Qt::Key_C}}}}});
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(field, typed);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QStringList shown;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        for (int row = 0; row < list->topLevelItem(i)->childCount(); ++row) {
            if (!list->topLevelItem(i)->isHidden() && !list->topLevelItem(i)->child(row)->isHidden())
                shown.append(list->topLevelItem(i)->child(row)->text(0));
        }
    }
    QCOMPARE(shown.join(u','), found);
    QCOMPARE(hasText(dialog, u"Nothing found for “%1”"_s.arg(typed)), found.isEmpty());
    if (typed.isEmpty())
        return;
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty() && list->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
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
