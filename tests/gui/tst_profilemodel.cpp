#include "models/profilemodel.h"
#include "support/desk.h"
#include "support/loopbackserver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestProfileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreGroupedByCustomerAndSorted();
    void headingsAreWhatIsChosen_data();
    void headingsAreWhatIsChosen();
    void aCellOutOfSightIsNotAnnounced();
    void aCustomerIsAHeadingTheKeyboardPassesOver();
    void aLiveTokenCountsDownFromTheClock();
    void theCountdownIsRightAcrossSkewSuspendAndClockChange_data();
    void theCountdownIsRightAcrossSkewSuspendAndClockChange();
    void aTickAnnouncesOnlyCellsThatChanged();
    void aTokenThatExpiredCountsNoMore();
    void theLastFailureIsShown_data();
    void theLastFailureIsShown();
    void anEditThatChangesTheEndpointForgetsTheToken();
    void whatIsBeingDeletedCanBeAskedForUntilItIsGone();
};

namespace {

QByteArray tokenFor(int seconds)
{
    return R"({"token_type":"Bearer","access_token":"opaque-token-of-some-length-1234567890","expires_in":)"
        + QByteArray::number(seconds) + "}";
}

QString cell(const ProfileModel &model, const QString &id, int column)
{
    return model.indexOf(id).siblingAtColumn(column).data().toString();
}

TokenState state(const ProfileModel &model, const QString &id)
{
    return static_cast<TokenState>(model.indexOf(id).data(ProfileModel::StateRole).toInt());
}

QUrl baseOf(const LoopbackServer &server)
{
    return server.url(u""_s);
}

} // namespace

void TestProfileModel::profilesAreGroupedByCustomerAndSorted()
{
    Desk desk;
    ProfileModel model(&desk.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.add(u""_s, u"Loose"_s);
    desk.add(u"Globex"_s, u"b"_s);
    desk.add(u"acme"_s, u"y"_s);
    desk.add(u"Acme"_s, u"X"_s, Environment::Prod);
    desk.add(u"Globex"_s, u"A"_s);
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line)
        lines.append(model.index(line, 0).data().toString());
    lines[0] = lines[0].toLower(); // two spellings of one customer: the first profile's is shown
    QCOMPARE(lines, (QStringList {u"acme"_s, u"X"_s, u"y"_s, u"Globex"_s, u"A"_s, u"b"_s, u"No customer"_s, u"Loose"_s}));
    QCOMPARE(model.index(1, ProfileModel::EnvironmentColumn).data().toString(), u"PROD"_s);
}

void TestProfileModel::headingsAreWhatIsChosen_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("customer") << Grouping::Customer
                              << QStringList {u"Acme"_s, u"A"_s, u"B"_s, u"Globex"_s, u"C"_s, u"D"_s};
    QTest::newRow("vendor") << Grouping::Vendor
                            << QStringList {u"Endorsed"_s, u"D"_s, u"Partner OAuth"_s, u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("environment, PROD first")
        << Grouping::Environment
        << QStringList {u"Production"_s, u"B"_s, u"Staging"_s, u"C"_s, u"Development"_s, u"A"_s, u"D"_s};
}

void TestProfileModel::headingsAreWhatIsChosen()
{
    QFETCH(Grouping, grouping);
    Desk desk;
    desk.add(u"Acme"_s, u"A"_s);
    desk.add(u"Acme"_s, u"B"_s, Environment::Prod);
    desk.add(u"Globex"_s, u"C"_s, Environment::Staging);
    desk.add(u"Globex"_s, u"D"_s, Environment::Dev, QUrl(u"https://api.example.com"_s), u"endorsed"_s);
    ProfileModel model(&desk.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(grouping, SortBy::Name);
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line)
        lines.append(model.index(line, 0).data().toString());
    QTEST(lines, "lines");
}

