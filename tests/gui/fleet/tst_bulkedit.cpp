#include "dialogs/bulkeditdialog.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/profilelist.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Customer and environment of several profiles at once.
class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsTickedChanges();
    void nothingToChangeCannotBeSaved();
    void theFileIsWrittenOnceAndReadBackAlike();
    void aChangedEnvironmentForgetsTheTokenAndSaysSoBefore();
    void aChangedCustomerKeepsTheToken();
    void aFileThatCannotBeWrittenChangesNothing();
    void badInputIsSaidAndStays();
    void ctrlEOnSeveralOpensIt();
};

namespace {

struct Editor
{
    LoopbackServer server {answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})")};
    Desk desk;
    QStringList ids {desk.add(u"Acme"_s, u"One"_s, Environment::Dev, server.url(u""_s)).id,
        desk.add(u"Acme"_s, u"Two"_s, Environment::Staging, server.url(u""_s)).id};
    std::unique_ptr<BulkEditDialog> dialog;

    BulkEditDialog &open()
    {
        dialog = std::make_unique<BulkEditDialog>(&desk.workspace, QList {profile(0), profile(1)});
        dialog->show();
        return *dialog;
    }
    Profile profile(int at) const { return *desk.workspace.profile(ids.at(at)); }
    QCheckBox *tick(const QString &text)
    {
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == text) {
                box->click();
                return box;
            }
        }
        return nullptr;
    }
    void chooseCustomer(const QString &customer)
    {
        tick(u"Customer"_s);
        dialog->findChildren<QComboBox *>().constFirst()->setEditText(customer);
    }
    void chooseEnvironment(Environment environment)
    {
        tick(u"Environment"_s);
        QComboBox *combo = dialog->findChildren<QComboBox *>().constLast();
        combo->setCurrentIndex(combo->findData(static_cast<int>(environment)));
    }
    QPushButton *save()
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Save"_s))
                return button;
        }
        return nullptr;
    }
    bool says(const QString &part)
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

void TestBulkEdit::onlyWhatIsTickedChanges()
{
    Editor editor;
    editor.open();
    editor.chooseCustomer(u" Globex "_s);
    QSignalSpy changed(editor.dialog.get(), &BulkEditDialog::changed);
    editor.save()->click();
    QCOMPARE(changed, (QList<QVariantList> {{2}}));
    QCOMPARE(editor.profile(0).customer, u"Globex"_s);
    QCOMPARE(editor.profile(1).customer, u"Globex"_s);
    QCOMPARE(editor.profile(0).environment, Environment::Dev);
    QCOMPARE(editor.profile(1).environment, Environment::Staging);
    QCOMPARE(editor.profile(0).name, u"One"_s);
}

void TestBulkEdit::nothingToChangeCannotBeSaved()
{
    Editor editor;
    editor.open();
    QVERIFY(!editor.save()->isEnabled());
    editor.chooseCustomer(u"Acme"_s);
    QVERIFY(!editor.save()->isEnabled()); // they have it already
    editor.chooseEnvironment(Environment::Staging);
    QVERIFY(editor.save()->isEnabled());
    QCOMPARE(editor.save()->text(), u"&Save 1 change"_s);
}

void TestBulkEdit::theFileIsWrittenOnceAndReadBackAlike()
{
    Editor editor;
    editor.open();
    editor.chooseCustomer({});
    editor.chooseEnvironment(Environment::Prod);
    QSignalSpy told(&editor.desk.workspace, &Workspace::profilesChanged);
    editor.save()->click();
    QCOMPARE(told.size(), 1);
    const QList<Profile> read = ProfileStore(editor.desk.profileStore.file()).load().profiles;
    QCOMPARE(read, editor.desk.workspace.profiles());
    QVERIFY(std::ranges::all_of(read, [](const Profile &profile) {
        return profile.customer.isEmpty() && profile.environment == Environment::Prod;
    }));
}

void TestBulkEdit::aChangedEnvironmentForgetsTheTokenAndSaysSoBefore()
{
    Editor editor;
    QVERIFY(editor.desk.fetch(editor.ids.constFirst()));
    editor.open();
    QVERIFY(!editor.says(u"holds a token"_s));
    editor.chooseEnvironment(Environment::Prod);
    QVERIFY(editor.says(u"holds a token"_s));
    editor.save()->click();
    QVERIFY(!editor.desk.book.record(editor.ids.constFirst()).token);
}

void TestBulkEdit::aChangedCustomerKeepsTheToken()
{
    Editor editor;
    QVERIFY(editor.desk.fetch(editor.ids.constFirst()));
    editor.open();
    editor.chooseCustomer(u"Globex"_s);
    editor.save()->click();
    QVERIFY(editor.desk.book.record(editor.ids.constFirst()).token);
}

void TestBulkEdit::aFileThatCannotBeWrittenChangesNothing()
{
    Editor editor;
    editor.open();
    editor.chooseCustomer(u"Globex"_s);
    const QString file = editor.desk.profileStore.file();
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file)); // a folder in its place is nothing to write to
    editor.save()->click();
    QVERIFY(editor.dialog->isVisible());
    QVERIFY(editor.says(file));
    QCOMPARE(editor.profile(0).customer, u"Acme"_s);
    QCOMPARE(editor.dialog->findChildren<QComboBox *>().constFirst()->currentText(), u"Globex"_s);
}

void TestBulkEdit::badInputIsSaidAndStays()
{
    Editor editor;
    editor.open();
    editor.chooseCustomer(u"Glo\u0007bex"_s);
    editor.save()->click();
    QVERIFY(editor.dialog->isVisible());
    QVERIFY(editor.says(u"control characters"_s));
    QCOMPARE(editor.profile(0).customer, u"Acme"_s);
}

void TestBulkEdit::ctrlEOnSeveralOpensIt()
{
    Editor editor;
    SecretClipboard clipboard(QApplication::clipboard(), editor.desk.clock);
    MainWindow window(&editor.desk.workspace, &clipboard, &editor.desk.sandbox, {});
    window.show();
    window.activateWindow(); // there is no window manager to do so
    QVERIFY(QTest::qWaitForWindowActive(&window, 20'000));
    auto *list = window.findChild<ProfileList *>();
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window.findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    editor.desk.workspace.lock(); // what it shows is nobody's business then
    QTRY_VERIFY(!window.findChild<BulkEditDialog *>());
}

QTEST_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
