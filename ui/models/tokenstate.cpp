#include "models/tokenstate.h"

#include "models/profilemodel.h"
#include "token/expirytext.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The last result in a word that fits the column.
QString failureText(const TokenRecord &record)
{
    const int status = record.history.isEmpty() ? 0 : record.history.first().status;
    switch (record.error->kind) {
    case ErrorKind::ServerRefused:
    case ErrorKind::Redirected:
    case ErrorKind::InvalidReply: return status ? QString::number(status) : ProfileModel::tr("Failed");
    case ErrorKind::Timeout: return ProfileModel::tr("Timeout");
    case ErrorKind::Tls: return ProfileModel::tr("TLS");
    case ErrorKind::Network: return ProfileModel::tr("Network");
    case ErrorKind::KeychainLocked: return ProfileModel::tr("Locked");
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::CredentialsMissing: return ProfileModel::tr("Keychain");
    default: return ProfileModel::tr("Failed");
    }
}

} // namespace

TokenState tokenState(const TokenRecord &record, qint64 nowMs)
{
    if (record.fetching)
        return TokenState::Fetching;
    const bool alive = record.token && urgency(record.token->expiry, nowMs) != ExpiryUrgency::Expired;
    if (record.error && !alive)
        return TokenState::Failed;
    if (!record.token)
        return TokenState::None;
    if (!alive)
        return TokenState::Expired;
    return record.token->expiry.expiresAtMs ? TokenState::Live : TokenState::Unknown;
}

TokenFace tokenFace(const TokenRecord &record, qint64 nowMs)
{
    TokenFace face;
    face.state = tokenState(record, nowMs);
    if (face.state == TokenState::Fetching) {
        face.text = u"…"_s;
    } else if (face.state == TokenState::Failed) {
        face.text = failureText(record);
    } else if (record.token) {
        const Expiry &expiry = record.token->expiry;
        face.urgency = urgency(expiry, nowMs);
        face.text = countdownText(expiry, nowMs);
        const qint64 left = expiry.remainingMs(nowMs).value_or(0);
        constexpr int steps = TokenFace::ringSteps;
        if (const auto lifetime = expiry.lifetimeMs(); lifetime && *lifetime > 0)
            face.ringStep = static_cast<int>(std::clamp<qint64>((left * steps + *lifetime - 1) / *lifetime, 0, steps));
    }
    return face;
}

QString tokenSentence(const TokenRecord &record, qint64 nowMs)
{
    switch (tokenState(record, nowMs)) {
    case TokenState::None: return ProfileModel::tr("no token");
    case TokenState::Fetching: return ProfileModel::tr("getting a token");
    case TokenState::Failed: return ProfileModel::tr("failed: %1").arg(record.error->message);
    default: return expirySentence(record.token->expiry, nowMs);
    }
}

} // namespace claimcheck