void TestProfileModel::aCellOutOfSightIsNotAnnounced()
{
    LoopbackServer server(answerWith(200, tokenFor(600)));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QVERIFY(desk.fetch(profile.id));
    model.tick(desk.nowMs);
    model.setVisibleLines(5, 9);
    QSignalSpy changes(&model, &ProfileModel::dataChanged);
    desk.nowMs += 1000;
    model.tick(desk.nowMs);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(cell(model, profile.id, ProfileModel::CountdownColumn), u"09:59"_s); // but right for whoever asks
    desk.nowMs += 599'000;
    model.tick(desk.nowMs);
    QCOMPARE(changes.size(), 1); // that it expired is told wherever it stands
}

void TestProfileModel::aCustomerIsAHeadingTheKeyboardPassesOver()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    ProfileModel model(&desk.workspace);
    QCOMPARE(model.index(0, 0).flags(), Qt::NoItemFlags);
    QVERIFY(model.indexOf(profile.id).flags().testFlag(Qt::ItemIsSelectable));
}

void TestProfileModel::aLiveTokenCountsDownFromTheClock()
{
    LoopbackServer server(answerWith(200, tokenFor(600), {{"Content-Type", "application/json"}}));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QCOMPARE(cell(model, profile.id, ProfileModel::CountdownColumn), u"—"_s);
    QVERIFY(desk.fetch(profile.id));
    QCOMPARE(state(model, profile.id), TokenState::Live);
    QCOMPARE(cell(model, profile.id, ProfileModel::CountdownColumn), u"10:00"_s);
    // Half an hour of suspend in between would be no different: the clock is read, nothing is decremented.
    desk.nowMs += 421'000;
    model.tick(desk.nowMs);
    QCOMPARE(cell(model, profile.id, ProfileModel::CountdownColumn), u"02:59"_s);
}

