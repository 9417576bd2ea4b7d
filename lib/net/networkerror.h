#pragma once

#include "base/error.h"
#include "net/http.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace claimcheck {

/// "host:port", the port always named; an IPv6 address in brackets.
QString hostAndPort(const QUrl &url);

/// What the other side or a library said, fit for a label: one line, no control or bidi characters, capped.
QString plainDetail(const QString &text);

/// Whether that code tells of the transfer. The others repeat an HTTP status, which is a reply and not a
/// failure.
bool isTransferError(QNetworkReply::NetworkError code);

/// A transfer that failed, in a support engineer's words. @a qtText is Qt's own sentence, kept as the detail;
/// @a proxy is the one in between, if any.
Error transferError(QNetworkReply::NetworkError code, const QString &qtText, const QUrl &url,
    const QNetworkProxy &proxy = QNetworkProxy::NoProxy);

/// The deadline passed: before a connection stood (proxy, TLS handshake and all), or with the request sent.
Error deadlineError(int deadlineMs, bool requestSent, const QUrl &url, const QNetworkProxy &proxy);

/// A connection that closed in the middle of an answer.
Error truncatedError(const QUrl &url);

/// More than the cap. @a isToken: whether a token response was expected, of which there is more to say.
Error tooLargeError(qint64 maxBodyBytes, bool isToken, const QUrl &url);

/// Whether a transfer that Qt found no fault with is whole: not a 1xx, and as long as it said it would be.
Result<void> checkWhole(const HttpReply &reply, const QUrl &url);

/// Whether it is an answer to work with as well: not a 3xx (Redirected, never followed), and not compressed.
Result<void> checkReply(const HttpReply &reply, const QUrl &url);

} // namespace claimcheck
