#include "flowtesting.h"

using namespace claimcheck;
using namespace claimcheck::testing;

/// A call of an API as it is typed: where it goes, what is wrong with it, what may be saved, and what is sent.
class TestApiRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTargetMeetsTheBaseUrl_data();
    void theTargetMeetsTheBaseUrl();
    void targetsThatMustNotGetATokenAreRefused_data();
    void targetsThatMustNotGetATokenAreRefused();
    void theOriginDecidesWhoGetsTheToken_data();
    void theOriginDecidesWhoGetsTheToken();
    void problemsAreToldByField_data();
    void problemsAreToldByField();
    void whatLooksLikeACredentialIsSentButNotSaved_data();
    void whatLooksLikeACredentialIsSentButNotSaved();
    void aBodyThatIsTooLongIsSentButNotSaved();
    void aNameIsThereOnce();
    void theTokenIsPutIn_data();
    void theTokenIsPutIn();
    void theCurlCommandNamesNoSecret();

private:
    static Profile profileAt(const QString &baseUrl)
    {
        Profile profile;
        profile.baseUrl = QUrl(baseUrl);
        return profile;
    }
    static QStringList fields(const QList<FieldProblem> &problems)
    {
        QStringList names;
        for (const FieldProblem &problem : problems)
            names.append(problem.field);
        return names;
    }
};

void TestApiRequest::theTargetMeetsTheBaseUrl_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << u"https://a.example"_s << QString() << u"https://a.example/"_s;
    QTest::newRow("path") << u"https://a.example"_s << u"/x/y"_s << u"https://a.example/x/y"_s;
    QTest::newRow("no slash") << u"https://a.example"_s << u"x"_s << u"https://a.example/x"_s;
    QTest::newRow("base with a path") << u"https://a.example/v1"_s << u"/x"_s << u"https://a.example/v1/x"_s;
    QTest::newRow("base with a slash") << u"https://a.example/v1/"_s << u"/x"_s << u"https://a.example/v1/x"_s;
    QTest::newRow("query") << u"https://a.example"_s << u"/x?a=1&b=%26"_s << u"https://a.example/x?a=1&b=%26"_s;
    QTest::newRow("spaces around") << u"https://a.example"_s << u"  /x "_s << u"https://a.example/x"_s;
    QTest::newRow("a space within") << u"https://a.example"_s << u"/a b"_s << u"https://a.example/a%20b"_s;
    QTest::newRow("encoded stays") << u"https://a.example"_s << u"/a%2Fb"_s << u"https://a.example/a%2Fb"_s;
    QTest::newRow("a colon is no scheme") << u"https://a.example"_s << u"people/a:b"_s << u"https://a.example/people/a:b"_s;
    QTest::newRow("a URL in the query") << u"https://a.example"_s << u"/x?to=https://b.example"_s
                                        << u"https://a.example/x?to=https://b.example"_s;
    QTest::newRow("whole URL") << u"https://a.example"_s << u"https://b.example/x"_s << u"https://b.example/x"_s;
}

void TestApiRequest::theTargetMeetsTheBaseUrl()
{
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, url);
    const auto made = apiUrl(profileAt(base), {.target = target});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(made->toString(QUrl::FullyEncoded), url);
}

void TestApiRequest::targetsThatMustNotGetATokenAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("two slashes") << u"//evil.example/x"_s;
    QTest::newRow("plain http") << u"http://a.example/x"_s;
    QTest::newRow("user info") << u"https://me:pw@a.example/x"_s;
    QTest::newRow("fragment") << u"/x#y"_s;
    QTest::newRow("fragment behind a query") << u"/x?a=1#y"_s;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s;
    QTest::newRow("no scheme") << u"ht!tp:// bad"_s;
    QTest::newRow("line break") << u"/x\r\nHost: b"_s;
    QTest::newRow("encoded line break") << u"/x%0d%0ay"_s;
    QTest::newRow("NUL") << u"/x%00"_s;
}

void TestApiRequest::targetsThatMustNotGetATokenAreRefused()
{
    QFETCH(QString, target);
    const Profile profile = profileAt(u"https://a.example"_s);
    const auto made = apiUrl(profile, {.target = target});
    QVERIFY2(!made, qPrintable(made ? made->toString() : QString()));
    QVERIFY(!made.error().message.contains(u"pw"_s));
    QCOMPARE(fields(checkApiRequest(profile, {.target = target})), QStringList{u"target"_s});
    QVERIFY(!renderApiRequest(profile, {.target = target}, {}, "token"));
}

