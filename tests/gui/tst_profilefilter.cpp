#include "models/profilefilter.h"
#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestProfileFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesAreReadAsTyped_data();
    void queriesAreReadAsTyped();
    void onlyMatchesAndTheirCustomersAreShown_data();
    void onlyMatchesAndTheirCustomersAreShown();
};

void TestProfileFilter::queriesAreReadAsTyped_data()
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

void TestProfileFilter::queriesAreReadAsTyped()
{
    QFETCH(QString, text);
    const ProfileQuery query = parseProfileQuery(text);
    QTEST(query.words, "words");
    QTEST(query.environment ? toText(*query.environment) : QString(u""_s), "environment");
    QTEST(query.state ? static_cast<int>(*query.state) : -1, "state");
    QTEST(static_cast<int>(query.problems.size()), "problems");
}

void TestProfileFilter::onlyMatchesAndTheirCustomersAreShown_data()
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

void TestProfileFilter::onlyMatchesAndTheirCustomersAreShown()
{
    QFETCH(QString, text);
    Desk desk;
    desk.add(u"Acme"_s, u"Partner"_s, Environment::Prod);
    desk.add(u"Globex"_s, u"Flow"_s, Environment::Dev, QUrl(u"https://api.globex.example"_s));
    desk.add(u"Acme"_s, u"Flow"_s);
    ProfileModel model(&desk.workspace);
    ProfileFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setQuery(parseProfileQuery(text));
    QStringList shown;
    for (int group = 0; group < filter.rowCount(); ++group) {
        const QModelIndex customer = filter.index(group, 0);
        QVERIFY(filter.rowCount(customer) > 0);
        for (int row = 0; row < filter.rowCount(customer); ++row)
            shown.append(customer.data().toString() + u'/' + filter.index(row, 0, customer).data().toString());
    }
    QTEST(shown, "shown");
}

QTEST_MAIN(TestProfileFilter)
#include "tst_profilefilter.moc"
