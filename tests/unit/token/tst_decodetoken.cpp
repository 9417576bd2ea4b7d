#include "tokentesting.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;
using Kinds = QList<TokenWarningKind>;

Q_DECLARE_METATYPE(Kinds)

/// The shapes and warnings of reliability-bar.md, "Hostile JWTs".
class TestDecodeToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheShape_data();
    void tellsTheShape();
    void saysWhyItIsMalformed_data();
    void saysWhyItIsMalformed();
    void warnsOfTheHeader_data();
    void warnsOfTheHeader();
    void warnsOfClaims_data();
    void warnsOfClaims();
    void warnsOfTheEncoding_data();
    void warnsOfTheEncoding();
    void ignoresWrapping_data();
    void ignoresWrapping();
    void showsTheClaimsOfANestedToken();
    void boundsNesting();
    void showsTheHeaderOfAnEncryptedToken();
    void namesEachDuplicate();
    void summarisesManyDuplicates();
    void readsTwoHundredThousandKeys();
    void readsAMegabyte();
    void keepsHostileTextOutOfMessages();
    void leavesTimesToReconcileExpiry();
};

void TestDecodeToken::tellsTheShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenShape>("shape");

    const QByteArray header = base64url(plainHeader);
    const QByteArray claims = base64url(R"({"sub":"x"})");
    const QByteArray good = header + '.' + claims + ".c2ln";
    const auto row = [](const char *name, const QByteArray &text, TokenShape shape) {
        QTest::newRow(name) << text << shape;
    };

    row("JWT", good, TokenShape::Jwt);
    row("no claims at all", jwtOfClaims("{}"), TokenShape::Jwt);
    row("no signature", header + '.' + claims + '.', TokenShape::Jwt);
    row("damaged signature", good.chopped(4) + '!', TokenShape::Jwt);
    row("signature cut short", good + 'x', TokenShape::Jwt);
    row("numbers beyond any type", jwtOfClaims(R"({"a":1e400,"b":9223372036854775808})"), TokenShape::Jwt);
    row("lone surrogate", jwtOfClaims(R"({"a":"\ud800"})"), TokenShape::Jwt);
    row("white space in the JSON", jwt("\n{ \"alg\" : \"RS256\" }", " { } "), TokenShape::Jwt);

    row("empty", "", TokenShape::Empty);
    row("white space", " \r\n\t", TokenShape::Empty);
    row("Bearer alone", "Bearer ", TokenShape::Empty);
    row("quotes alone", "\"\"", TokenShape::Empty);

    row("opaque", "2YotnFZFEjr1zCsicMWpAA", TokenShape::Opaque);
    row("opaque with dots", "ya29.a0AfH6SMBx", TokenShape::Opaque);
    row("opaque with a tilde", "abc~def+ghi/jkl==", TokenShape::Opaque);
    row("opaque, not ASCII", "\xC3\xBC\xF0\x9F\x94\x91", TokenShape::Opaque);
    row("opaque, not UTF-8", "\xFF\xFE\x80", TokenShape::Opaque);
    row("opaque with NUL", QByteArray("a\0b", 3), TokenShape::Opaque);
    row("a UUID", "9b1e82a7-0a59-4e7e-add5-b9ffa37aade1", TokenShape::Opaque);
    row("one dot", ".", TokenShape::Opaque);
    row("a response in place of the token", R"({"expires_in":600})", TokenShape::Opaque);

    row("1 part", header, TokenShape::Malformed);
    row("2 parts", header + '.' + claims, TokenShape::Malformed);
    row("4 parts", good + '.' + claims, TokenShape::Malformed);
    row("6 parts", good + ".a.b.c", TokenShape::Malformed);
    row("a thousand parts", header + QByteArray(1000, '.'), TokenShape::Malformed);
    row("two dots", "..", TokenShape::Malformed);
    row("four dots", "....", TokenShape::Malformed);
    row("three parts of nothing", "a.b.c", TokenShape::Malformed);
    row("header not JSON", jwt("alg=none", "{}"), TokenShape::Malformed);
    row("header an array", jwt("[]", "{}"), TokenShape::Malformed);
    row("header empty", '.' + claims + ".c2ln", TokenShape::Malformed);
    row("payload empty", header + "..c2ln", TokenShape::Malformed);
    row("payload an array", jwtOfClaims("[1]"), TokenShape::Malformed);
    row("payload a string", jwtOfClaims(R"("x")"), TokenShape::Malformed);
    row("payload null", jwtOfClaims("null"), TokenShape::Malformed);
    row("payload not JSON", jwtOfClaims("{'a':1}"), TokenShape::Malformed);
    row("payload with text behind", jwtOfClaims("{} {}"), TokenShape::Malformed);
    row("payload with a byte-order mark", jwtOfClaims("\xEF\xBB\xBF{}"), TokenShape::Malformed);
    row("payload with a raw NUL", jwtOfClaims(QByteArray("{\"a\":\"\0\"}", 9)), TokenShape::Malformed);
    row("payload with bad UTF-8", jwtOfClaims("{\"a\":\"\xFF\"}"), TokenShape::Malformed);
    row("payload with overlong UTF-8", jwtOfClaims("{\"a\":\"\xC0\xAF\"}"), TokenShape::Malformed);
    row("payload too deep", jwtOfClaims("{\"a\":" + QByteArray(200'000, '[')), TokenShape::Malformed);
    row("payload of an impossible length", header + ".abcde.c2ln", TokenShape::Malformed);
    row("payload with a foreign character", header + ".e3*9.c2ln", TokenShape::Malformed);
    row("payload with padding inside", header + ".e30=e30.c2ln", TokenShape::Malformed);
    row("payload compressed", jwt(R"({"alg":"RS256","zip":"DEF"})", "\x78\x9c\x01"), TokenShape::Malformed);
    row("signed, in JSON", R"({"payload":"e30","signatures":[{"signature":"x"}]})", TokenShape::Malformed);
    row("encrypted, in JSON", R"({"ciphertext":"x","iv":"y","tag":"z"})", TokenShape::Malformed);

    const QByteArray jwe = base64url(R"({"alg":"RSA-OAEP","enc":"A256GCM"})");
    row("encrypted", jwe + ".a2V5.aXY.dGV4dA.dGFn", TokenShape::EncryptedJwt);
    row("encrypted with a shared key", jwe + "..aXY.dGV4dA.dGFn", TokenShape::EncryptedJwt);
    row("five parts of nothing", "a.b.c.d.e", TokenShape::Malformed);
    row("five parts, header not JSON", base64url("x y") + ".a.b.c.d", TokenShape::Malformed);
}

void TestDecodeToken::tellsTheShape()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TokenShape, shape);

    const DecodedToken token = decodeToken(text);

    QCOMPARE(token.shape, shape);
    QCOMPARE(token.isJwt(), shape == TokenShape::Jwt);
    QCOMPARE(token.problem.isEmpty(), shape == TokenShape::Jwt);
    QCOMPARE(token.header.size() > 0, shape == TokenShape::Jwt || shape == TokenShape::EncryptedJwt);
}

void TestDecodeToken::saysWhyItIsMalformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");

    const QByteArray header = base64url(plainHeader);
    QTest::newRow("opaque") << QByteArray("2YotnFZFEjr1zCsicMWpAA") << u"Not a JWT"_s;
    QTest::newRow("2 parts") << header + ".e30" << u"2 parts, not three"_s;
    QTest::newRow("impossible length") << header + ".e.c2ln" << u"cut short"_s;
    QTest::newRow("not JSON") << jwtOfClaims("{]") << u"The payload cannot be read. Not valid JSON"_s;
    QTest::newRow("array") << jwtOfClaims("[]") << u"The payload is a JSON array"_s;
    QTest::newRow("encrypted") << base64url("{}") + ".a2V5.aXY.dGV4dA.dGFn" << u"encrypted (JWE)"_s;
    QTest::newRow("JSON serialization") << QByteArray(R"({"payload":""})") << u"JSON serialization"_s;
    QTest::newRow("a whole response") << QByteArray(R"({"access_token":"x"})") << u"access_token"_s;
    QTest::newRow("byte-order mark") << jwtOfClaims("\xEF\xBB\xBF{}") << u"byte-order mark"_s;
    QTest::newRow("too deep") << jwtOfClaims(
        QByteArray("{\"a\":") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}')
                              << u"1,024 levels"_s;
}

