#include "tokentesting.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestTokenFromPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTokenOut_data();
    void takesTheTokenOut();
};

void TestTokenFromPaste::takesTheTokenOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("removed");

    const auto row = [](const char *name, const QString &pasted, const QByteArray &token, bool removed) {
        QTest::newRow(name) << pasted << token << removed;
    };
    row("as it is", u"eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", false);
    row("outer white space does not count", u"  eyJh.e30.c2ln \r\n"_s, "eyJh.e30.c2ln", false);
    row("Bearer", u"Bearer eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("bearer, line break", u"bearer\neyJh.e30.c2ln\n"_s, "eyJh.e30.c2ln", true);
    row("header", u"Authorization: Bearer eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("header in capitals", u"AUTHORIZATION:BEARER eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("header without a scheme", u"Authorization: eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("quotes", u"\"eyJh.e30.c2ln\""_s, "eyJh.e30.c2ln", true);
    row("quoted header", u"'Authorization: Bearer eyJh.e30.c2ln'"_s, "eyJh.e30.c2ln", true);
    row("curly quotes", u"“eyJh.e30.c2ln”"_s, "eyJh.e30.c2ln", true);
    row("one quote", u"\"eyJh.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("quote and comma", u"\"eyJh.e30.c2ln\","_s, "eyJh.e30.c2ln", true);
    row("broken over lines", u"eyJh.\n  e30.\r\n  c2ln"_s, "eyJh.e30.c2ln", true);
    row("zero-width spaces", u"eyJh\u200b.e30.c2ln"_s, "eyJh.e30.c2ln", true);
    row("opaque", u"2YotnFZFEjr1zCsicMWpAA"_s, "2YotnFZFEjr1zCsicMWpAA", false);
    row("opaque that begins like Bearer", u"bearerX12"_s, "bearerX12", false);
    row("opaque with padding", u"abc=="_s, "abc==", false);
    row("a whole response", u"{\"token_type\":\"Bearer\",\n \"access_token\": \"eyJh.e30.c2ln\"}"_s,
        "eyJh.e30.c2ln", true);
    row("a response without a token", u"{\"error\": \"invalid_client\"}"_s, "{\"error\": \"invalid_client\"}",
        false);
    row("a token that is no string", u"{\"access_token\":1}"_s, "{\"access_token\":1}", false);
    row("empty", u""_s, "", false);
    row("white space", u" \n"_s, "", false);
    row("Bearer alone", u"Bearer "_s, "", true);
}

void TestTokenFromPaste::takesTheTokenOut()
{
    QFETCH(const QString, pasted);
    QFETCH(const QByteArray, token);
    QFETCH(const bool, removed);

    bool wasRemoved = !removed;

    QCOMPARE(tokenFromPaste(pasted, &wasRemoved), token);
    QCOMPARE(wasRemoved, removed);
    QCOMPARE(tokenFromPaste(pasted), token);
}

QTEST_GUILESS_MAIN(TestTokenFromPaste)
#include "tst_tokenfrompaste.moc"
