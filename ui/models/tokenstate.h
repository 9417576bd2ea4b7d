#pragma once

#include "service/tokenbook.h"

namespace claimcheck {

/// What a profile's token is doing, for one cell and one icon.
enum class TokenState { None, Fetching, Live, Unknown, Expired, Failed };

TokenState tokenState(const TokenRecord &record, qint64 nowMs);

/// What a row of the list shows of a record. A value; two that compare equal look the same.
struct TokenFace
{
    TokenState state = TokenState::None;
    ExpiryUrgency urgency = ExpiryUrgency::Unknown;
    int ringStep = 0; ///< the ring in 32nds: it repaints when it looks different, not each second
    QString text = QStringLiteral("—"); ///< the countdown, or the last failure in a word that fits the column

    static constexpr int ringSteps = 32;

    bool operator==(const TokenFace &) const = default;
};

TokenFace tokenFace(const TokenRecord &record, qint64 nowMs);

/// The same in words, for screen readers and tool tips.
QString tokenSentence(const TokenRecord &record, qint64 nowMs);

} // namespace claimcheck
