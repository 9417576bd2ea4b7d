// Keeping fresh and pinning as the user meets them: the check boxes, what the pane says, and what counts as use.

#include "freshnesstext.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"
#include "widgets/freshnessrow.h"
#include "widgets/messagestrip.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr auto tenMinutes = R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})";

/// A window with one profile at a server that counts.
struct Stage
{
    Stage()
    {
        id = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s)).id;
        window.show();
        window.activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(&window, generousMs))
            qFatal("the window did not become active");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }
    bool saved(const std::function<void()> &act)
    {
        QSignalSpy spy(&desk.workspace, &Workspace::saved);
        act();
        return spy.wait(generousMs);
    }
    bool get()
    {
        press(Qt::Key_F5);
        return settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !record().fetching; }, generousMs);
    }
    /// Time goes by, as the timers would notice.
    void pass(qint64 ms)
    {
        desk.nowMs += ms;
        Q_EMIT const_cast<WakeUp &>(keeper().timer()).woke(false);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    const TokenRecord &record() { return desk.book.record(id); }
    const Profile &profile() { return *desk.workspace.profile(id); }
    KeepFresh &keeper() { return desk.workspace.keepFresh(); }
    qsizetype requests() const { return server.requests().size(); }
    QCheckBox *box(const QString &name)
    {
        for (auto *each : window.findChildren<QCheckBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString said() { return window.findChild<FreshnessRow *>()->findChild<QLabel *>()->text(); }
    bool shows(const QString &text)
    {
        return std::ranges::any_of(window.findChildren<MessageStrip *>(), [&](const MessageStrip *strip) {
            return strip->isVisible() && strip->plainText().contains(text);
        });
    }

    LoopbackServer server{answerWith(200, tenMinutes)};
    Desk desk;
    SecretClipboard clipboard{QApplication::clipboard(), desk.clock};
    MainWindow window{&desk.workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)}};
    QString id;
};

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void theSameTokenIsCalledSo();
    void theKeysSaveWhatIsChosen();
    void choosingBothAtOnceLosesNeither();
    void theBoxesShowTheProfileThatIsCurrent();
    void whatCannotBeSavedIsNotShownAsChosen();
    void thePaneSaysHowItStands();
    void theSameTokenStandsInThePane();
    void copyingIsUse();
    void sendingItIsUse();
    void lockedNothingIsRenewed();
    void aRenewalLooksLikeAnyOther();
};

void TestFreshness::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German)); // 14:32; the words stay English
}