void TestApiRequest::theOriginDecidesWhoGetsTheToken_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("path") << u"/x"_s << false;
    QTest::newRow("the same, whole") << u"https://a.example/x"_s << false;
    QTest::newRow("its port named") << u"https://A.example:443/x"_s << false;
    QTest::newRow("another port") << u"https://a.example:444/x"_s << true;
    QTest::newRow("a host below") << u"https://b.a.example/x"_s << true;
    QTest::newRow("a host that begins alike") << u"https://a.example.evil/x"_s << true;
    QTest::newRow("another scheme") << u"http://localhost/x"_s << true;
}

void TestApiRequest::theOriginDecidesWhoGetsTheToken()
{
    QFETCH(QString, target);
    QFETCH(bool, elsewhere);
    const Profile profile = profileAt(u"https://a.example/v1"_s);
    QCOMPARE(sendsTokenElsewhere(profile, apiUrl(profile, {.target = target}).value()), elsewhere);
}

void TestApiRequest::problemsAreToldByField_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const ApiRequest &request, const QStringList &names) {
        QTest::newRow(name) << request << names;
    };
    row("ready", {.target = u"/x"_s, .query = {{u"a"_s, u"b"_s}}, .headers = {{u"X-A"_s, u"1"_s}}}, {});
    row("no method", {.method = {}}, {u"method"_s});
    row("two words", {.method = u"GET X"_s}, {u"method"_s});
    row("TRACE would repeat the token", {.method = u"trace"_s}, {u"method"_s});
    row("CONNECT", {.method = u"CONNECT"_s}, {u"method"_s});
    row("Authorization", {.headers = {{u"authorization"_s, u"Bearer x"_s}}}, {u"header:authorization"_s});
    row("Content-Type", {.headers = {{u"Content-Type"_s, u"a/b"_s}}}, {u"header:Content-Type"_s});
    row("Cookie", {.headers = {{u"Cookie"_s, u"a=b"_s}}}, {u"header:Cookie"_s});
    row("Host", {.headers = {{u"Host"_s, u"b"_s}}}, {u"header:Host"_s});
    row("header twice", {.headers = {{u"X-A"_s, u"1"_s}, {u"x-a"_s, u"2"_s}}}, {u"header:x-a"_s});
    row("header without a name", {.headers = {{QString(), u"1"_s}}}, {u"header:"_s});
    row("split header", {.headers = {{u"X-A"_s, u"1\r\nX-B: 2"_s}}}, {u"header:X-A"_s});
    row("parameter without a name", {.query = {{QString(), u"1"_s}}}, {u"query:"_s});
    row("NUL in the query", {.query = {{u"a"_s, u"b"_s + QChar(0)}}}, {u"query:a"_s, u"target"_s});
    row("split content type", {.contentType = u"a/b\nX: y"_s}, {u"contentType"_s});
}

void TestApiRequest::problemsAreToldByField()
{
    QFETCH(ApiRequest, request);
    QFETCH(QStringList, names);
    QStringList told = fields(checkApiRequest(profileAt(u"https://a.example"_s), request));
    told.sort();
    QCOMPARE(told, names);
}

void TestApiRequest::whatLooksLikeACredentialIsSentButNotSaved_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QString>("field");
    const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln"_s;
    const auto row = [](const char *name, ApiRequest request, const QString &field) {
        request.name = u"n"_s;
        QTest::newRow(name) << request << field;
    };
    row("header by its name", {.headers = {{u"X-Api-Key"_s, u"canary-secret"_s}}}, u"header:X-Api-Key"_s);
    row("header by its value", {.headers = {{u"X-Note"_s, jwt}}}, u"header:X-Note"_s);
    row("query", {.query = {{u"client_secret"_s, u"canary-secret"_s}}}, u"query:client_secret"_s);
    row("query of the target", {.target = u"/x?api_key=canary-secret"_s}, u"target"_s);
    row("JSON member", {.method = u"POST"_s, .body = u"{\"a\": 1, \"password\" : \"canary-secret\"}"_s}, u"body"_s);
    row("form field", {.method = u"POST"_s, .body = u"a=1&client%5Fsecret=canary-secret"_s}, u"body"_s);
    row("JWT in a body", {.method = u"POST"_s, .body = u"{\"x\":\""_s + jwt + u"\"}"_s}, u"body"_s);
}

