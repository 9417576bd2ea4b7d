// What the window offers around replacing and deleting, by keyboard, and what a lock leaves of it.

#include "dialogs/deletedialog.h"
#include "dialogs/fieldform.h"
#include "dialogs/profileeditor.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/faultystore.h"
#include "support/waitfor.h"
#include "widgets/messagestrip.h"
#include "widgets/profilelist.h"
#include "widgets/statusarea.h"
#include "widgets/undonotice.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
    {
        window.show();
        window.activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(&window, generousMs))
            qFatal("the window did not become active");
    }
    Profile add(const QString &customer, const QString &name, Environment environment = Environment::Dev)
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = name;
        profile.customer = customer;
        profile.environment = environment;
        profile.flowId = u"partner-oauth"_s;
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        save(profile, u"canary-of-"_s + name);
        return profile;
    }
    void save(const Profile &profile, const QString &secret)
    {
        QSignalSpy saved(&workspace, &Workspace::saved);
        workspace.save(profile, Credentials {profile.name, secret});
        if (!saved.wait(generousMs))
            qFatal("a profile was not saved");
    }
    QString storedSecret(const Profile &profile)
    {
        const auto stored = *waitFor<CredentialsResult>(desk.keychain.read(profile.id));
        return stored ? stored->clientSecret : QString();
    }
    template<typename Dialog>
    Dialog *dialog()
    {
        for (auto *found : window.findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    ProfileEditor *openEditor()
    {
        window.actions().edit->trigger();
        return dialog<ProfileEditor>();
    }
    QLineEdit *line(const QString &field)
    {
        QWidget *widget = dialog<ProfileEditor>()->findChild<FieldForm *>()->field(field)->editor();
        auto *found = qobject_cast<QLineEdit *>(widget);
        return found ? found : widget->findChild<QLineEdit *>();
    }
    UndoNotice *undoNotice() { return window.findChild<UndoNotice *>(); }
    QString said()
    {
        QStringList texts;
        for (const auto *label : window.findChild<StatusArea *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    bool warns(const QString &text)
    {
        const auto strips = window.findChildren<MessageStrip *>();
        return std::ranges::any_of(
            strips, [&](const MessageStrip *strip) { return strip->isVisible() && strip->plainText().contains(text); });
    }
    void unlock()
    {
        workspace.unlock();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isLocked(), generousMs);
    }

    Desk desk;
    FaultyStore keychain {&desk.keychain};
    Workspace workspace {{&desk.flows, &desk.profileStore, &keychain, &desk.session, &desk.book, desk.clock}};
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    MainWindow window {&workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)}};
};

void confirm(DeleteDialog *dialog)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().startsWith("&Delete"_L1))
            button->click();
    }
}

} // namespace

class TestChangingSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplacementOffersUndoAndUndoWorks();
    void undoIsOnTheKeyboardForTheCurrentProfile();
    void theOfferIsGoneAfterLocking();
    void aFailedUndoIsToldAndStillOffered();
    void lockingClosesTheEditorWithoutAQuestion();
    void whatTheLockClosedIsBackAfterUnlockingWithoutTheSecret();
    void anUntouchedEditorStaysClosedAfterUnlocking();
    void aSaveUnderWayWhenTheLockComesIsNotBroughtBack();
    void aSaveThatFailsAfterTheLockIsToldAndBroughtBack();
    void deletingACustomerNamesItsProfilesAndMarksProd();
    void theDefaultIsToKeepThem();
    void deletingACustomerSaysWhatIsGone();
    void afterADeletionTheListGoesOnWhereItWas();
    void aProfileWithoutACustomerHasNoCustomerToDelete();
    void deletingShowsProgressAndTheRestCanBeCancelled();
    void lockingClosesTheQuestionAndDeletesNothing();
};

void TestChangingSecrets::aReplacementOffersUndoAndUndoWorks()
{
    Stage stage;
    const Profile profile = stage.add(u"Acme"_s, u"Flow"_s);
    QVERIFY(!stage.undoNotice()->isVisible());
    stage.save(profile, u"new-canary"_s);
    QVERIFY(stage.undoNotice()->isVisible());
    const QString text = stage.undoNotice()->plainText();
    QVERIFY2(text.contains(u"Replaced the credentials of “Flow”"_s), qPrintable(text));
    QVERIFY(text.contains("closes or locks"_L1) && text.contains("Ctrl+Shift+Z"_L1));
    QVERIFY(!text.contains("canary"_L1));
    QToolButton *undo = nullptr;
    for (auto *button : stage.undoNotice()->findChildren<QToolButton *>()) {
        if (button->text() == "&Undo"_L1)
            undo = button;
    }
    QVERIFY(undo && undo->isVisible() && (undo->focusPolicy() & Qt::TabFocus));
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(u"The old credentials of “Flow” are back"_s), generousMs);
    QVERIFY(!stage.undoNotice()->isVisible());
    QCOMPARE(stage.storedSecret(profile), u"canary-of-Flow"_s);
}