void TestDecodeToken::saysWhyItIsMalformed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);

    const QString problem = decodeToken(text).problem;

    QVERIFY2(problem.contains(why), qPrintable(problem));
}

void TestDecodeToken::warnsOfTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<QString>("claim");

    using enum TokenWarningKind;
    const auto row = [](const char *name, const QByteArray &header, const Kinds &kinds,
                         const QString &claim = {}) { QTest::newRow(name) << header << kinds << claim; };
    row("nothing", plainHeader, {});
    row("none", R"({"alg":"none"})", {UnsignedToken}, u"alg"_s);
    row("None", R"({"alg":"None"})", {UnsignedToken}, u"alg"_s);
    row("nOnE", R"({"alg":"nOnE"})", {UnsignedToken}, u"alg"_s);
    row("escaped none", R"({"alg":"n\u006fne"})", {UnsignedToken}, u"alg"_s);
    row("no alg", R"({"typ":"JWT"})", {UnsignedToken}, u"alg"_s);
    row("alg a number", R"({"alg":1})", {UnsignedToken}, u"alg"_s);
    row("alg null", R"({"alg":null})", {UnsignedToken}, u"alg"_s);
    row("Alg, which is not alg", R"({"Alg":"RS256"})", {UnsignedToken}, u"alg"_s);
    row("the last alg counts", R"({"alg":"RS256","alg":"none"})", {UnsignedToken, DuplicateName}, u"alg"_s);
    row("crit", R"({"alg":"RS256","crit":["http://example.com/x"]})", {UnknownCritical}, u"crit"_s);
    row("crit not an array", R"({"alg":"RS256","crit":"exp"})", {UnknownCritical}, u"crit"_s);
    row("crit empty", R"({"alg":"RS256","crit":[]})", {UnknownCritical}, u"crit"_s);
    row("jku", R"({"alg":"RS256","jku":"https://evil.example/keys"})", {KeyReference}, u"jku"_s);
    row("x5u", R"({"alg":"RS256","x5u":"file:///etc/passwd"})", {KeyReference}, u"x5u"_s);
    row("jwk", R"({"alg":"RS256","jwk":{"kty":"RSA"}})", {KeyReference}, u"jwk"_s);
    row("x5c", R"({"alg":"RS256","x5c":["MII"]})", {KeyReference}, u"x5c"_s);
    row("jku and jwk", R"({"alg":"RS256","jku":"x","jwk":{}})", {KeyReference, KeyReference});
    row("x5t names a key only", R"({"alg":"RS256","x5t":"abc","kid":"2011-04-29"})", {});
    row("kid, a path", R"({"alg":"HS256","kid":"../../dev/null"})", {KeyReference}, u"kid"_s);
    row("kid, a query", R"({"alg":"HS256","kid":"x' UNION SELECT 'y"})", {KeyReference}, u"kid"_s);
    row("kid, a command", R"({"alg":"HS256","kid":"x|whoami"})", {KeyReference}, u"kid"_s);
    row("kid, base64", R"({"alg":"RS256","kid":"NwovJ+znu3Fu/R47=="})", {});
    row("kid with a line break", R"({"alg":"RS256","kid":"a\nb"})", {HiddenCharacters}, u"kid"_s);
    row("kid with NUL", R"({"alg":"RS256","kid":"a\u0000b"})", {HiddenCharacters}, u"kid"_s);
    row("zip", R"({"alg":"RS256","zip":"DEF"})", {Compressed}, u"zip"_s);
    row("cty JWT over plain claims", R"({"alg":"RS256","cty":"JWT"})", {NestedToken}, u"cty"_s);
    row("cty jwt", R"({"alg":"RS256","cty":"jwt"})", {NestedToken}, u"cty"_s);
    row("cty of something else", R"({"alg":"RS256","cty":"json"})", {});
    row("duplicate", R"({"alg":"RS256","typ":"JWT","typ":"JWT"})", {DuplicateName}, u"typ"_s);
}

void TestDecodeToken::warnsOfTheHeader()
{
    QFETCH(const QByteArray, header);
    QFETCH(const Kinds, kinds);
    QFETCH(const QString, claim);

    const DecodedToken token = decodeToken(jwt(header, R"({"sub":"x"})"));

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(kindsOf(token.warnings), kinds);
    if (!claim.isEmpty())
        QCOMPARE(token.warnings.front().claim, claim);
}

void TestDecodeToken::warnsOfClaims_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<Kinds>("kinds");

    using enum TokenWarningKind;
    QTest::newRow("nothing") << QByteArray(R"({"sub":"x","aud":["a","b"]})") << Kinds{};
    QTest::newRow("aud a string") << QByteArray(R"({"aud":"a"})") << Kinds{};
    QTest::newRow("duplicate") << QByteArray(R"({"exp":1,"exp":2})") << Kinds{DuplicateName};
    QTest::newRow("escaped duplicate") << QByteArray(R"({"exp":1,"\u0065xp":2})") << Kinds{DuplicateName};
    QTest::newRow("bidi override") << QByteArray("{\"sub\":\"a\xE2\x80\xAE"
                                                 "b\"}")
                                   << Kinds{HiddenCharacters};
    QTest::newRow("escaped bidi") << QByteArray(R"({"sub":"a\u202eb"})") << Kinds{HiddenCharacters};
    QTest::newRow("bidi isolate in a name") << QByteArray(R"({"\u2066sub":"a"})") << Kinds{HiddenCharacters};
    QTest::newRow("zero width") << QByteArray(R"({"sub":"ad\u200bmin"})") << Kinds{HiddenCharacters};
    QTest::newRow("byte-order mark") << QByteArray("{\"sub\":\"\xEF\xBB\xBF"
                                                   "admin\"}")
                                     << Kinds{HiddenCharacters};
    QTest::newRow("escape character") << QByteArray(R"({"sub":"\u001b[31m"})") << Kinds{HiddenCharacters};
    QTest::newRow("NUL") << QByteArray(R"({"sub":"a\u0000"})") << Kinds{HiddenCharacters};
    QTest::newRow("DEL") << QByteArray("{\"sub\":\"a\x7f\"}") << Kinds{HiddenCharacters};
    QTest::newRow("lone surrogate") << QByteArray(R"({"sub":"\udc00"})") << Kinds{HiddenCharacters};
    QTest::newRow("nested bidi") << QByteArray(R"({"a":{"b":["\u202e"]}})") << Kinds{HiddenCharacters};
    QTest::newRow("line break in a value") << QByteArray(R"({"address":"Main St\nTown\t1"})") << Kinds{};
    QTest::newRow("line break in a name") << QByteArray(R"({"a\nb":1})") << Kinds{HiddenCharacters};
    QTest::newRow("accents and emoji")
        << QByteArray("{\"sub\":\"J\xC3\xBCrgen \xF0\x9F\x94\x91\"}") << Kinds{};
    QTest::newRow("HTML") << QByteArray(R"({"sub":"<img src='http://x'>"})") << Kinds{};
}

void TestDecodeToken::warnsOfClaims()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const Kinds, kinds);

    const DecodedToken token = decodeToken(jwtOfClaims(claims));

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(kindsOf(token.warnings), kinds);
}

