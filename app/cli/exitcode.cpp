#include "exitcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimcheck {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::InvalidFlow:
    case ErrorKind::FileFailed:
        return ExitCode::BadInput;
    case ErrorKind::UnknownProfile:
        return ExitCode::NoProfile;
    case ErrorKind::ServerRefused:
    case ErrorKind::InvalidReply:
    case ErrorKind::Redirected:
    case ErrorKind::TooLarge:
        return ExitCode::Refused;
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
        return ExitCode::NetworkFailed;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::CredentialsMissing:
        return ExitCode::KeychainFailed;
    }
    Q_UNREACHABLE();
}

ExitCode worst(ExitCode a, ExitCode b)
{
    static constexpr std::array order{ExitCode::Done, ExitCode::BadInput, ExitCode::NoProfile,
        ExitCode::KeychainFailed, ExitCode::NetworkFailed, ExitCode::Refused};
    return std::ranges::find(order, a) < std::ranges::find(order, b) ? b : a;
}

void finish(ExitCode code)
{
    QCoreApplication::exit(int(code));
}

} // namespace claimcheck
