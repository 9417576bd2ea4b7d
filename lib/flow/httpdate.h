#pragma once

#include <QByteArray>

#include <optional>

namespace claimcheck {

/// An HTTP-date (RFC 9110 §5.6.7) in all its three forms, as UTC milliseconds.
std::optional<qint64> httpDateMs(const QByteArray &text);

} // namespace claimcheck