void TestDecodeToken::warnsOfTheEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kinds>("kinds");

    using enum TokenWarningKind;
    const QByteArray header = base64url(plainHeader) + '.';
    // {"a":"?>?>"} encodes with _ and -: both letters of the URL alphabet.
    const QByteArray payload = base64url(R"({"a":"?>?>","b":"~~~"})");
    QByteArray standard = payload;
    standard.replace('-', '+').replace('_', '/');
    QVERIFY(standard != payload);
    QTest::newRow("strict") << header + payload + ".c2ln" << Kinds{};
    QTest::newRow("standard alphabet") << header + standard + ".c2ln" << Kinds{NotBase64Url};
    QTest::newRow("padding") << header + base64url("{ }") + "=.c2ln" << Kinds{NotBase64Url};
    QTest::newRow("padded payload") << header + QByteArray(R"({"ab":1})").toBase64() + ".c2ln"
                                    << Kinds{NotBase64Url};
    QTest::newRow("padded signature") << header + "e30.c2ln" + base64url("ab") + '=' << Kinds{NotBase64Url};
    QTest::newRow("standard signature") << header + "e30.a+/b" << Kinds{NotBase64Url};
    QTest::newRow("spare bits, two characters over") << header + "e31.c2ln" << Kinds{NotBase64Url};
    QTest::newRow("spare bits in the signature") << header + "e30.c2lnZZ" << Kinds{NotBase64Url};
    QTest::newRow("signature of an impossible length") << header + "e30.c2lnZ" << Kinds{NotBase64Url};
    QTest::newRow("signature with a foreign character") << header + "e30.c2*n" << Kinds{NotBase64Url};
    QTest::newRow("signature empty") << header + "e30." << Kinds{UnsignedToken};
    QTest::newRow("white space inside") << header + "e30.\r\n c2ln" << Kinds{Wrapping};
    QTest::newRow("white space and padding") << header + " e30=.c2ln" << Kinds{Wrapping, NotBase64Url};
}

