#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "flow/credentials.h"
#include "flow/profile.h"

#include <QObject>

#include <memory>

namespace claimcheck {

/// A ready profile of the sandbox with its demo credentials, which are no secret.
struct SandboxProfile
{
    Profile profile; ///< sessionOnly
    Credentials credentials;
};

/// The bundled local issuer: speaks the four vendors' flows as their pages say, and RFC 6749 §4.4 for the
/// generic one. Loopback only. Checks credentials, method, content type and required fields, refuses with
/// documented errors, and signs real JWTs whose lifetimes match the pages. For first use and for tests; not a
/// production issuer.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(Clock clock, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Starts to listen on 127.0.0.1; port 0 picks a free one. Errors: Network, with the port named.
    Result<void> listen(quint16 port = 0);

    /// "http://127.0.0.1:PORT", once listening.
    QUrl baseUrl() const;
    /// One per flow of the catalogue, ready to use, once listening.
    QList<SandboxProfile> profiles() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace claimcheck
