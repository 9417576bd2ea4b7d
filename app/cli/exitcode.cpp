#include "exitcode.h"

#include <QCoreApplication>

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

void finish(ExitCode code)
{
    QCoreApplication::exit(int(code));
}

} // namespace claimcheck
