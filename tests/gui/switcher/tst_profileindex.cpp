#include "switcher/profileindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

Profile profile(const QString &customer, const QString &name, Environment environment,
    const QString &flow = u"partner-oauth"_s, const QString &host = u"api.example.com"_s)
{
    Profile made;
    made.id = customer + u'/' + name;
    made.customer = customer;
    made.name = name;
    made.environment = environment;
    made.flowId = flow;
    made.baseUrl.setScheme(u"https"_s);
    made.baseUrl.setHost(host);
    return made;
}

QList<Profile> fleet()
{
    return {profile(u"Globex"_s, u"Endorsed"_s, Environment::Prod, u"endorsed"_s, u"endorsed.ai"_s),
        profile(u"Acme"_s, u"Partner"_s, Environment::Staging),
        profile(u"Acme"_s, u"Flow API"_s, Environment::Prod, u"rillis-flow"_s, u"flow.rillis.io"_s),
        profile(u"Acme"_s, u"Identity documents"_s, Environment::Dev, u"identity-documents"_s),
        profile(u"Ürümqi Trading"_s, u"Pröfil"_s, Environment::Dev), profile({}, u"Scratch"_s, Environment::Dev)};
}

struct Index
{
    explicit Index(const QList<Profile> &profiles = fleet(), const QStringList &recent = {})
    {
        index.setProfiles(profiles, flows);
        index.setRecent(recent);
    }
    QStringList ids(const QString &query, qsizetype most = 10)
    {
        QStringList all;
        for (const FoundProfile &found : index.find(query, most))
            all.append(found.id);
        return all;
    }

    FlowCatalog flows = FlowCatalog::load();
    ProfileIndex index;
};

} // namespace

class TestProfileIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsFoundSomewhere_data();
    void everyWordIsFoundSomewhere();
    void theLikeliestComesFirst_data();
    void theLikeliestComesFirst();
    void withoutAQueryTheRecentOnesLead();
    void recencyBreaksTiesAndNothingElse();
    void noMoreThanWanted();
    void typingOnFindsWhatTypingAnewFinds();
    void whatMatchedIsMarkedWhereItIsShown();
    void profilesThatAreGoneAreNotFound();
    void whatIsShownIsSafe();
};

void TestProfileIndex::everyWordIsFoundSomewhere_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("customer") << u"globex"_s << QStringList {u"Globex/Endorsed"_s};
    QTest::newRow("customer and environment") << u"acme prod"_s << QStringList {u"Acme/Flow API"_s};
    QTest::newRow("in any order") << u"prod acme"_s << QStringList {u"Acme/Flow API"_s};
    QTest::newRow("environment in full") << u"acme production"_s << QStringList {u"Acme/Flow API"_s};
    QTest::newRow("stg") << u"stg"_s << QStringList {u"Acme/Partner"_s};
    QTest::newRow("staging") << u"acme staging"_s << QStringList {u"Acme/Partner"_s};
    QTest::newRow("dev") << u"acme dev"_s << QStringList {u"Acme/Identity documents"_s};
    QTest::newRow("name by initials") << u"fapi"_s << QStringList {u"Acme/Flow API"_s};
    QTest::newRow("vendor") << u"rillis"_s << QStringList {u"Acme/Flow API"_s};
    QTest::newRow("host") << u"endorsed.ai"_s << QStringList {u"Globex/Endorsed"_s};
    QTest::newRow("accents") << u"urumqi profil"_s << QStringList {u"Ürümqi Trading/Pröfil"_s};
    QTest::newRow("no customer") << u"scratch"_s << QStringList {u"/Scratch"_s};
    QTest::newRow("space around") << u"  globex  "_s << QStringList {u"Globex/Endorsed"_s};
    QTest::newRow("one word nowhere") << u"acme zzz"_s << QStringList {};
    QTest::newRow("environment of another") << u"globex staging"_s << QStringList {};
}

void TestProfileIndex::everyWordIsFoundSomewhere()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, found);
    QCOMPARE(Index().ids(query), found);
}

void TestProfileIndex::theLikeliestComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("environment, half typed") << u"acme pro"_s << u"Acme/Flow API"_s; // not “Partner OAuth”
    QTest::newRow("environment, a letter") << u"acme d"_s << u"Acme/Identity documents"_s;
    QTest::newRow("name before vendor") << u"partner"_s << u"Acme/Partner"_s;
    QTest::newRow("name before host") << u"endorsed"_s << u"Globex/Endorsed"_s;
    QTest::newRow("initials") << u"id"_s << u"Acme/Identity documents"_s;
}

