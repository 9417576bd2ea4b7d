#include "tokentesting.h"

#include "token/expiry.h"

#include <ctime>

using namespace claimcheck;
using namespace Qt::StringLiterals;
using Flag = std::optional<TokenWarningKind>;

Q_DECLARE_METATYPE(Flag)

/// Every item of the hostile list (RFC 7519, RFC 8725): its shape, its flag, and how long it takes.
class TestHostileTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfTheListHasItsFlagInTime_data();
    void eachOfTheListHasItsFlagInTime();
};

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 10; // not optimised, and each access is checked
#else
constexpr int slowness = 1;
#endif

constexpr qint64 nowMs = 1'700'000'000'000;
const QByteArray header = base64url(plainHeader);

void row(const char *name, const QByteArray &token, TokenShape shape, Flag flag = {},
    const QString &claim = {}, const QString &problem = {})
{
    QTest::newRow(name) << token << shape << flag << claim << problem;
}

void shapes()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    const QByteArray good = jwtOfClaims("{}");
    row("empty", "", Empty, {}, {}, u"no token"_s);
    row("1 part", header, Malformed, {}, {}, u"part"_s);
    row("2 parts", header + ".e30", Malformed, {}, {}, u"2 parts"_s);
    row("4 parts", good + ".e30", Malformed, {}, {}, u"4 parts"_s);
    row("6 parts", good + ".a.b.c", Malformed, {}, {}, u"more than five parts"_s);
    row("JWE of five parts", base64url(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn",
        EncryptedJwt, {}, {}, u"encrypted"_s);
    row("JSON serialization", R"({"payload":"e30","signatures":[]})", Malformed, {}, {},
        u"JSON serialization"_s);
    row("nested, cty: JWT", jwt(R"({"alg":"RS256","cty":"JWT"})", good), Jwt, NestedToken);
    row("zip", jwt(R"({"alg":"RS256","zip":"DEF"})", "{}"), Jwt, Compressed, u"zip"_s);
    row("opaque token", "2YotnFZFEjr1zCsicMWpAA", Opaque, {}, {}, u"Not a JWT"_s);
    row("Bearer prefix", "Bearer " + good, Jwt, Wrapping);
    row("quotes", '"' + good + '"', Jwt, Wrapping);
    row("newlines", '\n' + good + "\r\n", Jwt, Wrapping);
}

void encodings()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    row("plus", header + ".e30.a+b0", Jwt, NotBase64Url);
    row("slash", header + ".e30.a/b0", Jwt, NotBase64Url);
    row("padding", header + ".e30=.c2ln", Jwt, NotBase64Url);
    row("white space inside", header + ".e3 0.c2ln", Jwt, Wrapping);
    row("length % 4 = 1", header + ".e30e3.c2ln", Malformed, {}, {}, u"cut short"_s);
    row("non-zero spare bits", header + ".e31.c2ln", Jwt, NotBase64Url);
}

