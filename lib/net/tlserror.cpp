#include "net/tlserror.h"

#include "net/networkerror.h"

#include <QSslCertificate>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

bool anyOf(const QList<QSslError> &causes, std::initializer_list<QSslError::SslError> codes)
{
    return std::ranges::any_of(
        causes, [&](const QSslError &e) { return std::ranges::find(codes, e.error()) != codes.end(); });
}

QSslCertificate certificateOf(const QList<QSslError> &causes)
{
    for (const QSslError &cause : causes) {
        if (!cause.certificate().isNull())
            return cause.certificate();
    }
    return QSslCertificate();
}

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'");
}

Error certificateError(const QList<QSslError> &causes, const QString &host)
{
    const QSslCertificate certificate = certificateOf(causes);
    const auto tls = [](const QString &message, const QString &hint) {
        return Error{.kind = ErrorKind::Tls, .message = message, .hint = hint};
    };
    if (anyOf(causes, {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return tls(u"The certificate of %1 has been revoked."_s.arg(host),
            u"Do not send credentials there; tell the vendor."_s);
    if (anyOf(causes, {QSslError::SelfSignedCertificate}))
        return tls(u"%1 shows a self-signed certificate, which no authority vouches for."_s.arg(host),
            u"If it is a test server of your own, add its certificate to the system's trust store."_s);
    if (anyOf(causes,
            {QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
                QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                QSslError::CertificateUntrusted, QSslError::CertificateRejected}))
        return tls(
            u"The certificate of %1 comes from an authority that this computer does not trust."_s.arg(host),
            u"If it is your company's authority, add it to the system's trust store (claimcheck-cli also "
            u"takes "
            "--cacert); otherwise do not send credentials there."_s);
    if (anyOf(causes, {QSslError::HostNameMismatch}))
        return tls(u"The certificate of %1 is for another host name."_s.arg(host),
            u"Check the base URL for a typo or an alias of the server."_s);
    if (anyOf(causes, {QSslError::CertificateExpired}))
        return tls(u"The certificate of %1 expired on %2."_s.arg(host, day(certificate.expiryDate())),
            u"Tell the vendor to renew it, unless this computer's clock is wrong."_s);
    if (anyOf(causes, {QSslError::CertificateNotYetValid}))
        return tls(
            u"The certificate of %1 is not valid before %2."_s.arg(host, day(certificate.effectiveDate())),
            u"Check this computer's clock."_s);
    return tls(u"The certificate of %1 cannot be trusted."_s.arg(host),
        u"Ask the vendor, or your company if it inspects TLS, about the certificate."_s);
}

/// Failed before any certificate was judged. Qt hands on the TLS library's own words, so they are read with
/// care: an unknown text still gives a true sentence.
Error handshakeError(const QString &qtText, const QString &host)
{
    const auto says = [&](QStringView words) { return qtText.contains(words, Qt::CaseInsensitive); };
    Error error{.kind = ErrorKind::Tls, .message = u"No secure connection to %1 could be made."_s.arg(host)};
    if (says(u"unsupported protocol") || says(u"protocol version")) {
        error.message = u"%1 offers only TLS versions that are no longer safe (below 1.2)."_s.arg(host);
        error.hint = u"The vendor has to enable TLS 1.2 or 1.3 there."_s;
    } else if (says(u"wrong version number") || says(u"packet length too long")
        || says(u"record layer failure")) {
        error.message = u"%1 does not speak TLS."_s.arg(host);
        error.hint = u"Check the port of the base URL: this one may be for plain http."_s;
    } else if (says(u"certificate required") || says(u"bad certificate")) {
        error.message = u"%1 asks for a client certificate, which Claimcheck does not send."_s.arg(host);
        error.hint = u"Ask the vendor for an address without mutual TLS."_s;
    } else {
        error.hint = u"Check the port of the base URL, and whether a proxy or firewall interferes."_s;
    }
    return error;
}

} // namespace

Error tlsError(const QList<QSslError> &causes, const QString &qtText, const QUrl &url)
{
    const QString host = hostAndPort(url);
    if (causes.isEmpty()) {
        Error error = handshakeError(qtText, host);
        error.detail = plainDetail(qtText);
        return error;
    }
    Error error = certificateError(causes, host);
    QStringList said;
    for (const QSslError &cause : causes)
        said += cause.errorString();
    said.removeDuplicates();
    const QSslCertificate certificate = certificateOf(causes);
    if (!certificate.isNull()) {
        said += u"Issued to %1 by %2."_s.arg(
            certificate.subjectDisplayName(), certificate.issuerDisplayName());
        const QStringList names = certificate.subjectAlternativeNames().values();
        if (!names.isEmpty())
            said += u"Valid for %1."_s.arg(names.join(u", "));
    }
    error.detail = plainDetail(said.join(u' '));
    return error;
}

} // namespace claimcheck