void TestProfileModel::theCountdownIsRightAcrossSkewSuspendAndClockChange_data()
{
    QTest::addColumn<bool>("byExp"); // else by expires_in
    QTest::addColumn<int>("serverAhead"); // seconds
    QTest::addColumn<qint64>("laterMs");
    QTest::addColumn<QString>("text");
    for (const bool byExp : {false, true}) {
        const char *source = byExp ? "exp" : "expires_in";
        const auto row = [&](const char *name, int serverAhead, qint64 laterMs, const QString &text) {
            QTest::addRow("%s, by %s", name, source) << byExp << serverAhead << laterMs << text;
        };
        row("at once", 0, 0, u"10:00"_s);
        row("a server five minutes ahead", 300, 0, u"10:00"_s);
        row("a server five minutes behind", -300, 0, u"10:00"_s);
        row("a server a day behind, a minute later", -86'400, 60'000, u"09:00"_s);
        row("seven minutes of suspend", 0, 420'000, u"03:00"_s);
        row("suspended beyond its end", 0, 3'600'000, u"Expired"_s);
        row("a second before its end", 0, 599'000, u"00:01"_s);
        row("exp = now", 0, 600'000, u"Expired"_s);
        row("a clock set forward", 0, 86'400'000, u"Expired"_s);
        row("a clock set back: never more than its lifetime", 0, -3'600'000, u"10:00"_s);
    }
}

void TestProfileModel::theCountdownIsRightAcrossSkewSuspendAndClockChange()
{
    QFETCH(bool, byExp);
    QFETCH(int, serverAhead);
    QFETCH(qint64, laterMs);
    QFETCH(QString, text);
    Desk desk;
    const QDateTime serverNow = QDateTime::fromMSecsSinceEpoch(desk.nowMs, Qt::UTC).addSecs(serverAhead);
    const auto base64url = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray claims = "{\"exp\":" + QByteArray::number(serverNow.toSecsSinceEpoch() + 600) + '}';
    const QByteArray jwt = base64url(R"({"alg":"RS256"})") + '.' + base64url(claims) + ".c2ln";
    LoopbackServer server(
        answerWith(200, byExp ? QByteArray(R"({"access_token":")" + jwt + R"("})") : tokenFor(600),
            {{"Date", QLocale::c().toString(serverNow, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}}));
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QVERIFY(desk.fetch(profile.id));

    desk.nowMs += laterMs;
    model.tick(desk.nowMs);

    QCOMPARE(cell(model, profile.id, ProfileModel::CountdownColumn), text);
}

void TestProfileModel::aTickAnnouncesOnlyCellsThatChanged()
{
    LoopbackServer shortLived(answerWith(200, tokenFor(600)));
    LoopbackServer longLived(answerWith(200, tokenFor(1'209'600)));
    Desk desk;
    const Profile counting = desk.add(u"Acme"_s, u"Short"_s, Environment::Dev, baseOf(shortLived));
    const Profile steady = desk.add(u"Acme"_s, u"Long"_s, Environment::Dev, baseOf(longLived));
    desk.add(u"Acme"_s, u"None"_s);
    ProfileModel model(&desk.workspace);
    QVERIFY(desk.fetch(counting.id));
    QVERIFY(desk.fetch(steady.id));
    desk.nowMs += 30'000; // away from the moments where the rings change
    model.tick(desk.nowMs);
    QSignalSpy changes(&model, &ProfileModel::dataChanged);
    desk.nowMs += 1000;
    model.tick(desk.nowMs);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(),
        model.indexOf(counting.id).siblingAtColumn(ProfileModel::CountdownColumn));
    changes.clear();
    model.tick(desk.nowMs);
    QCOMPARE(changes.size(), 0);
}

void TestProfileModel::aTokenThatExpiredCountsNoMore()
{
    LoopbackServer server(answerWith(200, tokenFor(60)));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QVERIFY(!model.nextChange(desk.nowMs));
    QVERIFY(desk.fetch(profile.id));
    QVERIFY(model.nextChange(desk.nowMs));
    desk.nowMs += 60'000;
    model.tick(desk.nowMs);
    QCOMPARE(state(model, profile.id), TokenState::Expired);
    QVERIFY(!model.nextChange(desk.nowMs));
}

void TestProfileModel::theLastFailureIsShown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("unauthorized") << 401 << u"401"_s;
    QTest::newRow("too many") << 429 << u"429"_s;
    QTest::newRow("server error") << 503 << u"503"_s;
}

void TestProfileModel::theLastFailureIsShown()
{
    QFETCH(int, status);
    LoopbackServer server(answerWith(status, "{}"));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QVERIFY(desk.fetch(profile.id));
    QCOMPARE(state(model, profile.id), TokenState::Failed);
    QTEST(cell(model, profile.id, ProfileModel::CountdownColumn), "text");
    QVERIFY(model.indexOf(profile.id).data(Qt::AccessibleTextRole).toString().contains(u"failed"_s));
}

void TestProfileModel::anEditThatChangesTheEndpointForgetsTheToken()
{
    LoopbackServer server(answerWith(200, tokenFor(600)));
    Desk desk;
    Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    QVERIFY(desk.fetch(profile.id));
    QVERIFY(desk.book.record(profile.id).token);
    QSignalSpy saved(&desk.workspace, &Workspace::saved);
    profile.name = u"Renamed"_s;
    desk.workspace.save(profile, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QVERIFY(desk.book.record(profile.id).token);
    profile.environment = Environment::Prod;
    desk.workspace.save(profile, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QVERIFY(!desk.book.record(profile.id).token);
}

void TestProfileModel::whatIsBeingDeletedCanBeAskedForUntilItIsGone()
{
    LoopbackServer server(answerWith(200, tokenFor(600)));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, baseOf(server));
    ProfileModel model(&desk.workspace);
    QVERIFY(desk.fetch(profile.id));
    // Its token is forgotten before the list says that it is gone; a view may paint then.
    QStringList asked;
    connect(&desk.book, &TokenBook::recordChanged, &model, [&] {
        for (int line = 0; line < model.rowCount(); ++line)
            asked.append(model.index(line, 0).data().toString());
    });
    desk.workspace.remove({profile.id});
    QTRY_VERIFY(desk.workspace.profiles().isEmpty());
    QCOMPARE(asked, (QStringList {u"Acme"_s, u"Flow"_s}));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestProfileModel)
#include "tst_profilemodel.moc"
