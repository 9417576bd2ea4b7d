#include "net/networkerror.h"

#include "base/words.h"
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
    const char *message; ///< %1 is host:port
    const char *hint;
};

constexpr std::array transferTexts{
    TransferText{QNetworkReply::HostNotFoundError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "The host of %1 was not found."),
        QT_TRANSLATE_NOOP("claimcheck::Words",
            "Check the base URL for a typo, and whether the name needs a VPN or another DNS server.")},
    TransferText{QNetworkReply::ConnectionRefusedError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "%1 refused the connection."),
        QT_TRANSLATE_NOOP(
            "claimcheck::Words", "Check the port of the base URL, and whether the service is running.")},
    TransferText{QNetworkReply::RemoteHostClosedError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "%1 closed the connection before it had answered."),
        QT_TRANSLATE_NOOP(
            "claimcheck::Words", "Try again; if it stays so, a proxy or the server drops this request.")},
    // What Qt says where it would have sent the request again, see SingleUseBody: on no answer or half of
    // one, and on one that is not HTTP. It keeps the reason to itself.
    TransferText{QNetworkReply::ContentReSendError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words",
            "%1 closed the connection before it had answered, or did not answer in HTTP."),
        QT_TRANSLATE_NOOP("claimcheck::Words",
            "Try again; if it stays so, check the port of the base URL: another service may be listening "
            "there.")},
    TransferText{QNetworkReply::TimeoutError, ErrorKind::Timeout,
        QT_TRANSLATE_NOOP("claimcheck::Words", "%1 did not accept the connection in time."),
        QT_TRANSLATE_NOOP("claimcheck::Words",
            "Check the port of the base URL, and whether a firewall or a missing VPN is in the way.")},
    TransferText{QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "The network went away while speaking to %1."),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Try again once the connection is back.")},
    TransferText{QNetworkReply::NetworkSessionFailedError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "There is no network to reach %1."),
        QT_TRANSLATE_NOOP("claimcheck::Words", "Check this computer's network connection.")},
    TransferText{QNetworkReply::ProtocolFailure, ErrorKind::Network,
        QT_TRANSLATE_NOOP("claimcheck::Words", "%1 did not answer in HTTP."),
        QT_TRANSLATE_NOOP(
            "claimcheck::Words", "Check the port of the base URL: another service may be listening there.")},
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
        .message = Words::tr("%1 answered HTTP %2, which sends the request elsewhere. Claimcheck does not "
                             "follow: credentials go only to the address you set.")
                       .arg(hostAndPort(url))
                       .arg(reply.status),
        .hint = Words::tr(
            "Check the base URL and the path; ask the vendor for the token endpoint's final address.")};
    const QByteArray location = reply.header("Location");
    const QUrl target = location.isEmpty() ? QUrl() : url.resolved(QUrl(QString::fromUtf8(location)));
    if (target.isValid()) {
        const auto shown = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
        error.detail
            = plainDetail(Words::tr("It points to %1").arg(target.toString(shown | QUrl::FullyEncoded)));
    }
    return error;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 mebibyte = 1'048'576;
    return bytes % mebibyte == 0 ? u"%1 MiB"_s.arg(bytes / mebibyte) : Words::tr("%1 bytes").arg(bytes);
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
        .message = Words::tr("The transfer from %1 failed.").arg(host),
        .hint
        = Words::tr("Try again; check this computer's network connection, and whether a VPN is needed.")};
    if (known != transferTexts.end()) {
        error.kind = known->kind;
        error.message = Words::tr(known->message).arg(host);
        error.hint = Words::tr(known->hint);
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
            .message = Words::tr("%1 did not finish its answer within %2 s.").arg(host, seconds),
            .hint = Words::tr(
                "Try again; if it stays so, ask the vendor: the request arrived, the answer did not.")};
    }
    if (isProxy(proxy)) {
        return {.kind = ErrorKind::Timeout,
            .message = Words::tr("The proxy %1 did not make a connection to %2 within %3 s.")
                           .arg(proxyText(proxy), host, seconds),
            .hint
            = Words::tr("Check the system's proxy settings, or whether this host should bypass the proxy.")};
    }
    return {.kind = ErrorKind::Timeout,
        .message = Words::tr("No connection to %1 came about within %2 s.").arg(host, seconds),
        .hint = Words::tr(
            "Check the port of the base URL, and whether a firewall or a missing VPN is in the way.")};
}

Error truncatedError(const QUrl &url)
{
    return {.kind = ErrorKind::Network,
        .message = Words::tr("The answer of %1 ended early: the connection closed in the middle of it.")
                       .arg(hostAndPort(url)),
        .hint = Words::tr("Try again; if it stays so, a proxy or the server cuts answers off.")};
}

Error tooLargeError(qint64 maxBodyBytes, bool isToken, const QUrl &url)
{
    const QString size = sizeText(maxBodyBytes);
    if (isToken) {
        return {.kind = ErrorKind::TooLarge,
            .message
            = Words::tr("%1 sent more than %2, far more than a token response holds.").arg(hostAndPort(url), size),
            .hint = Words::tr("Check the base URL and the path: this may not be a token endpoint.")};
    }
    return {.kind = ErrorKind::TooLarge,
        .message = Words::tr("%1 sent more than %2, which is more than is kept in memory.").arg(hostAndPort(url), size),
        .hint = Words::tr("Ask for less (a page, a filter), or copy the request as curl and let it write to a file.")};
}

Result<void> checkWhole(const HttpReply &reply, const QUrl &url)
{
    if (reply.status < 200) {
        return std::unexpected(Error{.kind = ErrorKind::Network,
            .message = Words::tr("%1 answered HTTP %2, which only announces an answer.")
                           .arg(hostAndPort(url))
                           .arg(reply.status),
            .hint = Words::tr("Ask the vendor; a proxy or gateway on the way may be the cause.")});
    }
    bool hasLength = false;
    const qint64 length = reply.header("Content-Length").toLongLong(&hasLength);
    const bool lengthCounts = hasLength && reply.status != 204 && reply.status != 304
        && reply.header("Transfer-Encoding").isNull();
    if (lengthCounts && length != reply.body.size())
        return std::unexpected(truncatedError(url));
    return {};
}

Result<void> checkReply(const HttpReply &reply, const QUrl &url)
{
    if (reply.status < 400 && reply.status >= 300)
        return std::unexpected(redirectError(reply, url));
    if (const auto whole = checkWhole(reply, url); !whole)
        return whole;
    const QByteArray coding = reply.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity") {
        return std::unexpected(Error{.kind = ErrorKind::InvalidReply,
            .message = Words::tr("%1 answered HTTP %2 with a compressed body, although it was asked not to.")
                           .arg(hostAndPort(url))
                           .arg(reply.status),
            .hint = Words::tr(
                "Ask the vendor, or whoever runs the gateway, to honour Accept-Encoding: identity.")});
    }
    return {};
}

} // namespace claimcheck
