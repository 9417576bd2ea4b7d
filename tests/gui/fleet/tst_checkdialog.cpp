#include "check/checkdialog.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/faultystore.h"
#include "support/loopbackserver.h"
#include "widgets/profilelist.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Whose credentials still work, as a table, with the servers on loopback sockets.
class TestCheckDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentBeforeTheUserSaysSo();
    void itTellsWorkingFromRefusedFromUnknown();
    void whatNeedsAttentionIsOnTop();
    void theTableIsCopiedAndSavedWithoutSecrets();
    void aFileThatCannotBeWrittenIsSaidAndTheTableStays();
    void stoppingKeepsWhatIsKnown();
    void aClosedKeychainIsAskedOnce();
    void theHostsBoundIsKept();
    void lockingClosesIt();
    void theWindowOffersTheSelectionAndTheCustomer();
};

namespace {

const auto good = answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})");
const auto refused = answerWith(401, R"({"error":"invalid_client","error_description":"client is gone"})");
const auto troubled = answerWith(503, "down for maintenance");

struct Checker
{
    LoopbackServer well {good};
    LoopbackServer badly {refused};
    LoopbackServer down {troubled};
    Desk desk;
    std::unique_ptr<CheckDialog> dialog;

    QStringList addOneOfEach()
    {
        return {desk.add(u"Acme"_s, u"Works"_s, Environment::Dev, well.url(u""_s)).id,
            desk.add(u"Acme"_s, u"Refused"_s, Environment::Prod, badly.url(u""_s)).id,
            desk.add(u"Acme"_s, u"Down"_s, Environment::Staging, down.url(u""_s)).id};
    }
    void open(const QStringList &ids, int perHost = 6)
    {
        dialog = std::make_unique<CheckDialog>(&desk.workspace, QList<CheckDialog::Scope> {{u"All"_s, ids}}, perHost);
        dialog->show();
    }
    QPushButton *button(const QString &start)
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    bool check()
    {
        button(u"Check"_s)->click();
        return QTest::qWaitFor([this] { return isDone(); }, 20'000);
    }
    bool isDone() { return button(u"Save as"_s)->isEnabled(); }
    QStringList column(int column)
    {
        const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
};

} // namespace

void TestCheckDialog::nothingIsSentBeforeTheUserSaysSo()
{
    Checker checker;
    checker.open(checker.addOneOfEach());
    QCOMPARE(checker.column(CheckModel::ResultColumn), QStringList(3, u"Not asked yet"_s));
    QVERIFY(!checker.isDone());
    QVERIFY(checker.well.requests().isEmpty());
    QVERIFY(checker.check());
    QCOMPARE(checker.well.requests().size(), 1);
}

void TestCheckDialog::itTellsWorkingFromRefusedFromUnknown()
{
    Checker checker;
    checker.open(checker.addOneOfEach());
    QVERIFY(checker.check());
    const QStringList names = checker.column(CheckModel::ProfileColumn);
    const QStringList results = checker.column(CheckModel::ResultColumn);
    QCOMPARE(results.at(names.indexOf(u"Works"_s)), u"Works"_s);
    QCOMPARE(results.at(names.indexOf(u"Refused"_s)), u"Refused"_s);
    QCOMPARE(results.at(names.indexOf(u"Down"_s)), u"Could not tell"_s);
    QVERIFY(checker.column(CheckModel::SaidColumn).at(names.indexOf(u"Refused"_s)).contains(u"client is gone"_s));
    QVERIFY(checker.column(CheckModel::TookColumn).at(names.indexOf(u"Works"_s)).endsWith(u" ms"_s));
    QVERIFY(checker.dialog->findChild<QTreeView *>()->accessibleDescription().contains(u"Works: 1 · Refused: 1 · Could"_s));
}

void TestCheckDialog::whatNeedsAttentionIsOnTop()
{
    Checker checker;
    checker.open(checker.addOneOfEach());
    QCOMPARE(checker.column(CheckModel::ProfileColumn), (QStringList {u"Works"_s, u"Refused"_s, u"Down"_s}));
    QVERIFY(checker.check());
    QCOMPARE(checker.column(CheckModel::ProfileColumn), (QStringList {u"Refused"_s, u"Down"_s, u"Works"_s}));
}

void TestCheckDialog::theTableIsCopiedAndSavedWithoutSecrets()
{
    Checker checker;
    checker.open(checker.addOneOfEach());
    QVERIFY(checker.check());
    QSignalSpy copied(checker.dialog.get(), &CheckDialog::copyPlainRequested);
    checker.button(u"Copy"_s)->click();
    QCOMPARE(copied.size(), 1);
    checker.button(u"Save"_s)->click();
    auto *chooser = checker.dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString file = checker.desk.folder.filePath(u"table.csv"_s);
    Q_EMIT chooser->fileSelected(file);
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(saved.readAll());
    for (const QString &text : {csv, copied.constFirst().constFirst().toString()}) {
        QVERIFY(text.contains(u"Refused"_s) && text.contains(u"Works"_s) && text.contains(u"Could not tell"_s));
        QVERIFY(!text.contains(u"opaque-token"_s));
        for (const Profile &profile : checker.desk.workspace.profiles()) {
            const CredentialsResult stored = [&] {
                CredentialJob *job = checker.desk.keychain.read(profile.id);
                QSignalSpy done(job, &CredentialJob::finished);
                if (done.isEmpty() && !done.wait(20'000))
                    return CredentialsResult(std::unexpected(Error {}));
                return done.constFirst().constFirst().value<CredentialsResult>();
            }();
            QVERIFY(stored);
            QVERIFY(!stored->clientSecret.isEmpty());
            QVERIFY(!text.contains(stored->clientSecret));
            QVERIFY(!text.contains(stored->clientId));
        }
    }
}

void TestCheckDialog::aFileThatCannotBeWrittenIsSaidAndTheTableStays()
{
    Checker checker;
    checker.open(checker.addOneOfEach());
    QVERIFY(checker.check());
    checker.button(u"Save"_s)->click();
    auto *chooser = checker.dialog->findChild<QFileDialog *>();
    Q_EMIT chooser->fileSelected(checker.desk.folder.filePath(u"no-such-folder/x.csv"_s));
    const auto says = [&](const QString &part) {
        return std::ranges::any_of(checker.dialog->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTRY_VERIFY(says(u"could not be saved"_s));
    QVERIFY(checker.column(CheckModel::ResultColumn).contains(u"Refused"_s));
}

void TestCheckDialog::stoppingKeepsWhatIsKnown()
{
    Checker checker;
    LoopbackServer silent(neverAnswer());
    QStringList ids = checker.addOneOfEach();
    ids.append(checker.desk.add(u"Acme"_s, u"Silent"_s, Environment::Dev, silent.url(u""_s)).id);
    ids.append(checker.desk.add(u"Acme"_s, u"Waiting"_s, Environment::Dev, silent.url(u""_s)).id);
    checker.open(ids, 1);
    checker.button(u"Check"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(checker.column(CheckModel::ResultColumn).count(u"Not asked yet"_s), 2, 20'000);
    QTest::keyClick(checker.dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(checker.isDone());
    QVERIFY(checker.dialog->isVisible());
    QCOMPARE(checker.column(CheckModel::ResultColumn).count(u"Could not tell"_s), 3);
    QCOMPARE(checker.column(CheckModel::SaidColumn).filter(u"stopped before"_s).size(), 2);
    QTest::keyClick(checker.dialog.get(), Qt::Key_Escape);
    QVERIFY(!checker.dialog->isVisible());
}

void TestCheckDialog::aClosedKeychainIsAskedOnce()
{
    Checker checker;
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(checker.desk.add(u"Acme"_s, QString::number(i), Environment::Dev, checker.well.url(u""_s)).id);
    const Error closed {ErrorKind::KeychainLocked, u"The keychain is closed."_s, u"Open it."_s};
    Desk &desk = checker.desk;
    FaultyStore keychain(&desk.keychain);
    Workspace workspace({&desk.flows, &desk.profileStore, &keychain, &desk.session, &desk.book, desk.clock});
    QVERIFY(workspace.load().isEmpty());
    keychain.fail(0, closed); // only the first call: a second one would get through
    checker.dialog = std::make_unique<CheckDialog>(&workspace, QList<CheckDialog::Scope> {{u"All"_s, ids}}, 1);
    checker.dialog->show();
    QVERIFY(checker.check());
    QCOMPARE(checker.column(CheckModel::ResultColumn), QStringList(4, u"Could not tell"_s));
    QCOMPARE(checker.column(CheckModel::SaidColumn), QStringList(4, closed.message));
    QCOMPARE(keychain.log.size(), 1);
    QVERIFY(checker.well.requests().isEmpty());
    checker.dialog.reset(); // before the workspace it looks at
}

void TestCheckDialog::theHostsBoundIsKept()
{
    Checker checker;
    LoopbackServer silent(neverAnswer());
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(checker.desk.add(u"Acme"_s, QString::number(i), Environment::Dev, silent.url(u""_s)).id);
    checker.open(ids, 2);
    checker.button(u"Check"_s)->click();
    int fetching = 0;
    for (const QString &id : ids)
        fetching += checker.desk.book.record(id).fetching ? 1 : 0;
    QCOMPARE(fetching, 2);
}

void TestCheckDialog::lockingClosesIt()
{
    Checker checker;
    checker.addOneOfEach();
    SecretClipboard clipboard(QApplication::clipboard(), checker.desk.clock);
    MainWindow window(&checker.desk.workspace, &clipboard, &checker.desk.sandbox, {});
    window.show();
    window.commands().dialogs().openCheck({{u"All"_s, {checker.desk.workspace.profiles().constFirst().id}}}, 6);
    QVERIFY(window.findChild<CheckDialog *>());
    checker.desk.workspace.lock();
    QTRY_VERIFY(!window.findChild<CheckDialog *>());
}

void TestCheckDialog::theWindowOffersTheSelectionAndTheCustomer()
{
    Checker checker;
    checker.addOneOfEach();
    checker.desk.add(u"Globex"_s, u"Other"_s, Environment::Dev, checker.well.url(u""_s));
    SecretClipboard clipboard(QApplication::clipboard(), checker.desk.clock);
    MainWindow window(&checker.desk.workspace, &clipboard, &checker.desk.sandbox, {});
    window.show();
    window.activateWindow(); // there is no window manager to do so
    QVERIFY(QTest::qWaitForWindowActive(&window, 20'000));
    auto *list = window.findChild<ProfileList *>();
    list->setCurrentId(checker.desk.workspace.profiles().constFirst().id);
    list->setFocus();
    const auto offers = [&] {
        QTest::keyClick(list, Qt::Key_T, Qt::ControlModifier);
        QStringList texts;
        auto *dialog = window.findChild<CheckDialog *>();
        if (!dialog)
            return texts;
        const auto *scope = dialog->findChild<QComboBox *>();
        for (int i = 0; i < scope->count(); ++i)
            texts.append(scope->itemText(i));
        delete dialog;
        return texts;
    };
    QCOMPARE(offers(), (QStringList {u"All of Acme"_s, u"Only “Works”"_s, u"All profiles"_s}));
    list->selectAll();
    QCOMPARE(offers(), (QStringList {u"The 4 selected"_s, u"All of Acme"_s, u"All profiles"_s}));
}

QTEST_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"