void TestChangingSecrets::undoIsOnTheKeyboardForTheCurrentProfile()
{
    Stage stage;
    const Profile profile = stage.add(u"Acme"_s, u"Flow"_s);
    const Profile other = stage.add(u"Acme"_s, u"Other"_s);
    const QAction *undo = stage.window.actions().undoSecret;
    stage.window.selectProfile(profile.id);
    QVERIFY(!undo->isEnabled());
    stage.save(profile, u"new-canary"_s);
    QVERIFY(undo->isEnabled());
    stage.window.selectProfile(other.id);
    QVERIFY(!undo->isEnabled());
    stage.window.selectProfile(profile.id);
    QTest::keyClick(stage.window.findChild<ProfileList *>(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.undoNotice()->isVisible(), generousMs);
    QCOMPARE(stage.storedSecret(profile), u"canary-of-Flow"_s);
    QVERIFY(!undo->isEnabled());
}

void TestChangingSecrets::theOfferIsGoneAfterLocking()
{
    Stage stage;
    const Profile profile = stage.add(u"Acme"_s, u"Flow"_s);
    stage.save(profile, u"new-canary"_s);
    stage.workspace.lock();
    QVERIFY(!stage.undoNotice()->isVisible());
    stage.unlock();
    QVERIFY(!stage.undoNotice()->isVisible());
    QVERIFY(!stage.window.actions().undoSecret->isEnabled());
}

void TestChangingSecrets::aFailedUndoIsToldAndStillOffered()
{
    Stage stage;
    const Profile profile = stage.add(u"Acme"_s, u"Flow"_s);
    stage.save(profile, u"new-canary"_s);
    stage.keychain.fail(static_cast<int>(stage.keychain.log.size()), FaultyStore::Fault::Refused,
        ErrorKind::KeychainLocked, true);
    stage.window.actions().undoSecret->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.warns(u"fault at call"_s), generousMs);
    QVERIFY(stage.window.actions().undoSecret->isEnabled());
}

void TestChangingSecrets::lockingClosesTheEditorWithoutAQuestion()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s);
    const QPointer<ProfileEditor> editor = stage.openEditor();
    QVERIFY(editor);
    QLineEdit *secret = stage.line(u"clientSecret"_s);
    secret->setText(u"typed-canary"_s);
    stage.workspace.lock();
    QVERIFY(secret->text().isEmpty());
    QVERIFY(!editor->isVisible());
    QVERIFY(!stage.window.findChild<QMessageBox *>());
    QTRY_VERIFY_WITH_TIMEOUT(!editor, generousMs);
}

void TestChangingSecrets::whatTheLockClosedIsBackAfterUnlockingWithoutTheSecret()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s);
    stage.openEditor();
    stage.line(u"name"_s)->setText(u"Renamed"_s);
    stage.line(u"clientSecret"_s)->setText(u"typed-canary"_s);
    stage.workspace.lock();
    QVERIFY(!stage.dialog<ProfileEditor>());
    stage.unlock();
    ProfileEditor *editor = stage.dialog<ProfileEditor>();
    QVERIFY(editor);
    QCOMPARE(stage.line(u"name"_s)->text(), u"Renamed"_s);
    QVERIFY(stage.line(u"clientSecret"_s)->text().isEmpty());
    editor->reject();
    QVERIFY2(editor->findChild<QMessageBox *>(), "there is still something to lose");
}

void TestChangingSecrets::anUntouchedEditorStaysClosedAfterUnlocking()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s);
    QSignalSpy known(&stage.workspace, &Workspace::clientIdKnown);
    stage.openEditor();
    QTRY_COMPARE_WITH_TIMEOUT(stage.line(u"clientId"_s)->text(), u"Flow"_s, generousMs);
    stage.workspace.lock();
    stage.unlock();
    QVERIFY(!stage.dialog<ProfileEditor>());
}

void TestChangingSecrets::aSaveUnderWayWhenTheLockComesIsNotBroughtBack()
{
    Stage stage;
    const Profile profile = stage.add(u"Acme"_s, u"Flow"_s, Environment::Prod);
    stage.openEditor();
    QTRY_COMPARE_WITH_TIMEOUT(stage.line(u"clientId"_s)->text(), u"Flow"_s, generousMs);
    stage.line(u"clientSecret"_s)->setText(u"typed-canary"_s);
    stage.keychain.fail(static_cast<int>(stage.keychain.log.size()) + 1, FaultyStore::Fault::Late, {});
    QTest::keyClick(stage.dialog<ProfileEditor>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.keychain.holds(), generousMs);
    QSignalSpy saved(&stage.workspace, &Workspace::saved);
    stage.workspace.lock();
    QVERIFY(!stage.dialog<ProfileEditor>());
    stage.keychain.release();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, generousMs);
    stage.unlock();
    QVERIFY(!stage.dialog<ProfileEditor>());
    QCOMPARE(stage.storedSecret(profile), u"typed-canary"_s);
}