void TestApiRequest::whatLooksLikeACredentialIsSentButNotSaved()
{
    QFETCH(ApiRequest, request);
    QFETCH(QString, field);
    const Profile profile = profileAt(u"https://a.example"_s);
    QVERIFY(checkApiRequest(profile, request).isEmpty());
    QVERIFY(renderApiRequest(profile, request, {}, "token"));
    const auto problems = checkSavedRequest(profile, request, {});
    QCOMPARE(fields(problems), QStringList{field});
    QVERIFY(!problems.first().message.contains(u"canary"_s));
    const ApiRequest kept = withoutSecrets(request);
    QVERIFY(checkSavedRequest(profile, kept, {}).isEmpty());
    QVERIFY(!kept.target.contains(u"canary"_s) && !kept.body.contains(u"canary"_s));
}

void TestApiRequest::aBodyThatIsTooLongIsSentButNotSaved()
{
    const Profile profile = profileAt(u"https://a.example"_s);
    ApiRequest request{.name = u"n"_s, .method = u"POST"_s, .body = QString(maxSavedBody, u'x')};
    QVERIFY(checkSavedRequest(profile, request, {}).isEmpty());
    request.body += u'x';
    QVERIFY(checkApiRequest(profile, request).isEmpty());
    QCOMPARE(fields(checkSavedRequest(profile, request, {})), QStringList{u"body"_s});
}

void TestApiRequest::aNameIsThereOnce()
{
    const Profile profile = profileAt(u"https://a.example"_s);
    const QList<ApiRequest> others{{.name = u"List people"_s}};
    QCOMPARE(fields(checkSavedRequest(profile, {.name = u" list PEOPLE"_s}, others)), QStringList{u"name"_s});
    QCOMPARE(fields(checkSavedRequest(profile, {.name = u" "_s}, others)), QStringList{u"name"_s});
    QVERIFY(checkSavedRequest(profile, {.name = u"Another"_s}, others).isEmpty());
}

void TestApiRequest::theTokenIsPutIn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Bearer") << u"Bearer"_s << "Bearer t"_ba;
    QTest::newRow("lower case") << u"bearer"_s << "Bearer t"_ba;
    QTest::newRow("none") << QString() << "Bearer t"_ba;
    QTest::newRow("another") << u"DPoP"_s << "DPoP t"_ba;
    QTest::newRow("one that would split the header") << u"a\r\nX: y"_s << "Bearer t"_ba;
}

void TestApiRequest::theTokenIsPutIn()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, value);
    const auto sent = renderApiRequest(profileAt(u"https://a.example"_s), {.method = u"get"_s, .target = u"/x"_s}, type, "t");
    QVERIFY(sent);
    QCOMPARE(sent->method, "GET");
    QCOMPARE(sent->headers.first().name, "Authorization");
    QCOMPARE(sent->headers.first().value, value);
    const auto hasType = [](const HttpHeader &header) { return header.name == "Content-Type"; };
    QVERIFY(std::ranges::none_of(sent->headers, hasType)); // there is no body
}

void TestApiRequest::theCurlCommandNamesNoSecret()
{
    const ApiRequest request{.method = u"POST"_s,
        .target = u"/it's"_s,
        .query = {{u"api_key"_s, u"canary-1"_s}, {u"q"_s, u"a b"_s}},
        .headers = {{u"X-Api-Key"_s, u"canary-2"_s}, {u"X-Empty"_s, {}}},
        .body = u"{\"a\":\"it's\"}"_s};
    const auto command = renderApiCurl(profileAt(u"https://a.example"_s), request, u"Bearer"_s);
    QVERIFY(command);
    QVERIFY2(!command->contains(u"canary"_s), qPrintable(*command));
    for (const QString &part : {u"\"$ACCESS_TOKEN\""_s, u"$API_KEY"_s, u"\"$X_API_KEY\""_s, u"'X-Empty;'"_s, u"--request POST"_s})
        QVERIFY2(command->contains(part), qPrintable(*command));
}

QTEST_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
