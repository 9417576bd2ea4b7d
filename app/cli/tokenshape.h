#pragma once

#include "flow/profile.h"
#include "token/accesstoken.h"

namespace claimcheck {

/// The shapes of --as: "token, header, curl, env, json".
QString tokenShapes();

/// The token in the shape the next tool wants; nullopt if there is no such shape.
std::optional<QByteArray> shapedToken(
    QStringView shape, const AccessToken &token, const Profile &profile, qint64 nowMs);
bool isTokenShape(QStringView shape);

} // namespace claimcheck