void TestDecodeToken::warnsOfTheEncoding()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kinds, kinds);

    const DecodedToken token = decodeToken(text);

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(kindsOf(token.warnings), kinds);
}

void TestDecodeToken::ignoresWrapping_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after = {}) {
        QTest::newRow(name) << before << after;
    };
    row("line break behind", "", "\n");
    row("white space around", " \t", "\r\n");
    row("Bearer", "Bearer ");
    row("bearer", "bearer\t");
    row("BEARER and spaces", "BEARER   ");
    row("Authorization header", "Authorization: Bearer ");
    row("authorization without a space", "authorization:Bearer ");
    row("double quotes", "\"", "\"");
    row("single quotes", "'", "'");
    row("curly quotes", "\xE2\x80\x9C", "\xE2\x80\x9D");
    row("backquotes", "`", "`");
    row("quoted header", "\"Authorization: Bearer ", "\"");
    row("a member of a pasted response", "\"", "\",");
    row("byte-order mark", "\xEF\xBB\xBF");
    row("zero-width space", "\xE2\x80\x8B", "\xE2\x80\x8B");
    row("no-break space", "\xC2\xA0");
}

void TestDecodeToken::ignoresWrapping()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);

    const DecodedToken token = decodeToken(before + jwtOfClaims(R"({"sub":"x"})") + after);

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(token.claims.text(0), u"x"_s);
    QCOMPARE(kindsOf(token.warnings), Kinds{TokenWarningKind::Wrapping});
}

