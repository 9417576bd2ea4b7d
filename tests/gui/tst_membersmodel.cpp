#include "models/membersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestMembersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderDuplicatesAndNumberTextAreTheIssuers();
    void nestedValuesUnfoldWhenAskedFor();
    void timesSpeakOfNowAndOnlyTheyChange();
    void hostileTextIsEscaped();
    void responseFieldsKeepTheirLabels();
};

namespace {

JsonMembers parsed(const QByteArray &json)
{
    const Result<JsonMembers> members = JsonMembers::parse(json);
    if (!members)
        qFatal("not valid JSON");
    return *members;
}

QString text(const MembersModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestMembersModel::orderDuplicatesAndNumberTextAreTheIssuers()
{
    MembersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showMembers(parsed(R"({"z":1710220031.583112,"a":9007199254740993,"z":"again"})"), MembersModel::Claims, 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, 0), u"z"_s);
    QCOMPARE(text(model, 0, 1), u"1710220031.583112"_s);
    QCOMPARE(text(model, 1, 1), u"9007199254740993"_s);
    QCOMPARE(text(model, 2, 0), u"z"_s);
    QCOMPARE(text(model, 2, 1), u"again"_s);
    QCOMPARE(model.index(2, 1).data(MembersModel::RawRole).toByteArray(), "\"again\"");
}

void TestMembersModel::nestedValuesUnfoldWhenAskedFor()
{
    MembersModel model;
    model.showMembers(
        parsed(R"({"data":{"client_id":"x","scope":["all:read","all:write"]},"none":[]})"), MembersModel::Claims, 0);
    const QModelIndex data = model.index(0, 0);
    QVERIFY(model.hasChildren(data));
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    QVERIFY(model.canFetchMore(data));
    model.fetchMore(data);
    QCOMPARE(model.rowCount(data), 2);
    const QModelIndex scope = model.index(1, 0, data);
    QCOMPARE(scope.data().toString(), u"scope"_s);
    model.fetchMore(scope);
    QCOMPARE(model.rowCount(scope), 2);
    QCOMPARE(model.index(1, 1, scope).data().toString(), u"all:write"_s);
    QCOMPARE(model.parent(scope), data);
    // Last, because the tester fetches everything itself, and stumbles where a reset makes it do so.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestMembersModel::timesSpeakOfNowAndOnlyTheyChange()
{
    MembersModel model;
    const qint64 nowMs = 1'700'000'000'000;
    model.showMembers(parsed(R"({"sub":"x","exp":1700000600})"), MembersModel::Claims, nowMs);
    const QString before = text(model, 1, MembersModel::MeaningColumn);
    QVERIFY2(before.contains(u"10 min"_s), qPrintable(before));
    QSignalSpy changes(&model, &MembersModel::dataChanged);
    model.updateTimes(nowMs + 300'000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model.index(1, MembersModel::MeaningColumn));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"1700000600"_s));
}

void TestMembersModel::hostileTextIsEscaped()
{
    MembersModel model;
    model.showMembers(parsed("{\"a\xE2\x80\xAE\":\"<img src=x>\xE2\x80\xAE\"}"), MembersModel::Claims, 0);
    QVERIFY(!text(model, 0, 0).contains(QChar(0x202E)));
    QVERIFY(!text(model, 0, 1).contains(QChar(0x202E)));
    QVERIFY(text(model, 0, 1).contains(u"<img"_s)); // shown as text, by delegates that know no markup
}

void TestMembersModel::responseFieldsKeepTheirLabels()
{
    MembersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showFields({{u"verification_id"_s, u"Verification ID"_s, u"abc"_s, "\"abc\""},
        {u"scope"_s, u"scope"_s, u"mobilesdk"_s, "\"mobilesdk\""}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, MembersModel::MeaningColumn), u"Verification ID"_s);
    QCOMPARE(text(model, 1, MembersModel::MeaningColumn), u""_s);
    QVERIFY(!model.index(0, 0).data(MembersModel::SecretRole).toBool());
    model.showFields({{u"refresh_token"_s, u"refresh_token"_s, u"canary"_s, "\"canary\""}});
    QVERIFY(!text(model, 0, MembersModel::ValueColumn).contains(u"canary"_s));
    QVERIFY(model.index(0, 0).data(MembersModel::SecretRole).toBool());
}

QTEST_MAIN(TestMembersModel)
#include "tst_membersmodel.moc"
