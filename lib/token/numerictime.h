#pragma once

#include <QByteArrayView>

#include <optional>

namespace claimcheck {

/// The last millisecond of year 9999: beyond it dates have no agreed text.
inline constexpr qint64 lastDateMs = 253402300799999;

/// A decimal number of seconds in milliseconds, from its JSON text and without floating point: digits beyond
/// the millisecond are dropped, values too large for any date are the largest qint64. Not for text that is no
/// number.
struct DecimalSeconds
{
    bool negative = false;
    qint64 ms = 0; ///< magnitude
};
std::optional<DecimalSeconds> decimalSeconds(QByteArrayView text);

} // namespace claimcheck