void TestDecodeToken::showsTheClaimsOfANestedToken()
{
    const QByteArray inner = jwt(R"({"alg":"none"})", R"({"sub":"inner"})");

    const DecodedToken declared = decodeToken(jwt(R"({"alg":"RS256","cty":"JWT","kid":"outer"})", inner));
    const DecodedToken undeclared = decodeToken(jwtOfClaims(inner));

    QCOMPARE(declared.shape, TokenShape::Jwt);
    QCOMPARE(declared.header.text(2), u"outer"_s);
    QCOMPARE(declared.claims.text(0), u"inner"_s);
    const Kinds kinds{TokenWarningKind::NestedToken, TokenWarningKind::UnsignedToken};
    QCOMPARE(kindsOf(declared.warnings), kinds);
    QCOMPARE(kindsOf(undeclared.warnings), kinds);
}

void TestDecodeToken::boundsNesting()
{
    QByteArray token = jwtOfClaims(R"({"sub":"x"})");
    QVERIFY(decodeToken(jwtOfClaims(jwtOfClaims(token))).isJwt());
    for (int i = 0; i < 20; ++i)
        token = jwtOfClaims(token);

    const DecodedToken decoded = decodeToken(token);

    QCOMPARE(decoded.shape, TokenShape::Malformed);
    QVERIFY(decoded.problem.contains(u"nested"_s));
}

