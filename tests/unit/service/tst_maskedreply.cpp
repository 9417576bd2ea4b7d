#include "service/maskedreply.h"

#include "flow/flowcatalog.h"

#include <QTest>

Q_DECLARE_METATYPE(claimcheck::HttpReply)

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What may be said and shown of a reply that echoes the secret it was asked with.
class TestMaskedReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noErrorQuotesAnEchoedSecret_data();
    void noErrorQuotesAnEchoedSecret();
    void theExchangeShowsNoEchoedSecret_data();
    void theExchangeShowsNoEchoedSecret();
};

namespace {

const QString secret = u"canary+4711/ä&x"_s;

TokenFlow plainFlow()
{
    return *FlowCatalog::load().find(u"oauth2-client-credentials");
}

/// Whole, or cut down to a telling beginning.
bool tellsSecret(const QString &text)
{
    return text.contains("canary"_L1) || text.contains("4711"_L1);
}

void addEchoes()
{
    QTest::addColumn<HttpReply>("reply");
    const auto body = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << HttpReply{.status = 400, .body = json};
    };
    body("as it is", "{\"error_description\":\"bad canary+4711/ä&x\"}");
    body("escaped as .NET does", R"({"error_description":"bad canary\u002B4711/\u00E4\u0026x"})");
    body("escaped as Gson and PHP do", R"({"error_description":"bad canary+4711\/\u00e4\u0026x"})");
    body("escaped throughout",
        R"({"message":"\u0063\u0061\u006E\u0061\u0072\u0079\u002b\u0034\u0037\u0031\u0031\u002f\u00e4\u0026\u0078"})");
    body("escaped, across the cut of the detail",
        "{\"error_description\":\"" + QByteArray(290, 'x') + R"( canary\u002B4711/\u00E4\u0026x"})");
    body("escaped, in the body of no known form", R"({"wrong":["canary\u002B4711/\u00E4\u0026x"]})");
    body("as a name", R"({"canary\u002B4711/\u00E4\u0026x":1})");
    QTest::newRow("in a success without a token")
        << HttpReply{.status = 200, .body = R"({"canary\u002B4711/\u00E4\u0026x":1})"};
    QTest::newRow("in the name of a header")
        << HttpReply{.status = 401, .headers = {{"canary+4711/ä&x", ""}}, .body = "no"};
}

} // namespace

void TestMaskedReply::noErrorQuotesAnEchoedSecret_data()
{
    addEchoes();
}

void TestMaskedReply::noErrorQuotesAnEchoedSecret()
{
    QFETCH(const HttpReply, reply);
    const auto token = readReply(plainFlow(), reply, SecretMask({u"id"_s, secret}));
    QVERIFY(!token);
    const Error error = token.error();
    for (const QString &text : {error.message, error.hint, error.detail})
        QVERIFY2(!tellsSecret(text), qPrintable(text));
    QVERIFY(!error.message.isEmpty() && !error.detail.isEmpty());
}

void TestMaskedReply::theExchangeShowsNoEchoedSecret_data()
{
    addEchoes();
}

void TestMaskedReply::theExchangeShowsNoEchoedSecret()
{
    QFETCH(const HttpReply, reply);
    Exchange exchange;
    recordReply(plainFlow(), reply, SecretMask({u"id"_s, secret}), exchange);
    QVERIFY2(!tellsSecret(exchange.text()), qPrintable(exchange.text()));
    QCOMPARE(exchange.status, reply.status);
}

QTEST_GUILESS_MAIN(TestMaskedReply)
#include "tst_maskedreply.moc"
