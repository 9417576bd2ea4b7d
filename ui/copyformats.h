#pragma once

#include "flow/profile.h"
#include "token/accesstoken.h"

namespace claimcheck {

/// The shapes the next tool wants a token in.
enum class CopyFormat { Token, Header, ApiCurl, Export };

/// What to put on the clipboard.
QString copyText(CopyFormat format, const Profile &profile, const AccessToken &token);

/// Whether it has under 30 s left, or none: too little for the next tool. One whose expiry is unknown has not.
bool endsSoon(const AccessToken &token, qint64 nowMs);

/// What to call it: "Token", "PROD token", "PROD header": a production token carries its badge wherever it goes.
QString copyName(CopyFormat format, const Profile &profile);

} // namespace claimcheck
