#include "flow/probe.h"
#include "flowtesting.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

QByteArray error(const QByteArray &code, const QByteArray &description = {})
{
    const QByteArray more = description.isEmpty() ? QByteArray() : ",\"error_description\":\"" + description + '"';
    return "{\"error\":\"" + code + '"' + more + '}';
}

Profile with(ClientAuth auth)
{
    Profile profile = readyProfile(bundledFlow(u"oauth2-client-credentials"));
    profile.clientAuth = auth;
    return profile;
}

Profile scoped(const TokenFlow &flow, const QString &scope)
{
    Profile profile = readyProfile(flow);
    profile.parameters.append({u"scope"_s, scope});
    return profile;
}

/// A flow with everything a probe can vary.
TokenFlow richFlow()
{
    TokenFlow flow = bundledFlow(u"oauth2-client-credentials");
    flow.encodings = {BodyEncoding::Form, BodyEncoding::Json};
    return flow;
}

QString setUp(const TokenFlow &flow, const Profile &profile)
{
    const QString *scope = profile.parameter(u"scope");
    return toText(profile.effectiveClientAuth(flow)) + u' ' + toText(profile.effectiveEncoding(flow))
        + (scope ? u' ' + *scope : QString());
}

} // namespace

/// Which one changed request a refusal suggests, if any.
class TstProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalSuggestsAtMostOneChange_data();
    void aRefusalSuggestsAtMostOneChange();
    void nothingIsSuggestedTwice();
    void aProbeSaysWhyAndWhat_data();
    void aProbeSaysWhyAndWhat();
    void aFollowingProbeSaysAllThatDiffersFromTheSavedProfile();
    void noServersTextIsInAProbe();
    void onlyTheShapeIsTakenOverFromAProbe();
};

void TstProbe::aRefusalSuggestsAtMostOneChange_data()
{
    QTest::addColumn<QString>("start"); // client auth of the refused request
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("suggested");
    const auto row = [](const char *name, const char *start, int status, const QByteArray &body, const char *suggested) {
        QTest::newRow(name) << QString::fromLatin1(start) << status << body << QString::fromLatin1(suggested);
    };
    // of a flow with three client auths and both encodings; the profile has the scope "read"
    row("401 invalid_client in the body", "body", 401, error("invalid_client"), "basic form read");
    row("401 invalid_client in Basic", "basic", 401, error("invalid_client"), "basic-raw form read");
    row("401 invalid_client in raw Basic", "basic-raw", 401, error("invalid_client"), "body form read");
    row("400 invalid_client", "body", 400, error("invalid_client"), "basic form read");
    row("401 of another code", "body", 401, error("unauthorized"), "basic form read");
    row("401 without a body", "body", 401, {}, "basic form read");
    row("401 with a page", "body", 401, "<html>", "basic form read");
    row("200 with the error in it", "body", 200, error("invalid_client"), "basic form read");
    row("415", "body", 415, {}, "body json read");
    row("unsupported_grant_type", "body", 400, error("unsupported_grant_type"), "body json read");
    row("invalid_scope", "body", 400, error("invalid_scope"), "body form");
    row("bare invalid_request, body", "body", 400, error("invalid_request"), "body json read");
    row("bare invalid_request, Basic", "basic", 400, error("invalid_request"), "basic-raw form read");
    row("invalid_request on the ID, body", "body", 400, error("invalid_request", "Missing: client_id"), "body json read");
    row("invalid_request on the ID, Basic", "basic", 400, error("invalid_request", "Missing: client_id"),
        "basic-raw form read");
    row("invalid_request on the body", "basic", 400, error("invalid_request", "Missing: grant_type"), "basic json read");
    row("invalid_request on something else", "body", 400, error("invalid_request", "Missing: tenant"), "");
    row("400 that could not read the body", "body", 400, R"({"message":"Unexpected token c in JSON at position 0"})",
        "body json read");
    row("422 that could not parse it", "body", 422, R"({"message":"Could not parse the input"})", "body json read");
    row("400 of another kind", "body", 400, R"({"message":"Tenant disabled"})", "");
    row("400 without a body", "body", 400, {}, "");
    row("invalid_grant", "body", 400, error("invalid_grant"), "");
    row("unauthorized_client", "body", 400, error("unauthorized_client"), "");
    row("401 unauthorized_client", "body", 401, error("unauthorized_client"), "");
    row("invalid_target", "body", 400, error("invalid_target"), "");
    for (const int status : {403, 404, 405, 407, 408, 413, 429, 500, 502, 503, 504}) {
        for (const char *code : {"invalid_client", "unsupported_grant_type", "invalid_scope", "invalid_request"})
            QTest::addRow("%d %s", status, code) << u"body"_s << status << error(code) << QString();
    }
}

void TstProbe::aRefusalSuggestsAtMostOneChange()
{
    QFETCH(QString, start);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, suggested);
    const TokenFlow flow = richFlow();
    Profile sent = scoped(flow, u"read"_s);
    sent.clientAuth = clientAuthFromText(start);
    const auto probe = suggestProbe(flow, sent, reply(status, body), {});
    QCOMPARE(probe ? setUp(flow, probe->profile) : QString(), suggested);
    if (probe) {
        QVERIFY(checkProfile(probe->profile, flow).isEmpty());
        QCOMPARE(withChanges(sent, probe->profile), probe->profile); // nothing but the shape
    }
    // The same refusal where the flow has a single choice of everything, and no scope of the profile's own.
    TokenFlow narrow = flow;
    narrow.encodings = {BodyEncoding::Form};
    narrow.clientAuths = {*sent.clientAuth};
    sent.parameters.clear();
    QVERIFY(!suggestProbe(narrow, sent, reply(status, body), {}));
}

