#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool TestCertificates::make()
{
    return makeAuthority(u"ca"_s) && makeAuthority(u"other"_s);
}

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_problem = u"openssl "_s % arguments.join(u' ') % u": "_s % process.errorString() % u' '
        % QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool TestCertificates::makeAuthority(const QString &name)
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
        u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
        QString(u"/O=Claimcheck tests/CN=Test authority "_s % name), u"-addext"_s,
        u"keyUsage=critical,keyCertSign,cRLSign"_s, u"-keyout"_s, file(name + u".key"_s), u"-out"_s,
        file(name + u".pem"_s)});
}

QSslConfiguration TestCertificates::server(
    const QString &name, const QString &authority, const QString &names, int days)
{
    QFile extensions(file(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("extendedKeyUsage=serverAuth\nsubjectAltName=" + names.toUtf8() + '\n');
    extensions.close();
    const bool made = openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                          u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, QString(u"/CN="_s % name),
                          u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".csr"_s)})
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, file(name + u".csr"_s), u"-CA"_s,
            file(authority + u".pem"_s), u"-CAkey"_s, file(authority + u".key"_s), u"-days"_s,
            QString::number(days), u"-extfile"_s, extensions.fileName(), u"-out"_s, file(name + u".pem"_s)});
    return made ? configuration(name) : QSslConfiguration();
}

QSslConfiguration TestCertificates::selfSigned()
{
    const QString name = u"selfsigned"_s;
    const bool made = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=localhost"_s,
        u"-addext"_s, QString(u"subjectAltName="_s % localNames), u"-keyout"_s, file(name + u".key"_s),
        u"-out"_s, file(name + u".pem"_s)});
    return made ? configuration(name) : QSslConfiguration();
}

QSslConfiguration TestCertificates::configuration(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate(name));
    tls.setPrivateKey(QSslKey(contents(file(name + u".key"_s)), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, so no authorities are needed either
    tls.setCaCertificates({});
    return tls;
}

QSslCertificate TestCertificates::certificate(const QString &name) const
{
    return QSslCertificate(contents(file(name + u".pem"_s)));
}

} // namespace claimcheck
