#include "flowtesting.h"

using namespace claimcheck;
using namespace claimcheck::testing;

/// What the copied command looks like; tst_curlcommand_unix runs it.
class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandReadsWell();
    void wordsAreQuoted_data();
    void wordsAreQuoted();
};

void TestCurlCommand::commandReadsWell()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    const RequestPlan form = planRequest(flow, readyProfile(flow), fixedUuid()).value();
    QCOMPARE(renderCurl(form, u"8042"_s),
        u"curl --request POST https://api.example.com/api/v1/auth/tokens \\\n"
        "  --header 'Content-Type: application/x-www-form-urlencoded' \\\n"
        "  --header 'Accept: application/json' \\\n"
        "  --data-urlencode client_id=8042 \\\n"
        "  --data-urlencode client_secret=\"$CLIENT_SECRET\" \\\n"
        "  --data-urlencode grant_type=client_credentials \\\n"
        "  --data-urlencode 'scope=all:read all:write'"_s);
    const TokenFlow basic = bundledFlow(u"identity-documents");
    QVERIFY(renderCurl(planRequest(basic, readyProfile(basic), fixedUuid()).value(), u"8042"_s)
                .contains("\n  --user 8042:\"$CLIENT_SECRET\" \\\n"_L1));
}

void TestCurlCommand::wordsAreQuoted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"https://a.example/x?y=1"_s << u"'https://a.example/x?y=1'"_s;
    QTest::newRow("nothing special") << u"client_id=8042-a.b"_s << u"client_id=8042-a.b"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("space") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("apostrophe") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("variable") << u"$HOME"_s << u"'$HOME'"_s;
    QTest::newRow("tilde") << u"~"_s << u"'~'"_s;
    QTest::newRow("not ASCII") << u"\u00fc"_s << u"'\u00fc'"_s;
}

void TestCurlCommand::wordsAreQuoted()
{
    QFETCH(const QString, word);
    QFETCH(const QString, quoted);
    QCOMPARE(shellQuoted(word), quoted);
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