void TestDecodeToken::showsTheHeaderOfAnEncryptedToken()
{
    const DecodedToken token
        = decodeToken(base64url(R"({"alg":"dir","enc":"A256GCM","cty":"JWT","zip":"DEF","jku":"x"})")
            + "..aXY.dGV4dA.dGFn");

    QCOMPARE(token.shape, TokenShape::EncryptedJwt);
    QCOMPARE(token.header.text(1), u"A256GCM"_s);
    QCOMPARE(token.claims.size(), 0);
    QCOMPARE(kindsOf(token.warnings),
        Kinds({TokenWarningKind::KeyReference, TokenWarningKind::Compressed, TokenWarningKind::NestedToken}));
}

void TestDecodeToken::namesEachDuplicate()
{
    const DecodedToken token = decodeToken(jwtOfClaims(R"({"exp":1,"sub":"a","sub":"b","exp":2})"));

    QCOMPARE(token.warnings.size(), 2);
    QCOMPARE(token.warnings[0].claim, u"sub"_s);
    QCOMPARE(token.warnings[1].claim, u"exp"_s);
    QVERIFY(token.warnings[1].message.contains(u"“exp”"_s));
    QCOMPARE(token.claims.text(token.claims.lastIndexOf(u"exp")), u"2"_s);
}

void TestDecodeToken::summarisesManyDuplicates()
{
    QByteArray claims = "{\"z\":0";
    for (int i = 0; i < 1000; ++i)
        claims += QByteArray(",\"k%1\":0,\"k%1\":0").replace("%1", QByteArray::number(i));

    const DecodedToken token = decodeToken(jwtOfClaims(claims + '}'));

    QCOMPARE(token.warnings.size(), 9);
    QVERIFY2(
        token.warnings.back().message.contains(u"992 more"_s), qPrintable(token.warnings.back().message));
}

void TestDecodeToken::readsTwoHundredThousandKeys()
{
    QByteArray claims = "{\"first\":0";
    for (int i = 0; i < 200'000; ++i)
        claims += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);

    const DecodedToken token = decodeToken(jwtOfClaims(claims + '}'));

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(token.claims.size(), 200'001);
    QCOMPARE(token.claims.name(200'000), u"k199999"_s);
    QVERIFY(token.warnings.isEmpty());
}

void TestDecodeToken::readsAMegabyte()
{
    const QByteArray text(1024 * 1024, 'x');

    const DecodedToken token = decodeToken(jwtOfClaims("{\"sub\":\"" + text + "\"}"));

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(token.claims.text(0).size(), text.size());
    QCOMPARE(decodeToken(text).shape, TokenShape::Opaque);
    QCOMPARE(decodeToken(QByteArray(1024 * 1024, '.')).shape, TokenShape::Opaque);
    QCOMPARE(decodeToken(QByteArray(1024 * 1024, ' ')).shape, TokenShape::Empty);
    QCOMPARE(decodeToken(QByteArray(1024 * 1024, '"')).shape, TokenShape::Empty);
}

void TestDecodeToken::keepsHostileTextOutOfMessages()
{
    const QByteArray name = QByteArray("\\u202e\\u0007<img>").repeated(1000);
    const QByteArray member = '"' + name + "\":1";
    const DecodedToken token
        = decodeToken(jwt(R"({"alg":"RS256","crit":["\u202ea\nb"]})", '{' + member + ',' + member + '}'));

    QCOMPARE(token.shape, TokenShape::Jwt);
    QCOMPARE(kindsOf(token.warnings),
        Kinds({TokenWarningKind::UnknownCritical, TokenWarningKind::HiddenCharacters,
            TokenWarningKind::DuplicateName, TokenWarningKind::HiddenCharacters}));
    for (const TokenWarning &warning : token.warnings) {
        QVERIFY(!warning.message.contains(QChar(0x202e)));
        QVERIFY(!warning.message.contains(u'\n'));
        QVERIFY(!warning.message.contains(QChar(7)));
        QVERIFY(warning.message.size() < 1000);
    }
}

void TestDecodeToken::leavesTimesToReconcileExpiry()
{
    const DecodedToken token = decodeToken(jwtOfClaims(R"({"exp":"soon","iat":-1,"nbf":1744231409000})"));

    QVERIFY(token.isJwt());
    QVERIFY(token.warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecodeToken)
#include "tst_decodetoken.moc"