void TestProfileIndex::theLikeliestComesFirst()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    const QStringList ids = Index().ids(query);
    QVERIFY2(ids.value(0) == first, qPrintable(ids.join(u", "_s)));
}

void TestProfileIndex::withoutAQueryTheRecentOnesLead()
{
    Index index(fleet(), {u"Globex/Endorsed"_s, u"Acme/Partner"_s});
    QCOMPARE(index.ids({}).first(4),
        (QStringList {u"Globex/Endorsed"_s, u"Acme/Partner"_s, u"Acme/Flow API"_s, u"Acme/Identity documents"_s}));
    QCOMPARE(index.ids({}).last(), u"/Scratch"_s); // as in the list: without a customer comes last
}

void TestProfileIndex::recencyBreaksTiesAndNothingElse()
{
    const QList<Profile> alike {profile(u"Acme"_s, u"One"_s, Environment::Prod),
        profile(u"Acme"_s, u"Two"_s, Environment::Prod), profile(u"Macmerge"_s, u"Three"_s, Environment::Prod)};
    QCOMPARE(Index(alike).ids(u"acme"_s), (QStringList {u"Acme/One"_s, u"Acme/Two"_s, u"Macmerge/Three"_s}));
    Index index(alike, {u"Macmerge/Three"_s, u"Acme/Two"_s});
    QCOMPARE(index.ids(u"acme"_s), (QStringList {u"Acme/Two"_s, u"Acme/One"_s, u"Macmerge/Three"_s}));
}

void TestProfileIndex::noMoreThanWanted()
{
    QCOMPARE(Index().ids({}, 2).size(), 2);
    QCOMPARE(Index().ids(u"a"_s, 2).size(), 2);
    QCOMPARE(Index(QList<Profile>()).ids(u"a"_s, 2).size(), 0);
}

void TestProfileIndex::typingOnFindsWhatTypingAnewFinds()
{
    QList<Profile> many;
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (int letter = 0; letter < 8; ++letter)
            name += QChar(u'a' + random.bounded(6));
        many.append(profile(u"Customer %1"_s.arg(i % 40), name, static_cast<Environment>(i % 3)));
    }
    Index typing(many);
    for (const QString &query : {u"cab"_s, u"3 ba"_s, u"cust fe prod"_s, u"dev c"_s}) {
        for (qsizetype length = 0; length <= query.size(); ++length)
            QCOMPARE(typing.ids(query.first(length)), Index(many).ids(query.first(length)));
        for (qsizetype length = query.size(); length-- > 0;)
            QCOMPARE(typing.ids(query.first(length)), Index(many).ids(query.first(length)));
    }
}

void TestProfileIndex::whatMatchedIsMarkedWhereItIsShown()
{
    Index index;
    const FoundProfile found = index.index.find(u"acme fa prod rill"_s, 1).constFirst();
    QCOMPARE(found.customer, (MarkedText {u"Acme"_s, {0, 1, 2, 3}}));
    QCOMPARE(found.name, (MarkedText {u"Flow API"_s, {0, 5}}));
    QCOMPARE(found.origin.text, u"Rillis Flow · flow.rillis.io"_s);
    QCOMPARE(found.origin.marks, (QList<int> {0, 1, 2, 3}));
}

void TestProfileIndex::profilesThatAreGoneAreNotFound()
{
    Index index(fleet(), {u"gone"_s, u"Acme/Partner"_s});
    QCOMPARE(index.ids(u"acme"_s).size(), 3);
    index.index.setProfiles(fleet().last(1), index.flows);
    QCOMPARE(index.ids(u"acme"_s).size(), 0);
    QCOMPARE(index.ids({}), QStringList {u"/Scratch"_s});
}

void TestProfileIndex::whatIsShownIsSafe()
{
    Index index(QList<Profile> {profile(u"A\u202Ecme"_s, u"x\ny"_s, Environment::Dev)});
    const FoundProfile found = index.index.find(u"cme"_s, 1).constFirst();
    QCOMPARE(found.customer.text, u"A⟨U+202E⟩cme"_s);
    QCOMPARE(found.name.text, u"x⟨U+000A⟩y"_s);
}

QTEST_APPLESS_MAIN(TestProfileIndex)
#include "tst_profileindex.moc"
