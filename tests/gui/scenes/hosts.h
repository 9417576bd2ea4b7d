#pragma once

#include "support/loopbackserver.h"
#include "support/testcertificates.h"

#include <QHash>

#include <memory>

namespace claimcheck {

/// What one host of the scenes says to a token request, and to a call that brings a token.
struct HostManners
{
    int lifetimeSeconds = 3600; ///< of the token; 0 names none, neither here nor in the token
    int status = 200;
    QByteArray body{}; ///< instead of a token, where it is not empty
    bool silent = false; ///< takes the request and never answers
    int apiStatus = 200;
    QByteArray apiBody = "{}";
    QByteArray apiType = "application/json";
    bool apiSilent = false;
};

/// The internet of the scenes: every https host is one TLS server on loopback, behind a proxy that the whole
/// application uses and whose certificate it trusts. So profiles have the addresses they would have, and nothing leaves the machine. Costs a few
/// runs of the openssl program; make one for a whole program.
class Hosts
{
public:
    Hosts();
    ~Hosts();

    /// Forgets all manners; @a nowMs is the clock of the hosts and of the scene, which a request takes forward.
    void reset(qint64 *nowMs);
    void setManners(const QString &host, const HostManners &manners) { m_manners.insert(host, manners); }

private:
    void answer(QTcpSocket *socket, const ReceivedRequest &request) const;

    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    TestCertificates m_certificates;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LoopbackServer> m_proxy;
    QHash<QString, HostManners> m_manners;
    qint64 *m_nowMs = nullptr;
};

/// A JWT whose signature is no one's, the same for the same arguments. @a lifetimeSeconds 0: without an exp.
QByteArray sceneToken(const QString &issuer, qint64 nowMs, int lifetimeSeconds);

} // namespace claimcheck