void TstProbe::nothingIsSuggestedTwice()
{
    const TokenFlow flow = bundledFlow(u"oauth2-client-credentials");
    const HttpReply refusal = reply(401, error("invalid_client"));
    QList<Profile> refused{with(ClientAuth::Body)};
    QStringList seen;
    while (const auto probe = suggestProbe(flow, refused.last(), refusal, refused)) {
        seen += setUp(flow, probe->profile);
        refused += probe->profile;
        QVERIFY(seen.size() < 5);
    }
    QCOMPARE(seen, QStringList({u"basic form"_s, u"basic-raw form"_s}));
    QVERIFY(!suggestProbe(flow, refused.first(), refusal, refused)); // nor when the saved profile is sent again

    const TokenFlow endorsed = bundledFlow(u"endorsed");
    const Profile form = readyProfile(endorsed);
    const auto json = suggestProbe(endorsed, form, reply(415, {}), {});
    QVERIFY(json);
    QVERIFY(!suggestProbe(endorsed, json->profile, reply(415, {}), {form}));

    const Profile own = scoped(flow, u"read"_s);
    const auto without = suggestProbe(flow, own, reply(400, error("invalid_scope")), {});
    QVERIFY(without);
    QVERIFY(!suggestProbe(flow, without->profile, reply(400, error("invalid_scope")), {own}));
}

void TstProbe::aProbeSaysWhyAndWhat_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("says");
    const QString oauth = u"oauth2-client-credentials"_s;
    QTest::newRow("Basic") << oauth << u"body"_s << QString() << 401 << error("invalid_client")
                           << QStringList{u"401 invalid_client: this server may want the credentials in the Basic header."_s,
                                  u"Try the Basic header once"_s, u"with the credentials in the Basic header"_s};
    QTest::newRow("raw Basic")
        << oauth << u"basic"_s << QString() << 401 << QByteArray("{}")
        << QStringList{u"401: this server may want the credentials in the Basic header, not percent-encoded."_s,
               u"Try the raw Basic header once"_s, u"with the credentials in the Basic header, not percent-encoded"_s};
    QTest::newRow("body") << oauth << u"basic-raw"_s << QString() << 401 << QByteArray("{}")
                          << QStringList{u"401: this server may want the credentials in the request body."_s,
                                 u"Try the request body once"_s, u"with the credentials in the request body"_s};
    QTest::newRow("JSON") << u"endorsed"_s << u"body"_s << QString() << 415 << QByteArray()
                          << QStringList{u"415: this server may want the body as JSON."_s,
                                 u"Try the body as JSON once"_s, u"with the body as JSON"_s};
    QTest::newRow("no scope") << oauth << u"body"_s << u"read"_s << 400 << error("invalid_scope")
                              << QStringList{
                                     u"400 invalid_scope: this server may have a scope of its own for who asks for none."_s,
                                     u"Try without the scope once"_s, u"with no scope"_s};
    QTest::newRow("the flow's scope")
        << u"endorsed"_s << u"body"_s << u"all:admin"_s << 400 << error("invalid_scope")
        << QStringList{u"400 invalid_scope: this server may grant the scope that the flow asks for by itself."_s,
               u"Try the flow's own scope once"_s, u"with the flow's own scope"_s};
}

void TstProbe::aProbeSaysWhyAndWhat()
{
    QFETCH(QString, flowId);
    QFETCH(QString, auth);
    QFETCH(QString, scope);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, says);
    const TokenFlow flow = bundledFlow(flowId);
    Profile sent = scope.isEmpty() ? readyProfile(flow) : scoped(flow, scope);
    sent.clientAuth = clientAuthFromText(auth);
    const auto probe = suggestProbe(flow, sent, reply(status, body), {});
    QVERIFY(probe);
    QCOMPARE(QStringList({probe->reason, probe->action, probe->change}), says);
}

void TstProbe::aFollowingProbeSaysAllThatDiffersFromTheSavedProfile()
{
    const TokenFlow flow = richFlow();
    const Profile saved = scoped(flow, u"read"_s); // Basic is this flow's default
    Profile probed = saved;
    probed.clientAuth = ClientAuth::Body;
    const auto next = suggestProbe(flow, probed, reply(400, error("invalid_scope")), {saved});
    QVERIFY(next);
    QCOMPARE(next->change, u"with the credentials in the request body and no scope"_s);
    QCOMPARE(setUp(flow, next->profile), u"body form"_s);
}

void TstProbe::noServersTextIsInAProbe()
{
    const auto probe = suggestProbe(bundledFlow(u"oauth2-client-credentials"), with(ClientAuth::Body),
        reply(401, error("canary", "canary <img src=x>")), {});
    QVERIFY(probe);
    QVERIFY(!QString(probe->reason + probe->action + probe->change).contains(u"canary"));
}

void TstProbe::onlyTheShapeIsTakenOverFromAProbe()
{
    Profile renamed = with(ClientAuth::Body);
    renamed.name = u"Renamed meanwhile"_s;
    const Profile kept = withChanges(renamed, with(ClientAuth::Basic));
    QCOMPARE(kept.name, u"Renamed meanwhile"_s);
    QCOMPARE(kept.clientAuth, ClientAuth::Basic);
}

QTEST_GUILESS_MAIN(TstProbe)
#include "tst_probe.moc"
