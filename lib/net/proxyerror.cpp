#include "net/proxyerror.h"

#include "base/words.h"
#include "net/networkerror.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

class NotingFactory final : public QNetworkProxyFactory
{
public:
    explicit NotingFactory(std::shared_ptr<QNetworkProxy> noted)
        : m_noted(std::move(noted))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> proxies = proxyForQuery(query);
        const auto taken = std::ranges::find_if(proxies, [](const QNetworkProxy &proxy) {
            return !isProxy(proxy) || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
        });
        *m_noted = taken == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *taken;
        return proxies;
    }

private:
    std::shared_ptr<QNetworkProxy> m_noted;
};

enum class Failure {
    Refused,
    NotFound,
    Closed,
    TimedOut,
    WantsPassword,
    Denies,
    CannotReach,
    IsNoProxy,
    Other
};

/// By Qt's code where it is of the proxy's own, else by Qt's words; unknown words still give a true sentence.
Failure failureOf(QNetworkReply::NetworkError code, const QString &qtText)
{
    switch (code) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return Failure::Refused;
    case QNetworkReply::ProxyConnectionClosedError:
        return Failure::Closed;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        return Failure::NotFound;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        return Failure::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Failure::WantsPassword;
    case QNetworkReply::ConnectionRefusedError:
        return Failure::CannotReach; // its answer was 503
    default:
        break;
    }
    const auto says = [&](QStringView words) { return qtText.contains(words, Qt::CaseInsensitive); };
    if (says(u"authentication"))
        return Failure::WantsPassword;
    if (says(u"proxy connection refused") || says(u"connection to proxy refused"))
        return Failure::Refused;
    if (says(u"proxy denied connection")) // its answer was 403 or 405
        return Failure::Denies;
    if (says(u"error communicating with HTTP proxy")) // any other answer but 200
        return Failure::CannotReach;
    if (says(u"did not receive HTTP response") || says(u"SOCKS version 5 protocol error"))
        return Failure::IsNoProxy;
    return Failure::Other;
}

struct ProxyText
{
    QString message; ///< %1 is the proxy, %2 host:port
    QString hint;
};

ProxyText textOf(Failure failure, const QNetworkProxy &proxy)
{
    const QString settingsHint
        = Words::tr("Check the system's proxy settings, or whether this host should bypass the proxy.");
    switch (failure) {
    case Failure::Refused:
        return {Words::tr("The proxy %1 on the way to %2 refused the connection."), settingsHint};
    case Failure::NotFound:
        if (!QHostAddress(proxy.hostName())
                 .isNull()) // an address is not looked up, so it is the proxy that looked
            return {Words::tr("The proxy %1 does not find the host of %2."),
                Words::tr("Check the base URL for a typo, and whether the host should bypass the proxy.")};
        return {Words::tr("The proxy %1 was not found, or does not find the host of %2."),
            Words::tr("Check the proxy's name in the system's settings, and the base URL for a typo.")};
    case Failure::Closed:
        return {Words::tr("The proxy %1 closed the connection instead of making one to %2."), settingsHint};
    case Failure::TimedOut:
        return {Words::tr("The proxy %1 did not make a connection to %2 in time."), settingsHint};
    case Failure::WantsPassword:
        if (!proxy.user().isEmpty())
            return {Words::tr("The proxy %1 on the way to %2 does not accept its user name and password."),
                Words::tr("Check them in the system's proxy settings.")};
        return {Words::tr("The proxy %1 on the way to %2 asks for a user name and password."),
            Words::tr("Claimcheck does not ask you for them; let this host bypass the proxy, or put one "
                      "before it that signs in.")};
    case Failure::Denies:
        return {Words::tr("The proxy %1 does not allow connections to %2."),
            Words::tr(
                "Ask whoever runs the proxy to allow this host, or whether it should bypass the proxy.")};
    case Failure::CannotReach:
        return {Words::tr("The proxy %1 could not make a connection to %2."),
            Words::tr("Check host and port of the base URL; if they are right, ask whoever runs the proxy.")};
    case Failure::IsNoProxy:
        return {Words::tr("%1 on the way to %2 does not answer as a proxy."), settingsHint};
    case Failure::Other:
        break;
    }
    return {Words::tr("No connection by way of the proxy %1 to %2 came about."), settingsHint};
}

} // namespace

std::shared_ptr<const QNetworkProxy> noteProxy(QNetworkAccessManager &manager)
{
    auto noted = std::make_shared<QNetworkProxy>(QNetworkProxy::NoProxy);
    manager.setProxyFactory(new NotingFactory(noted)); // the manager's from here on
    return noted;
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

QString proxyText(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    const QString port = QString::number(proxy.port());
    return host.contains(u':') ? QString(u'[' % host % u"]:" % port) : QString(host % u':' % port);
}

Error proxyError(
    QNetworkReply::NetworkError code, const QString &qtText, const QUrl &url, const QNetworkProxy &proxy)
{
    const Failure failure = failureOf(code, qtText);
    const ProxyText text = textOf(failure, proxy);
    return {.kind = failure == Failure::TimedOut ? ErrorKind::Timeout : ErrorKind::Network,
        .message = text.message.arg(plainDetail(proxyText(proxy)), hostAndPort(url)),
        .hint = text.hint,
        .detail = plainDetail(qtText)};
}

} // namespace claimcheck
