#include "net/outgoing.h"

#include "base/endpoint.h"
#include "base/version.h"
#include "base/words.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return Error{.kind = ErrorKind::InvalidInput, .message = message};
}

/// RFC 9110 §5.6.2.
bool isToken(QByteArrayView text)
{
    constexpr auto isTokenChar = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

/// RFC 9110 §5.5, and no other control character either.
bool isFieldValue(QByteArrayView text)
{
    return std::ranges::none_of(
        text, [](char c) { return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == '\x7f'; });
}

/// Those that frame the message or undo a rule of the client: the client alone sets them.
bool isReserved(QByteArrayView name)
{
    constexpr const char *reserved[] = {"Accept-Encoding", "Connection", "Content-Length", "Cookie", "Expect",
        "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade"};
    return std::ranges::any_of(reserved,
        [name](const char *r) { return name.compare(QByteArrayView(r), Qt::CaseInsensitive) == 0; });
}

Result<void> setHeaders(QNetworkRequest &out, const QList<HttpHeader> &headers)
{
    for (const HttpHeader &header : headers) {
        if (!isToken(header.name))
            return std::unexpected(
                invalid(Words::tr("A header name has characters that HTTP does not allow.")));
        const QString name = QString::fromLatin1(header.name);
        if (!isFieldValue(header.value)) {
            return std::unexpected(invalid(
                Words::tr("The header “%1” holds a line break or another control character.").arg(name)));
        }
        if (isReserved(header.name))
            return std::unexpected(
                invalid(Words::tr("The header “%1” is set by Claimcheck itself.").arg(name)));
        if (out.hasRawHeader(header.name))
            return std::unexpected(invalid(Words::tr("The header “%1” is given twice.").arg(name)));
        out.setRawHeader(header.name, header.value);
    }
    return {};
}

void setRules(QNetworkRequest &out)
{
    using R = QNetworkRequest;
    // Qt's default would hand Authorization, and on 307 and 308 the body, to whoever the server names.
    out.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    out.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    out.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    out.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    out.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    out.setAttribute(R::CacheSaveControlAttribute, false);
    // GHSA-4fvr-x23f-jwc4 (HPACK overflow) covers Qt before 6.5.4 and 6.6.0 to 6.6.1, this house's 6.4 among
    // them. Off for every version: one small request gains nothing from HTTP/2, and what runs is then what is
    // tested.
    out.setAttribute(R::Http2AllowedAttribute, false);
    // There is no next request on this connection, see NetworkJob.
    out.setRawHeader("Connection", "close");
    // Set by hand, it also keeps Qt from inflating: the cap counts what memory holds.
    out.setRawHeader("Accept-Encoding", "identity");
    if (!out.hasRawHeader("User-Agent"))
        out.setRawHeader("User-Agent", "Claimcheck/" CLAIMCHECK_VERSION);
}

} // namespace

Result<OutgoingRequest> outgoingRequest(const HttpRequest &request)
{
    if (!isToken(request.method))
        return std::unexpected(
            invalid(Words::tr("The request method has characters that HTTP does not allow.")));
    if (const auto usable = checkEndpoint(request.url); !usable)
        return std::unexpected(usable.error());

    OutgoingRequest out{QNetworkRequest(request.url), request.method, request.body};
    if (const auto set = setHeaders(out.request, request.headers); !set)
        return std::unexpected(set.error());
    setRules(out.request);
    return out;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // No ignoreSslErrors anywhere either: there is no "continue anyway".
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Any list of one's own turns Qt's loading of the system's authorities off, so they are named too.
    if (!authorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

} // namespace claimcheck
