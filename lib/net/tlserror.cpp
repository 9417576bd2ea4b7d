#include "net/tlserror.h"

#include "base/words.h"
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
        return tls(Words::tr("The certificate of %1 has been revoked.").arg(host),
            Words::tr("Do not send credentials there; tell the vendor."));
    if (anyOf(causes, {QSslError::SelfSignedCertificate}))
        return tls(Words::tr("%1 shows a self-signed certificate, which no authority vouches for.").arg(host),
            Words::tr(
                "If it is a test server of your own, add its certificate to the system's trust store."));
    if (anyOf(causes,
            {QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
                QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                QSslError::CertificateUntrusted, QSslError::CertificateRejected}))
        return tls(
            Words::tr("The certificate of %1 comes from an authority that this computer does not trust.")
                .arg(host),
            Words::tr("If it is your company's authority, add it to the system's trust store (claimcheck-cli "
                      "also takes --cacert); otherwise do not send credentials there."));
    if (anyOf(causes, {QSslError::HostNameMismatch}))
        return tls(Words::tr("The certificate of %1 is for another host name.").arg(host),
            Words::tr("Check the base URL for a typo or an alias of the server."));
    if (anyOf(causes, {QSslError::CertificateExpired}))
        return tls(Words::tr("The certificate of %1 expired on %2.").arg(host, day(certificate.expiryDate())),
            Words::tr("Tell the vendor to renew it, unless this computer's clock is wrong."));
    if (anyOf(causes, {QSslError::CertificateNotYetValid}))
        return tls(Words::tr("The certificate of %1 is not valid before %2.")
                       .arg(host, day(certificate.effectiveDate())),
            Words::tr("Check this computer's clock."));
    return tls(Words::tr("The certificate of %1 cannot be trusted.").arg(host),
        Words::tr("Ask the vendor, or your company if it inspects TLS, about the certificate."));
}

/// Failed before any certificate was judged. Qt hands on the TLS library's own words, so they are read with
/// care: an unknown text still gives a true sentence.
Error handshakeError(const QString &qtText, const QString &host)
{
    const auto says = [&](QStringView words) { return qtText.contains(words, Qt::CaseInsensitive); };
    Error error{
        .kind = ErrorKind::Tls, .message = Words::tr("No secure connection to %1 could be made.").arg(host)};
    if (says(u"unsupported protocol") || says(u"protocol version")) {
        error.message
            = Words::tr("%1 offers only TLS versions that are no longer safe (below 1.2).").arg(host);
        error.hint = Words::tr("The vendor has to enable TLS 1.2 or 1.3 there.");
    } else if (says(u"wrong version number") || says(u"packet length too long")
        || says(u"record layer failure")) {
        error.message = Words::tr("%1 does not speak TLS.").arg(host);
        error.hint = Words::tr("Check the port of the base URL: this one may be for plain http.");
    } else if (says(u"certificate required") || says(u"bad certificate")) {
        error.message
            = Words::tr("%1 asks for a client certificate, which Claimcheck does not send.").arg(host);
        error.hint = Words::tr("Ask the vendor for an address without mutual TLS.");
    } else {
        error.hint = Words::tr("Check the port of the base URL, and whether a proxy or firewall interferes.");
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
        said += Words::tr("Issued to %1 by %2.")
                    .arg(certificate.subjectDisplayName(), certificate.issuerDisplayName());
        const QStringList names = certificate.subjectAlternativeNames().values();
        if (!names.isEmpty())
            said += Words::tr("Valid for %1.").arg(names.join(u", "));
    }
    error.detail = plainDetail(said.join(u' '));
    return error;
}

} // namespace claimcheck
