#include "net/proxyrule.h"

#include <QHostAddress>

namespace claimcheck {

using namespace Qt::StringLiterals;

QList<QNetworkProxy> ProxyRule::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::proxyForQuery(query);
}

} // namespace claimcheck
