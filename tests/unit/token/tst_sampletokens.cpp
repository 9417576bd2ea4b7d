#include "tokentesting.h"

#include "token/expiry.h"

#include <QFile>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The four tokens of the vendors' own pages, with the values their pages document.
class TestSampleTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheResponses_data();
    void areThoseOfTheResponses();
    void decodeUnchanged_data();
    void decodeUnchanged();
    void expireAsDocumented_data();
    void expireAsDocumented();
    void endorsedContradictsItself();
};

static QByteArray contents(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static DecodedToken sample(const QString &flow)
{
    return decodeToken(contents(u"jwt/"_s + flow + u".jwt"_s));
}

void TestSampleTokens::areThoseOfTheResponses_data()
{
    QTest::addColumn<QString>("flow");

    for (const char *flow : {"rillis-flow", "identity-documents", "partner-oauth", "endorsed"})
        QTest::newRow(flow) << QString::fromLatin1(flow);
}

void TestSampleTokens::areThoseOfTheResponses()
{
    QFETCH(const QString, flow);

    const auto response = JsonMembers::parse(contents(flow + u"/response.json"_s));

    QVERIFY(response);
    QCOMPARE(response->text(response->lastIndexOf(u"access_token")).toUtf8(),
        contents(u"jwt/"_s + flow + u".jwt"_s));
}

void TestSampleTokens::decodeUnchanged_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("claims");

    QTest::newRow("rillis-flow") << u"rillis-flow"_s << QStringList{u"alg=\"RS256\""_s, u"typ=\"JWT\""_s}
                                 << QStringList{u"id=\"64204dd759290a9403fef44e\""_s,
                                        u"email=\"client@gmail.com\""_s, u"roles=[\"client\"]"_s,
                                        u"is_active=true"_s,
                                        u"email_verified_at=\"2023-03-26T13:48:56.102Z\""_s,
                                        u"scope=\"API\""_s, u"iat=1744231409"_s, u"exp=1744245809"_s};
    QTest::newRow("identity-documents")
        << u"identity-documents"_s
        << QStringList{u"kid=\"NwovJznu3FuoR47HtiUW-gu7a4JUWgE0jaTeQYgDyFc\""_s, u"alg=\"RS256\""_s}
        << QStringList{u"ver=1"_s, u"jti=\"AT.exiTBqxPTcnn0TNh7O3m0l-Kkmc8Vn3IN7LFo83OLjU\""_s,
               u"iss=\"https://login.au10tix.com/oauth2/aus3mlts5sbe9WD8V357\""_s, u"aud=\"au10tix\""_s,
               u"iat=1628616895"_s, u"exp=1628617495"_s, u"cid=\"0oaagckky3EAHtwHH357\""_s,
               u"scp=[\"mobilesdk\"]"_s, u"sub=\"0oaagckky3EAHtwHH357\""_s,
               u"apiUrl=\"https://eus-api.au10tixservicesstaging.com\""_s,
               u"bosUrl=\"https://bos-eus-web.au10tixservicesstaging.com\""_s,
               u"clientOrganizationName=\"Sardine \""_s, u"clientOrganizationId=433"_s};
    QTest::newRow("partner-oauth")
        << u"partner-oauth"_s << QStringList{u"typ=\"JWT\""_s, u"alg=\"RS256\""_s}
        << QStringList{u"aud=\"9b1e82a7-0a59-4e7e-add5-b9ffa37aade1\""_s,
               u"jti=\"81755a6a7daf0382f0f2723a2cc951f830f533afb46b75d9b9a4cea7d215ee9926a93259567cbf78\""_s,
               u"iat=1710220031.583112"_s, u"nbf=1710220031.583114"_s, u"exp=1710223631.577478"_s,
               u"sub=\"\""_s, u"scopes=[\"bookings:create\",\"bookings:delete\"]"_s,
               u"user_id=\"842902db-54e5-4614-b348-002e8ce5da12\""_s,
               u"partner_id=\"f31120ee-b5cb-41c4-9529-288d02e91cd6\""_s, u"is_test=false"_s};
    QTest::newRow("endorsed") << u"endorsed"_s << QStringList{u"alg=\"HS256\""_s, u"typ=\"JWT\""_s}
                              << QStringList{u"data={\"client_id\":\"8042f244-7541-41dd-9872-29b2f30cd346\","
                                             "\"scope\":[\"all:read\",\"all:write\"]}"_s,
                                     u"iat=1696284168"_s, u"exp=3392571936"_s};
}

