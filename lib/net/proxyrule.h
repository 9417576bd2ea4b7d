#pragma once

#include <QNetworkProxyFactory>

namespace claimcheck {

/// The application's proxies, except that a loopback host is always spoken to directly: a proxy would look
/// for it on its own machine, and plain http is allowed to loopback only because it never leaves this one.
class ProxyRule final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace claimcheck
