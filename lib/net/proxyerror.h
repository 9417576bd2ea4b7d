#pragma once

#include "base/error.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

namespace claimcheck {

/// Has @a manager choose its proxies as ever, by the application's settings at the time of each request, and
/// note the one it takes: Qt itself says "host not found" and "connection refused" of proxy and server alike.
/// NoProxy until a request is made, and where there is none.
std::shared_ptr<const QNetworkProxy> noteProxy(QNetworkAccessManager &manager);

bool isProxy(const QNetworkProxy &proxy);

/// "proxy.corp:3128", never its user.
QString proxyText(const QNetworkProxy &proxy);

/// A connection to @a url that did not come about by way of @a proxy, in a support engineer's words. @a
/// qtText is Qt's own sentence; it tells most of these cases apart, Qt's code does not.
Error proxyError(
    QNetworkReply::NetworkError code, const QString &qtText, const QUrl &url, const QNetworkProxy &proxy);

} // namespace claimcheck