void TestSampleTokens::decodeUnchanged()
{
    QFETCH(const QString, flow);
    QFETCH(const QStringList, header);
    QFETCH(const QStringList, claims);

    const DecodedToken token = sample(flow);

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(membersOf(token.header), header);
    QCOMPARE(membersOf(token.claims), claims);
    QVERIFY(token.warnings.isEmpty());
}

void TestSampleTokens::expireAsDocumented_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QByteArray>("expiresIn"); // null if the vendor sends none
    QTest::addColumn<qint64>("sentMs");
    QTest::addColumn<ExpirySource>("source");
    QTest::addColumn<qint64>("expiresAtMs");
    QTest::addColumn<qint64>("lifetimeMs");

    QTest::newRow("rillis-flow: 14,400 s, from exp alone")
        << u"rillis-flow"_s << QByteArray() << qint64(1744231409000) << ExpirySource::JwtExp
        << qint64(1744245809000) << qint64(14'400'000);
    QTest::newRow("identity-documents: 600 s, the two agree")
        << u"identity-documents"_s << QByteArray("600") << qint64(1628616895000) << ExpirySource::ExpiresIn
        << qint64(1628617495000) << qint64(600'000);
    QTest::newRow("identity-documents: sent a second before iat")
        << u"identity-documents"_s << QByteArray("600") << qint64(1628616894000) << ExpirySource::ExpiresIn
        << qint64(1628617494000) << qint64(600'000);
    QTest::newRow("partner-oauth: a fractional exp is the earlier one")
        << u"partner-oauth"_s << QByteArray("3600") << qint64(1710220031583) << ExpirySource::JwtExp
        << qint64(1710223631577) << qint64(3'599'994);
}

void TestSampleTokens::expireAsDocumented()
{
    QFETCH(const QString, flow);
    QFETCH(const QByteArray, expiresIn);
    QFETCH(const qint64, sentMs);
    QFETCH(const ExpirySource, source);
    QFETCH(const qint64, expiresAtMs);
    QFETCH(const qint64, lifetimeMs);

    ExpiryInput input{.expiresIn{}, .requestSentMs = sentMs, .nowMs = sentMs + 250, .serverDateMs{}};
    if (!expiresIn.isNull())
        input.expiresIn = expiresIn;
    const Expiry expiry = reconcileExpiry(sample(flow), input);

    QCOMPARE(expiry.source, source);
    QCOMPARE(expiry.expiresAtMs.value_or(0), expiresAtMs);
    QCOMPARE(expiry.lifetimeMs().value_or(0), lifetimeMs);
    QVERIFY(expiry.warnings.isEmpty());
}

void TestSampleTokens::endorsedContradictsItself()
{
    constexpr qint64 sentMs = 1696284168000;
    const Expiry expiry = reconcileExpiry(sample(u"endorsed"_s),
        {.expiresIn = R"("1209600")", .requestSentMs = sentMs, .nowMs = sentMs + 250, .serverDateMs{}});

    QCOMPARE(expiry.source, ExpirySource::ExpiresIn);
    QCOMPARE(expiry.expiresAtMs.value_or(0), sentMs + 1'209'600'000);
    QCOMPARE(expiry.byExpMs.value_or(0), 3392571936000);
    QCOMPARE(kindsOf(expiry.warnings), QList{TokenWarningKind::SourcesDisagree});
    const QString message = expiry.warnings.front().message;
    QVERIFY2(message.contains(u"2023-10-16 22:02:48 UTC"_s), qPrintable(message));
    QVERIFY2(message.contains(u"2077-07-03 21:05:36 UTC"_s), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestSampleTokens)
#include "tst_sampletokens.moc"