void TestChangingSecrets::aSaveThatFailsAfterTheLockIsToldAndBroughtBack()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s, Environment::Prod);
    stage.openEditor();
    QTRY_COMPARE_WITH_TIMEOUT(stage.line(u"clientId"_s)->text(), u"Flow"_s, generousMs);
    stage.line(u"name"_s)->setText(u"Renamed"_s);
    stage.line(u"clientSecret"_s)->setText(u"typed-canary"_s);
    stage.keychain.fail(
        static_cast<int>(stage.keychain.log.size()), FaultyStore::Fault::Refused, ErrorKind::KeychainLocked);
    QTest::keyClick(stage.dialog<ProfileEditor>(), Qt::Key_Return);
    stage.workspace.lock();
    QTRY_VERIFY_WITH_TIMEOUT(stage.warns(u"fault at call"_s), generousMs);
    stage.unlock();
    QVERIFY(stage.dialog<ProfileEditor>());
    QCOMPARE(stage.line(u"name"_s)->text(), u"Renamed"_s);
}

void TestChangingSecrets::deletingACustomerNamesItsProfilesAndMarksProd()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s, Environment::Prod);
    stage.add(u"ACME"_s, u"Identity"_s);
    const Profile other = stage.add(u"Globex"_s, u"Other"_s);
    stage.window.selectProfile(stage.workspace.profiles().first().id);
    stage.window.actions().removeCustomer->trigger();
    auto *dialog = stage.dialog<DeleteDialog>();
    QVERIFY(dialog);
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"Delete all 2 profiles of Acme?"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"1 of them is a PROD profile."_s), qPrintable(texts.join(u'|')));
    const auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(), u"Flow, PROD"_s);
    QCOMPARE(list->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString(), u"Identity, DEV"_s);
}

void TestChangingSecrets::theDefaultIsToKeepThem()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s);
    for (QAction *action : {stage.window.actions().remove, stage.window.actions().removeCustomer}) {
        action->trigger();
        auto *dialog = stage.dialog<DeleteDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    }
    QCOMPARE(stage.workspace.profiles().size(), 1);
}

void TestChangingSecrets::afterADeletionTheListGoesOnWhereItWas()
{
    Stage stage;
    QStringList ids;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids.append(stage.add(u"Acme"_s, name).id);
    const QList<std::pair<int, int>> steps{{1, 2}, {3, 2}, {2, 0}}; // the next one below, or else above
    for (const auto &[gone, next] : steps) {
        stage.window.selectProfile(ids.at(gone));
        stage.window.actions().remove->trigger();
        auto *dialog = stage.dialog<DeleteDialog>();
        confirm(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.dialog<DeleteDialog>(), generousMs);
        QTRY_COMPARE_WITH_TIMEOUT(stage.window.commands().current(), ids.at(next), generousMs);
    }
}

void TestChangingSecrets::deletingACustomerSaysWhatIsGone()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s, Environment::Prod);
    stage.add(u"Acme"_s, u"Identity"_s);
    const Profile other = stage.add(u"Globex"_s, u"Other"_s);
    stage.window.selectProfile(stage.workspace.profiles().first().id);
    stage.window.actions().removeCustomer->trigger();
    auto *dialog = stage.dialog<DeleteDialog>();
    confirm(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dialog<DeleteDialog>(), generousMs);
    QVERIFY2(stage.said().contains("Deleted 2 profiles of Acme: credentials, tokens and history are gone."_L1),
        qPrintable(stage.said()));
    QCOMPARE(stage.workspace.profiles(), QList<Profile> {other});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.commands().current(), other.id, generousMs);
}

void TestChangingSecrets::aProfileWithoutACustomerHasNoCustomerToDelete()
{
    Stage stage;
    const Profile profile = stage.add({}, u"Flow"_s);
    stage.window.selectProfile(profile.id);
    QVERIFY(stage.window.actions().remove->isEnabled());
    QVERIFY(!stage.window.actions().removeCustomer->isEnabled());
}

void TestChangingSecrets::deletingShowsProgressAndTheRestCanBeCancelled()
{
    Stage stage;
    stage.add(u"Acme"_s, u"A"_s);
    stage.add(u"Acme"_s, u"B"_s);
    stage.keychain.fail(static_cast<int>(stage.keychain.log.size()) + 1, FaultyStore::Fault::Late, {});
    stage.window.actions().removeCustomer->trigger();
    auto *dialog = stage.dialog<DeleteDialog>();
    confirm(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(stage.keychain.holds(), generousMs);
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    stage.keychain.release();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dialog<DeleteDialog>(), generousMs);
    QVERIFY2(stage.said().contains(u"Deleted: “A”. Kept: “B”."_s), qPrintable(stage.said()));
}

void TestChangingSecrets::lockingClosesTheQuestionAndDeletesNothing()
{
    Stage stage;
    stage.add(u"Acme"_s, u"Flow"_s);
    stage.window.actions().remove->trigger();
    QVERIFY(stage.dialog<DeleteDialog>());
    stage.workspace.lock();
    QVERIFY(!stage.dialog<DeleteDialog>());
    QCOMPARE(stage.workspace.profiles().size(), 1);
}

QTEST_MAIN(TestChangingSecrets)
#include "tst_changingsecrets.moc"