void json()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    const auto nested = [](int depth) -> QByteArray {
        return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    };
    row("duplicate keys", jwtOfClaims(R"({"exp":1,"exp":2})"), Jwt, DuplicateName, u"exp"_s);
    row("escaped duplicate key", jwtOfClaims(R"({"exp":1,"\u0065xp":2})"), Jwt, DuplicateName, u"exp"_s);
    row("depth of 1,000", jwtOfClaims(nested(1000)), Jwt);
    row("depth over 1,024", jwtOfClaims(nested(1100)), Malformed, {}, {}, u"1,024 levels"_s);
    row("depth of 100,000", jwtOfClaims(nested(100'000)), Malformed, {}, {}, u"1,024 levels"_s);
    row("1e400", jwtOfClaims(R"({"exp":1e400})"), Jwt, SuspiciousTime, u"exp"_s);
    row("bad UTF-8", jwtOfClaims("{\"a\":\"\xFF\"}"), Malformed, {}, {}, u"UTF-8"_s);
    row("overlong UTF-8", jwtOfClaims("{\"a\":\"\xC0\xAF\"}"), Malformed, {}, {}, u"UTF-8"_s);
    row("lone surrogate", jwtOfClaims(R"({"sub":"\ud800"})"), Jwt, HiddenCharacters, u"sub"_s);
    row("NUL", jwtOfClaims(R"({"sub":"a\u0000"})"), Jwt, HiddenCharacters, u"sub"_s);
    row("raw NUL", jwtOfClaims(QByteArray("{\"a\":\"\0\"}", 9)), Malformed, {}, {}, u"not valid JSON"_s);
    row("BOM", jwtOfClaims("\xEF\xBB\xBF{}"), Malformed, {}, {}, u"byte-order mark"_s);
    row("top level an array", jwtOfClaims("[]"), Malformed, {}, {}, u"JSON array"_s);
    row("top level a string", jwtOfClaims("\"x\""), Malformed, {}, {}, u"not valid JSON"_s);
}

void numbers()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    const auto exp = [](const char *number) { return jwtOfClaims("{\"exp\":" + QByteArray(number) + '}'); };
    row("exp 1700000000.5", exp("1700000000.5"), Jwt);
    row("exp 2^53 + 1", exp("9007199254740993"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp 2^63", exp("9223372036854775808"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp where QDateTime ends", exp("9223372036854776"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp beyond the year 9999", exp("253402300800"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp negative", exp("-1"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp in milliseconds", exp("1700000000000"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp a string", exp("\"1700000000\""), Jwt, SuspiciousTime, u"exp"_s);
    row("exp null", exp("null"), Jwt, SuspiciousTime, u"exp"_s);
    row("exp a bool", exp("true"), Jwt, SuspiciousTime, u"exp"_s);
}

void headersAndClaims()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    for (const char *none : {"none", "None", "NONE", "nOnE"})
        row(none, jwt("{\"alg\":\"" + QByteArray(none) + "\"}", "{}"), Jwt, UnsignedToken, u"alg"_s);
    row("missing alg", jwt(R"({"typ":"JWT"})", "{}"), Jwt, UnsignedToken, u"alg"_s);
    row("unknown crit", jwt(R"({"alg":"RS256","crit":["x"]})", "{}"), Jwt, UnknownCritical, u"crit"_s);
    row("jku", jwt(R"({"alg":"RS256","jku":"https://a.example"})", "{}"), Jwt, KeyReference, u"jku"_s);
    row("x5u", jwt(R"({"alg":"RS256","x5u":"https://a.example"})", "{}"), Jwt, KeyReference, u"x5u"_s);
    row("jwk", jwt(R"({"alg":"RS256","jwk":{"kty":"RSA"}})", "{}"), Jwt, KeyReference, u"jwk"_s);
    row("hostile kid", jwt(R"({"alg":"HS256","kid":"../../dev/null"})", "{}"), Jwt, KeyReference, u"kid"_s);
    row("aud a string", jwtOfClaims(R"({"aud":"a"})"), Jwt);
    row("aud an array", jwtOfClaims(R"({"aud":["a","b"]})"), Jwt);
    row("exp before iat", jwtOfClaims(R"({"iat":1700000000,"exp":1699999999})"), Jwt, ExpiryBeforeIssue);
    row("nbf in the future", jwtOfClaims(R"({"nbf":1700000060})"), Jwt, NotYetValid);
    row("bidi", jwtOfClaims(R"({"sub":"a\u202eb"})"), Jwt, HiddenCharacters, u"sub"_s);
    row("control characters", jwtOfClaims(R"({"sub":"\u001b[31m"})"), Jwt, HiddenCharacters, u"sub"_s);
    row("HTML in claims", jwtOfClaims(R"({"sub":"<img src='http://x'>"})"), Jwt);
}

void sizes()
{
    using enum TokenShape;
    using enum TokenWarningKind;
    QByteArray keys = "{\"first\":0";
    QByteArray duplicates = keys;
    for (int i = 0; i < 200'000; ++i)
        keys += ",\"" + QByteArray::number(i, 36) + "\":0";
    for (int i = 0; i < 100'000; ++i)
        duplicates += ",\"" + QByteArray::number(i % 50'000, 36) + "\":0";
    row("1 MB token", jwtOfClaims("{\"sub\":\"" + QByteArray(1024 * 1024, 'x') + "\"}"), Jwt);
    row("1 MB of escapes", jwtOfClaims("{\"sub\":\"" + QByteArray("\\u202e").repeated(170'000) + "\"}"), Jwt,
        HiddenCharacters, u"sub"_s);
    row("1 MB of brackets", jwtOfClaims(QByteArray("[{\"a\":").repeated(150'000)), Malformed, {}, {},
        u"not valid JSON"_s);
    row("1 MB of dots", QByteArray(1024 * 1024, '.'), Opaque, {}, {}, u"Not a JWT"_s);
    row("200,000 keys", jwtOfClaims(keys + '}'), Jwt);
    row("50,000 duplicates", jwtOfClaims(duplicates + '}'), Jwt, DuplicateName);
}

} // namespace

void TestHostileTokens::eachOfTheListHasItsFlagInTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenShape>("shape");
    QTest::addColumn<Flag>("flag");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("problem");
    shapes();
    encodings();
    json();
    numbers();
    headersAndClaims();
    sizes();
}

void TestHostileTokens::eachOfTheListHasItsFlagInTime()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TokenShape, shape);
    QFETCH(const Flag, flag);
    QFETCH(const QString, claim);
    QFETCH(const QString, problem);

    DecodedToken token;
    QList<TokenWarning> warnings;
    const qint64 limit = (text.size() > 500'000 ? 200 : 50) * slowness;
    qint64 took = limit;
    for (int run = 0; run < 3 && took >= limit;
         ++run) { // of processor time; a busy machine disturbs that as well
        const std::clock_t begun = std::clock();
        token = decodeToken(text);
        const Expiry expiry = reconcileExpiry(token, {.requestSentMs = nowMs, .nowMs = nowMs});
        took = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        warnings = token.warnings + expiry.warnings;
    }

    QCOMPARE(token.shape, shape);
    QVERIFY2(token.problem.contains(problem, Qt::CaseInsensitive), qPrintable(token.problem));
    QCOMPARE(problem.isEmpty(), token.problem.isEmpty());
    if (flag) {
        QVERIFY(kindsOf(warnings).contains(*flag));
        const auto flagged = std::ranges::find(warnings, *flag, &TokenWarning::kind);
        QVERIFY2(claim.isEmpty() || flagged->claim == claim, qPrintable(flagged->claim));
        QVERIFY(!flagged->message.isEmpty());
    } else {
        QCOMPARE(kindsOf(warnings), QList<TokenWarningKind>());
    }
    QVERIFY2(took < limit, qPrintable(u"%1 ms for %2 bytes"_s.arg(took).arg(text.size())));
}

QTEST_GUILESS_MAIN(TestHostileTokens)
#include "tst_hostiletokens.moc"
