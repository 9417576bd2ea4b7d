#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// A token on standard input, taken apart.
class TstCliDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesComeOutInTheirOwnOrderAndDigits_data();
    void theSamplesComeOutInTheirOwnOrderAndDigits();
    void jsonHasFourMembers();
    void expiryIsInTheJson();
    void duplicatesAndBigNumbersSurvive();
    void readableOutputSaysWhatThingsMean();
    void readableOutputIsSafeToShow();
    void aPastedHeaderIsATokenToo();
    void anOpaqueTokenIsNoError();
    void anUnusableTokenIsBadInput_data();
    void anUnusableTokenIsBadInput();

private:
    CliRun decode(const QByteArray &token, const QStringList &options = {u"--json"_s})
    {
        return m_cli.run(QStringList{u"decode"_s} + options, token);
    }

    Cli m_cli;
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims)
{
    return encoded(R"({"alg":"HS256","typ":"JWT"})") + '.' + encoded(claims) + ".c2ln";
}

QByteArray sample(const QString &flow)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/%1.jwt").arg(flow));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstCliDecode::theSamplesComeOutInTheirOwnOrderAndDigits_data()
{
    QTest::addColumn<QByteArray>("claimed");
    QTest::newRow("rillis-flow") << R"("scope":"API","iat":1744231409,"exp":1744245809})"_ba;
    QTest::newRow("identity-documents")
        << R"("clientOrganizationName":"Sardine ","clientOrganizationId":433})"_ba;
    QTest::newRow("partner-oauth")
        << R"("iat":1710220031.583112,"nbf":1710220031.583114,"exp":1710223631.577478,"sub":"")"_ba;
    QTest::newRow("endorsed") << R"("scope":["all:read","all:write"]},"iat":1696284168,"exp":3392571936})"_ba;
}

void TstCliDecode::theSamplesComeOutInTheirOwnOrderAndDigits()
{
    QFETCH(QByteArray, claimed);
    const QByteArray token = sample(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!token.isEmpty());
    const CliRun run = decode(token);
    VERIFY_CODE(run, 0);
    QCOMPARE(run.err, "");
    const QByteArray header = QByteArray::fromBase64(token.split('.').at(0), QByteArray::Base64UrlEncoding);
    const QByteArray claims = QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding);
    QVERIFY(claims.contains(claimed));
    const QByteArray expected = "{\"header\":" + header + ",\"claims\":" + claims + ",\"expiry\":{";
    QVERIFY2(run.out.startsWith(expected), run.out.constData());
}

void TstCliDecode::jsonHasFourMembers()
{
    const QJsonObject all = QJsonDocument::fromJson(decode(sample(u"rillis-flow"_s)).out).object();
    QCOMPARE(all.keys(), QStringList({u"claims"_s, u"expiry"_s, u"header"_s, u"warnings"_s}));
    QVERIFY(all.value(u"warnings").isArray());
}

void TstCliDecode::expiryIsInTheJson()
{
    const QJsonObject all = QJsonDocument::fromJson(decode(sample(u"rillis-flow"_s)).out).object();
    const QJsonObject expiry = all.value(u"expiry").toObject();
    QCOMPARE(expiry.value(u"expires_at").toString(), u"2025-04-10T00:43:29Z"_s);
    QCOMPARE(expiry.value(u"expiry_source").toString(), u"exp"_s);
    QVERIFY(expiry.value(u"expires_in").toInteger() < 0);
}

void TstCliDecode::duplicatesAndBigNumbersSurvive()
{
    const QByteArray claims = R"({"z":9007199254740993,"a":1e400,"z":1.10,"nested":{"b":1,"a":-0}})";
    const CliRun run = decode(jwt(claims));
    VERIFY_CODE(run, 0);
    const QByteArray expected = "\"claims\":" + claims + ',';
    QVERIFY2(run.out.contains(expected), run.out.constData());
    QVERIFY(run.out.contains("duplicate-name"));
}

void TstCliDecode::readableOutputSaysWhatThingsMean()
{
    const CliRun run = decode(sample(u"endorsed"_s), {});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.contains("decoded, not verified"));
    QVERIFY(run.out.contains("3392571936"));
    QVERIFY2(run.out.contains("2077-07-03 21:05:36"), run.out.constData());
    QVERIFY(run.out.contains("from exp"));
    QVERIFY(
        run.out.indexOf("data") < run.out.indexOf("iat") && run.out.indexOf("iat") < run.out.indexOf("exp"));
}

void TstCliDecode::readableOutputIsSafeToShow()
{
    const CliRun run = decode(jwt("{\"a\":\"\\u001b[2J\\u202e\xe2\x80\xae\\u0007\",\"\\u001bb\":1}"), {});
    VERIFY_CODE(run, 0);
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(!run.out.contains('\x07'));
    QVERIFY(!run.out.contains("\xe2\x80\xae"));
}

void TstCliDecode::aPastedHeaderIsATokenToo()
{
    const CliRun run = decode("Authorization: Bearer " + jwt(R"({"sub":"a"})") + "\r\n");
    VERIFY_CODE(run, 0);
    QVERIFY2(run.out.contains("\"claims\":{\"sub\":\"a\"}"), run.out.constData());
}

void TstCliDecode::anOpaqueTokenIsNoError()
{
    const CliRun run = decode("2YotnFZFEjr1zCsicMWpAA\n");
    VERIFY_CODE(run, 0);
    QVERIFY2(run.out.startsWith(
                 "{\"header\":null,\"claims\":null,\"expiry\":{\"expires_at\":null,\"expires_in\":null,"),
        run.out.constData());
    QVERIFY(run.out.contains("not-a-jwt"));
    const CliRun readable = decode("2YotnFZFEjr1zCsicMWpAA\n", {});
    VERIFY_CODE(readable, 0);
    QVERIFY(readable.out.contains("Expiry unknown"));
}

void TstCliDecode::anUnusableTokenIsBadInput_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << " \n\t\n"_ba;
    QTest::newRow("a payload that is not JSON") << "eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.c2ln"_ba;
    QTest::newRow("not base64url") << "eyJhbGciOiJIUzI1NiJ9.%%%.c2ln"_ba;
    QTest::newRow("cut off") << "eyJhbGciOiJIUzI1NiJ9"_ba;
}

void TstCliDecode::anUnusableTokenIsBadInput()
{
    QFETCH(QByteArray, token);
    for (const QStringList &options : {QStringList{u"--json"_s}, QStringList{}}) {
        const CliRun run = decode(token, options);
        VERIFY_CODE(run, 2);
        QCOMPARE(run.out, "");
        QVERIFY(run.err.startsWith("claimcheck-cli: ") && run.err.size() > 25);
    }
}

QTEST_GUILESS_MAIN(TstCliDecode)
#include "tst_cli_decode.moc"
