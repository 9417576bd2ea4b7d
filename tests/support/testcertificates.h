#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace claimcheck {

/// Certificates for TLS tests, made by the openssl program into a temporary directory. Nothing is checked in,
/// so nothing expires.
class TestCertificates
{
public:
    /// Makes the two authorities. False if openssl is missing or fails; problem() says why.
    bool make();
    QString problem() const { return m_problem; }

    QSslCertificate authority() const { return certificate(QStringLiteral("ca")); }
    QSslCertificate otherAuthority() const { return certificate(QStringLiteral("other")); }

    /// For a server: issued by authority() for localhost and 127.0.0.1, valid now.
    QSslConfiguration good() { return server(QStringLiteral("good"), QStringLiteral("ca"), localNames, 30); }
    QSslConfiguration wrongHost()
    {
        return server(
            QStringLiteral("wronghost"), QStringLiteral("ca"), QStringLiteral("DNS:elsewhere.example"), 30);
    }
    QSslConfiguration expired()
    {
        return server(QStringLiteral("expired"), QStringLiteral("ca"), localNames, -1);
    }
    QSslConfiguration unknownAuthority()
    {
        return server(QStringLiteral("unknown"), QStringLiteral("other"), localNames, 30);
    }
    QSslConfiguration selfSigned();

    /// The same for other names, as openssl writes them: "DNS:a.example,DNS:*.b.example".
    QSslConfiguration forNames(const QString &name, const QString &names)
    {
        return server(name, QStringLiteral("ca"), names, 30);
    }

    QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    bool openssl(const QStringList &arguments);
    bool makeAuthority(const QString &name);
    QSslConfiguration server(const QString &name, const QString &authority, const QString &names, int days);
    QSslConfiguration configuration(const QString &name) const;
    QSslCertificate certificate(const QString &name) const;

    static inline const QString localNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QTemporaryDir m_dir;
    QString m_problem;
};

} // namespace claimcheck
