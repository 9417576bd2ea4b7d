#include "scenes/hosts.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// What a request takes on the clock of the scenes.
constexpr qint64 latencyMs = 182;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 401: return "Unauthorized";
    default: return "Service Unavailable";
    }
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray tokenReply(const QString &host, qint64 nowMs, const HostManners &manners)
{
    QByteArray body = R"({"token_type":"Bearer",)";
    if (manners.lifetimeSeconds > 0)
        body += R"("expires_in":)" + QByteArray::number(manners.lifetimeSeconds) + ',';
    return body + R"("scope":"api:read api:write","access_token":")"
        + sceneToken(u"https://"_s + host, nowMs, manners.lifetimeSeconds) + R"("})";
}

} // namespace

QByteArray sceneToken(const QString &issuer, qint64 nowMs, int lifetimeSeconds)
{
    const qint64 now = nowMs / 1000;
    QByteArray claims = R"({"iss":")" + issuer.toUtf8()
        + R"(","sub":"8042f244-7541-41dd-9872-29b2f30cd346","aud":["api","reports"],"iat":)" + QByteArray::number(now)
        + R"(,"nbf":)" + QByteArray::number(now);
    if (lifetimeSeconds > 0)
        claims += R"(,"exp":)" + QByteArray::number(now + lifetimeSeconds);
    claims += R"(,"scope":"api:read api:write","tenant":{"id":4711,"region":"eu-central-1"},"jti":"b844338a-60db"})";
    return base64(R"({"alg":"RS256","typ":"JWT","kid":"2026-01"})") + '.' + base64(claims) + '.'
        + base64(QByteArray(256, 'x'));
}

Hosts::Hosts()
{
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"})
        qunsetenv(name);
    if (!m_certificates.make())
        qFatal("no certificates: %s", qPrintable(m_certificates.problem()));
    const QSslConfiguration tls
        = m_certificates.forNames(u"scenes"_s, u"DNS:*.acme.example,DNS:*.globex.example,DNS:*.initech.example,"
                                                "DNS:*.umbrella.example,DNS:*.vendor.example"_s);
    // The system's authorities take a quarter of a second to read, each time.
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({m_certificates.authority()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_server = std::make_unique<LoopbackServer>(
        tls, [this](QTcpSocket *socket, const ReceivedRequest &request) { answer(socket, request); });
    m_proxy = std::make_unique<LoopbackServer>(tunnelTo(m_server->port()));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->port()});
}

Hosts::~Hosts()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void Hosts::reset(qint64 *nowMs)
{
    m_manners.clear();
    m_nowMs = nowMs;
    m_server->forget();
    m_proxy->forget();
}

void Hosts::answer(QTcpSocket *socket, const ReceivedRequest &request) const
{
    const QString host = QString::fromLatin1(request.header("Host"));
    const HostManners manners = m_manners.value(host);
    const bool isCall = request.header("Authorization").startsWith("Bearer ");
    if ((isCall ? manners.apiSilent : manners.silent) || !m_nowMs)
        return;
    const int status = isCall ? manners.apiStatus : manners.status;
    const QByteArray body = isCall ? manners.apiBody
        : manners.body.isEmpty()   ? tokenReply(host, *m_nowMs, manners)
                                   : manners.body;
    const QByteArray type = isCall ? manners.apiType : "application/json"_ba;
    QByteArray response = httpResponse(status, body, {{"Content-Type", type}, {"Date", httpDate(*m_nowMs)}});
    response.replace(" Reason\r\n", QByteArray(' ' + reasonOf(status) + "\r\n"));
    *m_nowMs += latencyMs;
    answerBytes(response)(socket, request);
}

} // namespace claimcheck
