#include "service/secretmask.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TstSecretMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTheSecretIsMasked_data();
    void everyFormOfTheSecretIsMasked();
    void aFormWithinAnotherLeavesNoRest();
    void theTokenIsMaskedOnceItIsKnown();
    void theClientIdIsNoSecret();
    void aTinySecretDoesNotMangleAllText();
    void aReplyIsMaskedThroughout();
    void anErrorIsMaskedThroughout();
};

void TstSecretMask::everyFormOfTheSecretIsMasked_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("echo");
    const QString secret = u"p/ä \"q\"+&<~*>"_s;
    const auto row
        = [&](const char *name, const char *echo) { QTest::newRow(name) << secret << QByteArray(echo); };
    row("as it is", "p/ä \"q\"+&<~*>");
    row("Latin-1", "p/\xe4 \"q\"+&<~*>");
    row("form", "p%2F%C3%A4+%22q%22%2B%26%3C%7E*%3E");
    row("form, lower case", "p%2f%c3%a4+%22q%22%2b%26%3c%7e*%3e");
    row("percent", "p%2F%C3%A4%20%22q%22%2B%26%3C~%2A%3E");
    row("percent, lower case", "p%2f%c3%a4%20%22q%22%2b%26%3c~%2a%3e");
    row("JSON", "p/ä \\\"q\\\"+&<~*>");
    row("JSON, ASCII", "p/\\u00e4 \\\"q\\\"+&<~*>");
    row("JSON, slash escaped", "p\\/ä \\\"q\\\"+&<~*>");
    row("JSON, ASCII, slash escaped", "p\\/\\u00e4 \\\"q\\\"+&<~*>");
    row("HTML", "p/ä &quot;q&quot;+&amp;&lt;~*&gt;");
    row("base64", "cC/DpCAicSIrJjx+Kj4");
    row("base64url", "cC_DpCAicSIrJjx-Kj4");
    QTest::newRow("Basic value, raw") << secret << QByteArray(u"id:"_s.toUtf8() + secret.toUtf8()).toBase64();
    QTest::newRow("Basic value, percent-encoded")
        << secret << QByteArray("id:p%2F%C3%A4+%22q%22%2B%26%3C%7E*%3E").toBase64();
    QTest::newRow("with a line break") << u"canary\nsecret"_s << QByteArray("canary\\nsecret");
}

void TstSecretMask::everyFormOfTheSecretIsMasked()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, echo);
    const SecretMask mask({u"id"_s, secret});
    const QByteArray masked = mask.masked(QByteArray("before [" + echo + "] after"));
    QVERIFY2(masked.startsWith("before [") && masked.contains("] after"), masked.constData());
    const QByteArray between = masked.sliced(8, masked.indexOf("] after") - 8);
    // Base64 padding tells nothing but the length modulo 3.
    QCOMPARE(QString::fromUtf8(between).remove(u'=').remove(u'•'), QString());
    QVERIFY(!between.isEmpty());
}

void TstSecretMask::aFormWithinAnotherLeavesNoRest()
{
    SecretMask mask({u"id"_s, u"canary"_s});
    mask.addToken("before-canary-after");
    QVERIFY(!mask.masked(u"[before-canary-after]"_s).contains(u"after"));
}

void TstSecretMask::theTokenIsMaskedOnceItIsKnown()
{
    SecretMask mask({u"id"_s, u"canary"_s});
    QCOMPARE(mask.masked(u"opaque-token"_s), u"opaque-token"_s);
    mask.addToken("opaque-token");
    QVERIFY(!mask.masked(u"opaque-token"_s).contains(u"token"));
}

void TstSecretMask::theClientIdIsNoSecret()
{
    const SecretMask mask({u"client-id"_s, u"canary"_s});
    QCOMPARE(mask.masked(u"client-id"_s), u"client-id"_s);
}

void TstSecretMask::aTinySecretDoesNotMangleAllText()
{
    const SecretMask mask({u"id"_s, u"a"_s});
    QCOMPARE(mask.masked(u"a cat sat"_s), u"a cat sat"_s);
}

void TstSecretMask::aReplyIsMaskedThroughout()
{
    const SecretMask mask({u"id"_s, u"canary"_s});
    const HttpReply masked = mask.masked(HttpReply{.status = 401,
        .reason = "No canary",
        .headers = {{"X-Echo", "a canary b"}, {"Set-Cookie", "session=crumbs; Path=/; HttpOnly"},
            {"set-cookie", "crumbs"}, {"WWW-Authenticate", "Basic realm=\"x\""},
            {"X-canary", ""}},
        .body = "the canary sings"});
    QCOMPARE(masked.status, 401);
    for (const QByteArray &text : {masked.reason, masked.headers[0].value, masked.headers[4].name, masked.body})
        QVERIFY2(!text.contains("canary") && text.contains("•"), text.constData());
    QVERIFY(masked.headers[1].value.startsWith("session="));
    QVERIFY(masked.headers[1].value.endsWith("; Path=/; HttpOnly"));
    QVERIFY(!masked.headers[1].value.contains("crumbs"));
    QVERIFY(!masked.headers[2].value.contains("crumbs"));
    QCOMPARE(masked.headers[3].value, "Basic realm=\"x\"");
}

void TstSecretMask::anErrorIsMaskedThroughout()
{
    const SecretMask mask({u"id"_s, u"canary"_s});
    const Error masked = mask.masked(Error{ErrorKind::Network, u"m canary"_s, u"h canary"_s, u"d canary"_s});
    QCOMPARE(masked.kind, ErrorKind::Network);
    for (const QString &text : {masked.message, masked.hint, masked.detail})
        QVERIFY2(!text.contains(u"canary") && text.contains(u'•'), qPrintable(text));
}

QTEST_GUILESS_MAIN(TstSecretMask)
#include "tst_secretmask.moc"
