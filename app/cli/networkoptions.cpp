#include "networkoptions.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{ErrorKind::InvalidInput, message});
}

} // namespace

void addNetworkOptions(Arguments &arguments)
{
    arguments.options().addOptions({
        {u"timeout"_s, u"The longest the whole request may take; 30 if not given."_s, u"SECONDS"_s},
        {u"cacert"_s, u"Authorities to trust besides the system's, as PEM."_s, u"FILE"_s},
        {u"verbose"_s, u"Shows the request and the response on standard error, secrets and tokens masked."_s},
    });
}

Result<void> applyNetworkOptions(const Arguments &arguments, TokenClient &client)
{
    if (arguments.has(u"timeout"_s)) {
        bool isNumber = false;
        const double seconds = arguments.value(u"timeout"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= 3600))
            return invalid(u"--timeout is a number of seconds, more than 0 and at most 3600."_s);
        HttpLimits limits;
        limits.deadlineMs = int(seconds * 1000);
        client.setLimits(limits);
    }
    if (arguments.has(u"cacert"_s)) {
        QFile file(arguments.value(u"cacert"_s));
        if (!file.open(QIODevice::ReadOnly))
            return invalid(u"--cacert cannot be read: %1."_s.arg(file.errorString()));
        const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (authorities.isEmpty())
            return invalid(u"--cacert holds no certificate in PEM form."_s);
        client.setExtraAuthorities(authorities);
    }
    return {};
}

} // namespace claimcheck
