#pragma once

#include "base/error.h"

#include <QUrl>

namespace claimcheck {

/// Whether credentials may be sent to that URL: https with a host, or plain http to a loopback host (localhost,
/// 127.0.0.0/8, ::1); no user info, no fragment, no control characters (reliability-bar.md rows 13 and 20).
/// The error (InvalidInput) says which rule was broken and never repeats user info. Used by the flow parser, the
/// profile check and the network client alike.
Result<void> checkEndpoint(const QUrl &url);

/// A URL from what people type: outer white space is dropped, "https://" is put before a bare host
/// ("http://" before a bare loopback host), and checkEndpoint holds for it.
Result<QUrl> endpointFromText(const QString &text);

/// localhost, 127.0.0.0/8 or ::1: this machine, whatever the network does.
bool isLoopback(const QString &host);

} // namespace claimcheck
