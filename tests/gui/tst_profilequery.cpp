#include "models/profilemodel.h"
#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestProfileQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesAreReadAsTyped_data();
    void queriesAreReadAsTyped();
    void onlyMatchesAndTheirHeadingsAreShown_data();
    void onlyMatchesAndTheirHeadingsAreShown();
    void theOneBeingWorkedWithStaysShown();
};

namespace {

/// "Acme/Flow": each profile with the heading it stands under.
QStringList linesOf(const ProfileModel &model)
{
    QStringList lines;
    QString heading;
    for (int line = 0; line < model.rowCount(); ++line) {
        const QModelIndex index = model.index(line, 0);
        if (index.flags() == Qt::NoItemFlags)
            heading = index.data().toString();
        else
            lines.append(heading + u'/' + index.data().toString());
    }
    return lines;
}

} // namespace

void TestProfileQuery::queriesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("problems");
    QTest::newRow("nothing") << u""_s << QStringList() << u""_s << -1 << 0;
    QTest::newRow("words, any case") << u" Acme  FLOW "_s << QStringList {u"acme"_s, u"flow"_s} << u""_s << -1 << 0;
    QTest::newRow("the design's example") << u"acme env:prod is:expired"_s << QStringList {u"acme"_s} << u"prod"_s
                                          << static_cast<int>(TokenState::Expired) << 0;
    QTest::newRow("the badge's text works") << u"env:STG"_s << QStringList() << u"staging"_s << -1 << 0;
    QTest::newRow("half typed is no problem yet") << u"env:"_s << QStringList() << u""_s << -1 << 0;
    QTest::newRow("unknown environment") << u"env:moon"_s << QStringList() << u""_s << -1 << 1;
    QTest::newRow("unknown state") << u"is:happy"_s << QStringList() << u""_s << -1 << 1;
    QTest::newRow("another colon is a word") << u"host:8080"_s << QStringList {u"host:8080"_s} << u""_s << -1 << 0;
}

void TestProfileQuery::queriesAreReadAsTyped()
{
    QFETCH(QString, text);
    const ProfileQuery query = parseProfileQuery(text);
    QTEST(query.words, "words");
    QTEST(query.environment ? toText(*query.environment) : QString(u""_s), "environment");
    QTEST(query.state ? static_cast<int>(*query.state) : -1, "state");
    QTEST(static_cast<int>(query.problems.size()), "problems");
}

void TestProfileQuery::onlyMatchesAndTheirHeadingsAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all") << u""_s << QStringList {u"Acme/Flow"_s, u"Acme/Partner"_s, u"Globex/Flow"_s};
    QTest::newRow("customer") << u"glob"_s << QStringList {u"Globex/Flow"_s};
    QTest::newRow("name") << u"flow"_s << QStringList {u"Acme/Flow"_s, u"Globex/Flow"_s};
    QTest::newRow("every word must be there") << u"flow acme"_s << QStringList {u"Acme/Flow"_s};
    QTest::newRow("environment") << u"env:prod"_s << QStringList {u"Acme/Partner"_s};
    QTest::newRow("host") << u"globex.example"_s << QStringList {u"Globex/Flow"_s};
    QTest::newRow("state") << u"is:none"_s << QStringList {u"Acme/Flow"_s, u"Acme/Partner"_s, u"Globex/Flow"_s};
    QTest::newRow("no match") << u"initech"_s << QStringList();
}

void TestProfileQuery::onlyMatchesAndTheirHeadingsAreShown()
{
    QFETCH(QString, text);
    Desk desk;
    desk.add(u"Acme"_s, u"Partner"_s, Environment::Prod);
    desk.add(u"Globex"_s, u"Flow"_s, Environment::Dev, QUrl(u"https://api.globex.example"_s));
    desk.add(u"Acme"_s, u"Flow"_s);
    ProfileModel model(&desk.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(parseProfileQuery(text));
    QTEST(linesOf(model), "shown");
}

void TestProfileQuery::theOneBeingWorkedWithStaysShown()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, QUrl(u"http://127.0.0.1:1"_s));
    ProfileModel model(&desk.workspace);
    model.setQuery(parseProfileQuery(u"is:none"_s));
    model.setKept(profile.id);
    QSignalSpy arranged(&model, &ProfileModel::modelReset);
    QVERIFY(desk.fetch(profile.id)); // refused: it is failed now
    QVERIFY(!arranged.isEmpty() || arranged.wait(10'000));
    QVERIFY(model.indexOf(profile.id).isValid());
    model.setQuery(parseProfileQuery(u"is:none env:dev"_s));
    QVERIFY(!model.indexOf(profile.id).isValid());
}

QTEST_MAIN(TestProfileQuery)
#include "tst_profilequery.moc"