void TestFreshness::everyStateHasItsWords_data()
{
    QTest::addColumn<Renewal>("renewal");
    QTest::addColumn<QString>("text");
    const qint64 nowMs = QDateTime(QDate(2025, 4, 25), QTime(14, 32)).toMSecsSinceEpoch();
    const auto waiting = [&](qint64 aheadMs, bool onlyIfUsed = false) {
        return Renewal{.state = RenewalState::Waiting, .dueMs = nowMs + aheadMs, .onlyIfUsed = onlyIfUsed};
    };
    QTest::newRow("waiting") << waiting(3 * minute + 20'000) << u"Kept fresh · renews in 3 min"_s;
    QTest::newRow("in hours") << waiting(2 * hour + 10 * minute) << u"Kept fresh · renews in 2 h 10 min"_s;
    QTest::newRow("in seconds") << waiting(59'000) << u"Kept fresh · renews in less than a minute"_s;
    QTest::newRow("at once") << waiting(0) << u"Kept fresh · renews now"_s;
    QTest::newRow("only if used") << waiting(3 * hour, true) << u"Kept fresh · renews in 3 h if used in the hour before"_s;
    QTest::newRow("no token") << Renewal{} << u"Kept fresh from the first token on"_s;
    QTest::newRow("renewing") << Renewal{.state = RenewalState::Renewing} << u"Kept fresh · renewing…"_s;
    QTest::newRow("unused") << Renewal{.state = RenewalState::Unused} << u"Paused: not used for an hour"_s;
    QTest::newRow("offline") << Renewal{.state = RenewalState::Offline} << u"Paused: offline"_s;
    QTest::newRow("unknown") << Renewal{.state = RenewalState::UnknownExpiry}
                             << u"Cannot be kept fresh: its expiry is unknown"_s;
    QTest::newRow("failed") << Renewal{.state = RenewalState::Retrying, .dueMs = nowMs, .failures = 1}
                            << u"Renewal failed, next try at 14:32"_s;
    QTest::newRow("failed again") << Renewal{.state = RenewalState::Retrying, .dueMs = nowMs, .failures = 3}
                                  << u"Renewal failed 3 times, next try at 14:32"_s;
    QTest::newRow("refused for good") << Renewal{.state = RenewalState::Stopped, .failures = 3}
                                      << u"Renewal stopped: it failed 3 times. Getting a token starts it again"_s;
    QTest::newRow("expired on arrival") << Renewal{.state = RenewalState::Stopped}
                                        << u"Renewal stopped: the token had expired when it came"_s;
}

void TestFreshness::everyStateHasItsWords()
{
    QFETCH(Renewal, renewal);
    const qint64 nowMs = QDateTime(QDate(2025, 4, 25), QTime(14, 32)).toMSecsSinceEpoch();
    QTEST(freshnessText(renewal, nowMs), "text");
}

void TestFreshness::theSameTokenIsCalledSo()
{
    TokenRecord record{.token = AccessToken{.value = "opaque"}};
    record.token->expiry.expiresAtMs = 10 * minute;
    QVERIFY(sameTokenText(record, 0).isEmpty());
    record.sameAnswers = 1;
    QCOMPARE(sameTokenText(record, 5 * minute + 20'000), u"The server returned the same token, 4 min left"_s);
    QCOMPARE(sameTokenText(record, 10 * minute), u"The server returned the same token, which has expired"_s);
    record.token->expiry.expiresAtMs.reset();
    QCOMPARE(sameTokenText(record, 0), u"The server returned the same token"_s);
}

void TestFreshness::theKeysSaveWhatIsChosen()
{
    Stage stage;
    QVERIFY(stage.get());
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.profile().keepFresh && !stage.profile().pinned);
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_P, Qt::ControlModifier); }));
    QVERIFY(stage.profile().keepFresh && stage.profile().pinned);
    const QList<Profile> stored = ProfileStore(stage.desk.profileStore.file()).load().profiles;
    QVERIFY(stored.first().keepFresh && stored.first().pinned);
    QVERIFY(stage.record().token); // neither is a change of where the token comes from
    QVERIFY(stage.saved([&] { stage.box(u"Keep fresh"_s)->click(); }));
    QVERIFY(!stage.profile().keepFresh && stage.profile().pinned);
}

void TestFreshness::choosingBothAtOnceLosesNeither()
{
    Stage stage;
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.press(Qt::Key_F5, Qt::ShiftModifier);
    stage.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, generousMs);
    QVERIFY(stage.profile().keepFresh && stage.profile().pinned);
    QVERIFY(stage.box(u"Keep fresh"_s)->isChecked() && stage.box(u"Pin"_s)->isChecked());
}

void TestFreshness::theBoxesShowTheProfileThatIsCurrent()
{
    Stage stage;
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_P, Qt::ControlModifier); }));
    const QString other = stage.desk.add(u"Globex"_s, u"Other"_s).id;
    stage.window.selectProfile(other);
    QVERIFY(!stage.box(u"Pin"_s)->isChecked());
    stage.window.selectProfile(stage.id);
    QVERIFY(stage.box(u"Pin"_s)->isChecked());
    stage.desk.workspace.lock();
    QVERIFY(!stage.window.actions().pin->isEnabled());
}

