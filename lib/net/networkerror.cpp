#include "net/networkerror.h"

#include "net/proxyerror.h"
#include "net/tlserror.h"

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    QNetworkReply::NetworkError code;
    ErrorKind kind;
    QStringView message; ///< %1 is host:port
    QStringView hint;
};

constexpr std::array transferTexts{
    TransferText{QNetworkReply::HostNotFoundError, ErrorKind::Network, u"The host of %1 was not found.",
        u"Check the base URL for a typo, and whether the name needs a VPN or another DNS server."},
    TransferText{QNetworkReply::ConnectionRefusedError, ErrorKind::Network, u"%1 refused the connection.",
        u"Check the port of the base URL, and whether the service is running."},
    TransferText{QNetworkReply::RemoteHostClosedError, ErrorKind::Network,
        u"%1 closed the connection before it had answered.",
        u"Try again; if it stays so, a proxy or the server drops this request."},
    // What Qt says where it would have sent the request again, see SingleUseBody: on no answer or half of
    // one, and on one that is not HTTP. It keeps the reason to itself.
    TransferText{QNetworkReply::ContentReSendError, ErrorKind::Network,
        u"%1 closed the connection before it had answered, or did not answer in HTTP.",
        u"Try again; if it stays so, check the port of the base URL: another service may be listening "
        u"there."},
    TransferText{QNetworkReply::TimeoutError, ErrorKind::Timeout,
        u"%1 did not accept the connection in time.",
        u"Check the port of the base URL, and whether a firewall or a missing VPN is in the way."},
    TransferText{QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Network,
        u"The network went away while speaking to %1.", u"Try again once the connection is back."},
    TransferText{QNetworkReply::NetworkSessionFailedError, ErrorKind::Network,
        u"There is no network to reach %1.", u"Check this computer's network connection."},
    TransferText{QNetworkReply::ProtocolFailure, ErrorKind::Network, u"%1 did not answer in HTTP.",
        u"Check the port of the base URL: another service may be listening there."},
};

/// Whether it may be the proxy's doing rather than the server's: with one in between, Qt uses the same codes
/// for both.
bool isOfTheConnection(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return code > QNetworkReply::UnknownNetworkError && code <= QNetworkReply::UnknownProxyError;
    }
}

Error redirectError(const HttpReply &reply, const QUrl &url)
{
    Error error{.kind = ErrorKind::Redirected,
        .message
        = u"%1 answered HTTP %2, which sends the request elsewhere. Claimcheck does not follow: credentials "
          "go only to the address you set."_s.arg(hostAndPort(url))
              .arg(reply.status),
        .hint = u"Check the base URL and the path; ask the vendor for the token endpoint's final address."_s};
    const QByteArray location = reply.header("Location");
    const QUrl target = location.isEmpty() ? QUrl() : url.resolved(QUrl(QString::fromUtf8(location)));
    if (target.isValid()) {
        const auto shown = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
        error.detail = plainDetail(u"It points to "_s % target.toString(shown | QUrl::FullyEncoded));
    }
    return error;
}

} // namespace

QString plainDetail(const QString &text)
{
    constexpr qsizetype maxDetail = 400;
    QString out;
    for (const QChar c : text.left(maxDetail)) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        out += hidden ? QChar(u'\uFFFD') : c;
    }
    return text.size() > maxDetail ? QString(out % u'…') : out;
}

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host();
    const QString port = QString::number(url.port(url.scheme() == "http"_L1 ? 80 : 443));
    return host.contains(u':') ? QString(u'[' % host % u"]:" % port) : QString(host % u':' % port);
}

bool isTransferError(QNetworkReply::NetworkError code)
{
    // Qt numbers in hundreds: up to 199 connection and proxy, 200s and 400s from the status, 300s protocol.
    // Three are out of line: 400 and 407 from an HTTP server, and the request that would have had to be sent
    // again.
    switch (code) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    case QNetworkReply::ContentReSendError:
        return true;
    default:
        return code < 200 || (code > 300 && code < 400);
    }
}

Error transferError(
    QNetworkReply::NetworkError code, const QString &qtText, const QUrl &url, const QNetworkProxy &proxy)
{
    const QString host = hostAndPort(url);
    if (code == QNetworkReply::SslHandshakeFailedError)
        return tlsError({}, qtText, url);
    if (isProxy(proxy) && isOfTheConnection(code))
        return proxyError(code, qtText, url, proxy);
    const auto known = std::ranges::find(transferTexts, code, &TransferText::code);
    Error error{.kind = ErrorKind::Network,
        .message = u"The transfer from %1 failed."_s.arg(host),
        .hint = u"Try again; check this computer's network connection, and whether a VPN is needed."_s};
    if (known != transferTexts.end()) {
        error.kind = known->kind;
        error.message = known->message.toString().arg(host);
        error.hint = known->hint.toString();
    }
    if (code != QNetworkReply::ContentReSendError) // "Unknown error"
        error.detail = plainDetail(qtText);
    return error;
}

Error deadlineError(int deadlineMs, bool requestSent, const QUrl &url, const QNetworkProxy &proxy)
{
    const QString host = hostAndPort(url);
    const QString seconds = QString::number(deadlineMs / 1000.0);
    if (requestSent) {
        return {.kind = ErrorKind::Timeout,
            .message = u"%1 did not finish its answer within %2 s."_s.arg(host, seconds),
            .hint = u"Try again; if it stays so, ask the vendor: the request arrived, the answer did not."_s};
    }
    if (isProxy(proxy)) {
        return {.kind = ErrorKind::Timeout,
            .message = u"The proxy %1 did not make a connection to %2 within %3 s."_s.arg(
                proxyText(proxy), host, seconds),
            .hint = u"Check the system's proxy settings, or whether this host should bypass the proxy."_s};
    }
    return {.kind = ErrorKind::Timeout,
        .message = u"No connection to %1 came about within %2 s."_s.arg(host, seconds),
        .hint = u"Check the port of the base URL, and whether a firewall or a missing VPN is in the way."_s};
}

Error truncatedError(const QUrl &url)
{
    return {.kind = ErrorKind::Network,
        .message
        = u"The answer of %1 ended early: the connection closed in the middle of it."_s.arg(hostAndPort(url)),
        .hint = u"Try again; if it stays so, a proxy or the server cuts answers off."_s};
}

Result<void> checkReply(const HttpReply &reply, const QUrl &url)
{
    if (reply.status < 200) {
        return std::unexpected(Error{.kind = ErrorKind::Network,
            .message = u"%1 answered HTTP %2, which only announces an answer."_s.arg(hostAndPort(url))
                           .arg(reply.status),
            .hint = u"Ask the vendor; a proxy or gateway on the way may be the cause."_s});
    }
    if (reply.status < 400 && reply.status >= 300)
        return std::unexpected(redirectError(reply, url));
    bool hasLength = false;
    const qint64 length = reply.header("Content-Length").toLongLong(&hasLength);
    const bool lengthCounts = hasLength && reply.status != 204 && reply.header("Transfer-Encoding").isNull();
    if (lengthCounts && length != reply.body.size())
        return std::unexpected(truncatedError(url));
    const QByteArray coding = reply.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity") {
        return std::unexpected(Error{.kind = ErrorKind::InvalidReply,
            .message = u"%1 answered HTTP %2 with a compressed body, although it was asked not to."_s
                           .arg(hostAndPort(url))
                           .arg(reply.status),
            .hint = u"Ask the vendor, or whoever runs the gateway, to honour Accept-Encoding: identity."_s});
    }
    return {};
}

} // namespace claimcheck
