#pragma once

#include "base/orderedjson.h"
#include "flow/profile.h"

namespace claimcheck {

/// A profile for scripts; holds no credentials.
OrderedJson profileJson(const Profile &profile);

/// [one,two] of JSON texts.
QByteArray jsonArray(const QList<QByteArray> &elements);

} // namespace claimcheck