void TestFreshness::whatCannotBeSavedIsNotShownAsChosen()
{
    Stage stage;
    const QString folder = stage.desk.folder.path();
    QFile::remove(stage.desk.profileStore.file());
    QVERIFY(QDir().mkpath(stage.desk.profileStore.file() + u"/in-the-way"_s)); // root may write anywhere else
    QSignalSpy failed(&stage.desk.workspace, &Workspace::saveFailed);
    stage.press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(failed.wait(generousMs));
    QVERIFY(!stage.profile().keepFresh);
    QVERIFY(!stage.box(u"Keep fresh"_s)->isChecked());
}

void TestFreshness::thePaneSaysHowItStands()
{
    Stage stage;
    QVERIFY(stage.said().isEmpty());
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QCOMPARE(stage.said(), u"Kept fresh from the first token on"_s);
    QVERIFY(stage.get());
    QCOMPARE(stage.said(), u"Kept fresh · renews in 9 min"_s);
    stage.server.setAnswer(answerWith(503, "{}"));
    stage.pass(9 * minute);
    QVERIFY(stage.settle());
    QVERIFY2(stage.said().startsWith(u"Renewal failed, next try at"_s), qPrintable(stage.said()));
    stage.server.setAnswer(neverAnswer());
    stage.pass(minute);
    QCOMPARE(stage.said(), u"Kept fresh · renewing…"_s);
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.said().isEmpty());
}

void TestFreshness::theSameTokenStandsInThePane()
{
    Stage stage;
    QVERIFY(stage.get());
    QVERIFY(!stage.shows(u"the same token"_s));
    QVERIFY(stage.get());
    QVERIFY(stage.shows(u"The server returned the same token, 10 min left"_s));
    stage.server.setAnswer(answerWith(200, R"({"access_token":"another-token-1234567890","expires_in":600})"));
    QVERIFY(stage.get());
    QVERIFY(!stage.shows(u"the same token"_s));
}

void TestFreshness::copyingIsUse()
{
    Stage stage;
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.get());
    stage.pass(3 * hour);
    QCOMPARE(stage.requests(), 1);
    QCOMPARE(stage.keeper().renewal(stage.id).state, RenewalState::Unused);
    stage.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.requests(), 1); // it has expired, so what is to be done is asked first
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Return); // copied all the same
    QTRY_COMPARE_WITH_TIMEOUT(stage.requests(), 2, generousMs);
}

void TestFreshness::sendingItIsUse()
{
    Stage stage;
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.get());
    stage.pass(3 * hour);
    QCOMPARE(stage.keeper().renewal(stage.id).state, RenewalState::Unused);
    stage.desk.explorer.sendWithHeldToken(stage.profile(), {.method = u"GET"_s, .target = u"/things"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stage.requests(), 3, generousMs); // the call, and the renewal it brought about
}

void TestFreshness::lockedNothingIsRenewed()
{
    Stage stage;
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.get());
    stage.pass(0);
    QVERIFY(stage.keeper().timer().isRunning());
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk.workspace.isLocked());
    stage.pass(0);
    QVERIFY(!stage.keeper().timer().isRunning());
    stage.pass(9 * minute);
    QCOMPARE(stage.requests(), 1);
}

void TestFreshness::aRenewalLooksLikeAnyOther()
{
    Stage stage;
    QVERIFY(stage.saved([&] { stage.press(Qt::Key_F5, Qt::ShiftModifier); }));
    QVERIFY(stage.get());
    stage.pass(9 * minute);
    QVERIFY(stage.record().fetching);
    QVERIFY(stage.settle());
    QCOMPARE(stage.record().history.size(), 2);
    const ReceivedRequest first = stage.server.requests().first();
    const ReceivedRequest second = stage.server.requests().last();
    QCOMPARE(second.target, first.target);
    QCOMPARE(second.body, first.body);
}

QTEST_MAIN(TestFreshness)
#include "tst_freshness.moc"
