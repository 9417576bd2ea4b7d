#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "tokenrun.h"
#include "widgets/profilelist.h"
#include "widgets/runstrip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Tokens for many profiles at once, from the run alone to the window's keyboard.
class TestTokenRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAskedOnceAndWhatFailedIsCounted();
    void cancellingDropsWhatWaitsAndWhatIsUnderWay();
    void lockingEndsIt();
    void aProfileDeletedMeanwhileIsNoHindrance();
    void theWindowGetsTokensForAllThatAreSelected();
    void theSelectionSurvivesGroupingAndFilter();
};

namespace {

const auto good = answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})");

struct Runner
{
    Desk desk;
    TokenRun run{&desk.workspace};
    QSignalSpy finished{&run, &TokenRun::finished};

    QStringList add(int count, const QUrl &url)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(desk.add(u"Acme"_s, url.authority() + u'/' + QString::number(i), Environment::Dev, url).id);
        return ids;
    }
    bool isDone() { return !finished.isEmpty() || finished.wait(20'000); }
    RunProgress result() const { return finished.constLast().constFirst().value<RunProgress>(); }
};

} // namespace

void TestTokenRun::eachIsAskedOnceAndWhatFailedIsCounted()
{
    LoopbackServer well(good);
    LoopbackServer badly(answerWith(401, R"({"error":"invalid_client"})"));
    Runner runner;
    const QStringList ids = runner.add(5, well.url(u""_s)) + runner.add(2, badly.url(u""_s));
    runner.run.start(ids, 2);
    runner.run.start(ids, 2); // a second F5 adds nothing
    QVERIFY(runner.isDone());
    QCOMPARE(runner.finished.size(), 1);
    QCOMPARE(runner.result(), (RunProgress{.total = 7, .done = 7, .failed = 2}));
    QCOMPARE(well.requests().size(), 5);
    QCOMPARE(badly.requests().size(), 2);
    QVERIFY(!runner.run.isRunning());
}

void TestTokenRun::cancellingDropsWhatWaitsAndWhatIsUnderWay()
{
    LoopbackServer silent(neverAnswer());
    Runner runner;
    const QStringList ids = runner.add(5, silent.url(u""_s));
    runner.run.start(ids, 2);
    QCOMPARE(runner.desk.book.record(ids.at(1)).fetching, true);
    QCOMPARE(runner.desk.book.record(ids.at(2)).fetching, false); // it waits
    runner.run.cancel();
    QVERIFY(runner.isDone());
    QVERIFY(runner.result().cancelled);
    QCOMPARE(runner.result().done, 2);
    for (const QString &id : ids)
        QVERIFY(!runner.desk.book.record(id).fetching);
}

void TestTokenRun::lockingEndsIt()
{
    LoopbackServer silent(neverAnswer());
    Runner runner;
    const QStringList ids = runner.add(3, silent.url(u""_s));
    runner.run.start(ids, 1);
    runner.desk.workspace.lock();
    QVERIFY(runner.isDone());
    QVERIFY(!runner.run.isRunning());
    QCOMPARE(runner.finished.size(), 1);
    runner.run.start(ids, 1);
    QVERIFY(!runner.run.isRunning());
}

void TestTokenRun::aProfileDeletedMeanwhileIsNoHindrance()
{
    LoopbackServer server(good);
    Runner runner;
    const QStringList ids = runner.add(3, server.url(u""_s));
    runner.run.start(ids, 1);
    runner.desk.workspace.remove({ids.at(1)});
    QVERIFY(runner.isDone());
    QCOMPARE(runner.result().done, 3);
    QVERIFY(runner.desk.book.record(ids.at(2)).token);
}

void TestTokenRun::theWindowGetsTokensForAllThatAreSelected()
{
    LoopbackServer server(good);
    Desk desk;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        desk.add(u"Acme"_s, name, Environment::Dev, server.url(u""_s));
    SecretClipboard clipboard(QApplication::clipboard(), desk.clock);
    MainWindow window(&desk.workspace, &clipboard, &desk.sandbox, {});
    window.show();
    window.activateWindow(); // there is no window manager to do so
    QVERIFY(QTest::qWaitForWindowActive(&window, 20'000));
    auto *list = window.findChild<ProfileList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list->selectedIds().size(), 3);
    QSignalSpy finished(&window.commands().run(), &TokenRun::finished);
    QTest::keyClick(list, Qt::Key_F5);
    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
    for (const Profile &profile : desk.workspace.profiles())
        QVERIFY(desk.book.record(profile.id).token);
    const auto *strip = window.findChild<RunStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->findChild<QLabel *>()->text(), u"All 3 got a token."_s);
    QCOMPARE(list->selectedIds().size(), 3);
}

void TestTokenRun::theSelectionSurvivesGroupingAndFilter()
{
    Desk desk;
    const QString one = desk.add(u"Acme"_s, u"One"_s, Environment::Prod).id;
    const QString two = desk.add(u"Globex"_s, u"Two"_s).id;
    const QString three = desk.add(u"Acme"_s, u"Three"_s).id;
    ProfileModel model(&desk.workspace);
    ProfileList list(&model);
    list.setCurrentId(one);
    list.selectAll();
    model.setOrder(Grouping::Environment, SortBy::Name);
    QCOMPARE(list.selectedIds(), (QStringList{one, three, two}));
    QCOMPARE(list.currentId(), one);
    model.setQuery(parseProfileQuery(u"globex"_s));
    QCOMPARE(list.selectedIds(), QStringList{two});
    QCOMPARE(list.currentId(), two); // what is shown is what F5 is for
    model.setQuery({});
    QCOMPARE(list.currentId(), one); // back where one was
}

QTEST_MAIN(TestTokenRun)
#include "tst_tokenrun.moc"
