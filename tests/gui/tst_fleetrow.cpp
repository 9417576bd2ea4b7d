#include "models/fleetrow.h"

#include <QTest>

#include <algorithm>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestFleetRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderChosen_data();
    void rowsStandInTheOrderChosen();
    void theLiveFieldsComeFromTheRecord();
};

namespace {

FleetRow row(const QString &customer, const QString &name)
{
    Profile profile;
    profile.id = name;
    profile.name = name;
    profile.customer = customer;
    return fleetRow(profile, nullptr);
}

QList<FleetRow> fleet()
{
    FleetRow late = row(u"Acme"_s, u"late"_s);
    late.state = TokenState::Live;
    late.expiresAtMs = 9000;
    late.resultMs = 400;
    FleetRow soon = row(u"Acme"_s, u"soon"_s);
    soon.state = TokenState::Live;
    soon.expiresAtMs = 5000;
    soon.resultMs = 300;
    FleetRow expired = row(u"Acme"_s, u"expired"_s);
    expired.state = TokenState::Expired;
    expired.expiresAtMs = 10;
    expired.resultMs = 5;
    FleetRow opaque = row(u"Acme"_s, u"opaque"_s);
    opaque.state = TokenState::Unknown;
    opaque.resultMs = 500;
    FleetRow refused = row(u"Acme"_s, u"refused"_s);
    refused.state = TokenState::Failed;
    refused.failed = true;
    refused.resultMs = 200;
    FleetRow refusedBefore = row(u"Acme"_s, u"before"_s);
    refusedBefore.state = TokenState::Failed;
    refusedBefore.failed = true;
    refusedBefore.resultMs = 100;
    FleetRow pinned = row(u"Acme"_s, u"zz pinned"_s);
    pinned.profile.pinned = true;
    return {late, soon, expired, opaque, refused, refusedBefore, pinned, row(u"Acme"_s, u"asked never"_s), row(u""_s, u"a loose one"_s)};
}

} // namespace

void TestFleetRow::rowsStandInTheOrderChosen_data()
{
    QTest::addColumn<SortBy>("sortBy");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by name") << SortBy::Name
                             << QStringList{u"zz pinned"_s, u"asked never"_s, u"before"_s, u"expired"_s, u"late"_s,
                                    u"opaque"_s, u"refused"_s, u"soon"_s, u"a loose one"_s};
    QTest::newRow("by expiry: what ends next, then what nobody knows, then what is not there")
        << SortBy::Expiry
        << QStringList{u"zz pinned"_s, u"expired"_s, u"soon"_s, u"late"_s, u"opaque"_s, u"asked never"_s, u"before"_s,
               u"refused"_s, u"a loose one"_s};
    QTest::newRow("by last result: failures first, the newest of each first")
        << SortBy::LastResult
        << QStringList{u"zz pinned"_s, u"refused"_s, u"before"_s, u"opaque"_s, u"late"_s, u"soon"_s, u"expired"_s,
               u"asked never"_s, u"a loose one"_s};
}

void TestFleetRow::rowsStandInTheOrderChosen()
{
    QFETCH(SortBy, sortBy);
    QList<FleetRow> rows = fleet();
    std::ranges::sort(rows, [sortBy](const FleetRow &a, const FleetRow &b) {
        return standsBefore(a, b, Grouping::Customer, sortBy);
    });
    QStringList ids;
    for (const FleetRow &each : std::as_const(rows))
        ids.append(each.profile.id);
    QTEST(ids, "ids");
}

void TestFleetRow::theLiveFieldsComeFromTheRecord()
{
    FleetRow taken = row(u"Acme"_s, u"one"_s);
    TokenRecord record;
    record.error = Error{.kind = ErrorKind::ServerRefused, .message = u"No."_s};
    record.history.append({.startedMs = 1000, .elapsedMs = 20, .error = record.error});
    takeRecord(taken, record, 5000);
    QCOMPARE(taken.state, TokenState::Failed);
    QVERIFY(taken.failed);
    QCOMPARE(taken.resultMs, 1020);
    record.error.reset();
    record.history.prepend({.startedMs = 2000, .elapsedMs = 30});
    record.token = AccessToken{.value = "opaque"};
    record.token->expiry.expiresAtMs = 9000;
    takeRecord(taken, record, 5000);
    QCOMPARE(taken.state, TokenState::Live);
    QVERIFY(!taken.failed);
    QCOMPARE(taken.expiresAtMs, std::optional<qint64>(9000));
    takeRecord(taken, {}, 5000);
    QCOMPARE(taken.state, TokenState::None);
    QVERIFY(!taken.expiresAtMs);
    QCOMPARE(taken.resultMs, 0);
}

QTEST_APPLESS_MAIN(TestFleetRow)
#include "tst_fleetrow.moc"
