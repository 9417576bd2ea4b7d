#pragma once

#include "net/http.h"

#include <QHash>

namespace claimcheck {

/// What servers asked for with Retry-After (RFC 9110 §10.2.3). Until then no further request goes to that
/// endpoint for that profile: on 429 an eager support engineer makes it worse for the customer. A wait is
/// believed up to an hour.
class RetryGate
{
public:
    static QString keyFor(const QString &profileId, const QUrl &endpoint);

    void note(const QString &key, const HttpReply &reply);
    /// Milliseconds to wait at @a nowMs, 0 if a request may go.
    qint64 remainingMs(const QString &key, qint64 nowMs) const;

private:
    QHash<QString, qint64> m_notBeforeMs;
};

} // namespace claimcheck
