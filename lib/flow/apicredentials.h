#pragma once

#include "flow/apirequest.h"

namespace claimcheck {

/// Whether a field holds what looks like a credential, by its name or because the value is a JWT. An empty value is
/// none.
bool holdsCredential(const ProfileParameter &field);

/// The same for a body: JSON members and form fields by their names, and JWTs anywhere.
bool bodyHoldsCredential(const QString &body);

/// The pairs of a target's own query, decoded, in order.
QList<ProfileParameter> queryOf(const QString &target);

} // namespace claimcheck
