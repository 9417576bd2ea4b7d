#pragma once

#include "token/jwt.h"

#include <optional>

namespace claimcheck {

/// Where an expiry comes from; always shown.
enum class ExpirySource {
    Unknown, ///< neither: "Expiry unknown", never "never expires"
    ExpiresIn, ///< the response's expires_in (RFC 6749 §5.1), counted from when the request was sent
    JwtExp, ///< the JWT's exp (RFC 7519 §4.1.4)
};

/// What is known when an expiry is worked out. Times are milliseconds since the epoch, UTC, local clock.
struct ExpiryInput
{
    std::optional<QByteArray>
        expiresIn{}; ///< raw JSON text of the field: 600, "1209600", null; absent if absent
    qint64 requestSentMs = 0; ///< for a pasted token: when it was pasted
    qint64 nowMs = 0; ///< when the response was received, or when the token was pasted
    std::optional<qint64> serverDateMs{}; ///< the response's Date header
};

/// When a token stops working and how we know. See DESIGN.md, "Expiry, stated once".
struct Expiry
{
    ExpirySource source = ExpirySource::Unknown; ///< of the earlier one, which is used
    std::optional<qint64> expiresAtMs{}; ///< UTC, local clock, corrected for skew
    std::optional<qint64> byExpiresInMs{}; ///< each source on its own, where usable
    std::optional<qint64> byExpMs{};
    std::optional<qint64>
        startMs{}; ///< begin of the lifetime: iat where exp counts, else when the request was sent
    qint64 skewMs = 0; ///< server clock minus local clock; 0 unless over 30 s
    QList<TokenWarning> warnings{}; ///< disagreement, skew, suspicious times

    /// Milliseconds left at @a nowMs, negative once expired; nullopt if unknown.
    std::optional<qint64> remainingMs(qint64 nowMs) const;
    /// Milliseconds from startMs to expiresAtMs, if both are known and in order.
    std::optional<qint64> lifetimeMs() const;

    bool operator==(const Expiry &) const = default;
};

/// Reconciles the two sources. Pure.
Expiry reconcileExpiry(const DecodedToken &token, const ExpiryInput &input);

/// A NumericDate (RFC 7519 §2: seconds, may be fractional) from its exact JSON text, in milliseconds since
/// the epoch; the error is a display-safe sentence that says what is suspicious about it (negative,
/// milliseconds, beyond year 9999, not a number). Strings that hold a number are flagged too.
std::expected<qint64, QString> parseNumericDate(const QByteArray &raw);

/// How urgent an expiry is: amber under 20 % of the lifetime, red at 30 s or less (DESIGN.md).
enum class ExpiryUrgency { Unknown, Fresh, Soon, Critical, Expired };
ExpiryUrgency urgency(const Expiry &expiry, qint64 nowMs);

} // namespace claimcheck
