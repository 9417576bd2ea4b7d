#include "sandbox/sandboxserver.h"

#include "sandbox/issuing.h"
#include "sandbox/sandboxprofiles.h"

#include <QDateTime>
#include <QHttpServer>
#include <QLocale>
#include <QMetaEnum>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

struct Route
{
    QLatin1StringView path;
    QByteArray method;
    Endpoint endpoint;
    QLatin1StringView flowId; ///< whose client it serves; empty for all
};

const QList<Route> &routes()
{
    static const QList<Route> table{
        {"/api/v1/auth/token"_L1, "POST", issueRillisFlow, "rillis-flow"_L1},
        {"/v1/identity-documents/tokens"_L1, "POST", issueIdentityDocuments, "identity-documents"_L1},
        {"/api/oauth/token"_L1, "POST", issuePartnerOauth, "partner-oauth"_L1},
        {"/api/v1/auth/tokens"_L1, "POST", issueEndorsed, "endorsed"_L1},
        {"/oauth/token"_L1, "POST", issueOauth2, "oauth2-client-credentials"_L1},
        // Of its tokens only Endorsed's are signed with a client's secret.
        {"/api/echo"_L1, "GET", echoClaims, "endorsed"_L1},
        {"/.well-known/jwks.json"_L1, "GET", publishKeys, "endorsed"_L1},
    };
    return table;
}

HttpRequest fromQt(const QHttpServerRequest &request)
{
    const auto method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    HttpRequest result{QByteArray(method).toUpper(), request.url(), {}, request.body()};
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        result.headers.append(HttpHeader{QByteArray(name), QByteArray(value)});
    return result;
}

QHttpServerResponse toQt(const SandboxReply &reply, qint64 nowMs)
{
    QHttpServerResponse response(
        "application/json"_ba, reply.body, QHttpServerResponse::StatusCode(reply.status));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    QList<HttpHeader> headers = reply.headers;
    // RFC 9110 §6.6.1: what a client measures clock skew with.
    headers.append(
        HttpHeader{"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = response.headers();
    for (const HttpHeader &header : headers)
        all.append(header.name, header.value);
    response.setHeaders(std::move(all));
#else
    for (const HttpHeader &header : headers)
        response.addHeader(header.name, header.value);
#endif
    return response;
}

SandboxReply plainRefusal(int status, const QString &message)
{
    return {status, OrderedJson().text("error", message).json()};
}

} // namespace

struct SandboxServer::Private
{
    explicit Private(Clock wallClock)
        : clock(std::move(wallClock))
        , profiles(makeSandboxProfiles())
    {
    }

    const Credentials &clientOf(QLatin1StringView flowId) const
    {
        for (const SandboxProfile &each : profiles) {
            if (each.profile.flowId == flowId)
                return each.credentials;
        }
        Q_UNREACHABLE();
    }

    SandboxReply answer(const Route &route, const HttpRequest &request)
    {
        if (request.method != route.method) {
            SandboxReply reply = plainRefusal(405, u"Use "_s % QString::fromLatin1(route.method));
            reply.headers = {{"Allow", route.method}};
            return reply;
        }
        return route.endpoint({clock(), baseUrl().toString(), clientOf(route.flowId), signer}, request);
    }

    SandboxReply notFound() const
    {
        QStringList known;
        for (const Route &route : routes())
            known.append(route.path);
        return plainRefusal(404, u"No such path; there are "_s % known.join(u", "));
    }

    QUrl baseUrl() const { return port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1"_s.arg(port)); }

    Clock clock;
    QList<SandboxProfile> profiles;
    JwtSigner signer;
    quint16 port = 0;
    QHttpServer http;
};

SandboxServer::SandboxServer(Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(clock)))
{
    for (const Route &route : routes()) {
        d->http.route(route.path, QHttpServerRequest::Method::AnyKnown,
            [p = d.get(), &route](const QHttpServerRequest &request) {
                return toQt(p->answer(route, fromQt(request)), p->clock());
            });
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    d->http.setMissingHandler(
        &d->http, [p = d.get()](const QHttpServerRequest &, QHttpServerResponder &responder) {
            responder.sendResponse(toQt(p->notFound(), p->clock()));
        });
#else
    d->http.setMissingHandler([p = d.get()](const QHttpServerRequest &, QHttpServerResponder &&responder) {
        toQt(p->notFound(), p->clock()).write(std::move(responder));
    });
#endif
}

SandboxServer::~SandboxServer() = default;

Result<void> SandboxServer::listen(quint16 port)
{
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(QHostAddress::LocalHost, port)) {
        return std::unexpected(Error{ErrorKind::Network,
            u"The sandbox cannot listen on 127.0.0.1:%1: %2."_s.arg(
                QString::number(port), tcp->errorString()),
            u"Choose another port, or 0 for a free one."_s});
    }
    d->port = tcp->serverPort();
    d->http.bind(tcp.release());
    return {};
}

QUrl SandboxServer::baseUrl() const
{
    return d->baseUrl();
}

QList<SandboxProfile> SandboxServer::profiles() const
{
    QList<SandboxProfile> profiles = d->profiles;
    for (SandboxProfile &each : profiles)
        each.profile.baseUrl = d->baseUrl();
    return profiles;
}

} // namespace claimcheck
