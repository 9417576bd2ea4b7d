#pragma once

#include <QString>

#include <expected>

namespace claimcheck {

/// What went wrong, coarsely: enough to choose an exit code, an icon or a remedy.
enum class ErrorKind {
    InvalidInput, ///< a field, an argument or a pasted text is not usable
    InvalidFlow, ///< a flow definition is wrong; the message names file and JSON path
    UnknownProfile, ///< no profile of that name
    ServerRefused, ///< an HTTP status of 400 and up, or an error inside a 200
    InvalidReply, ///< a success status without a usable access token
    Redirected, ///< a 3xx; never followed
    Network, ///< DNS, refused connection, broken or truncated transfer
    Tls, ///< the server's certificate or protocol is not trusted
    Timeout, ///< the total deadline passed
    TooLarge, ///< the response is over the cap
    Cancelled, ///< the user asked for it; not a failure to report
    KeychainLocked, ///< the keychain is there but locked; nothing is known of its items
    KeychainAbsent, ///< no keychain service
    KeychainTimeout, ///< the keychain did not answer in time
    KeychainFailed, ///< any other keychain error, a write that did not stick included
    CredentialsMissing, ///< the keychain is open and holds nothing for this profile
    FileFailed, ///< a file could not be read or written
};

/// An error as a value. No member ever holds a secret or a token.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidInput;
    QString message; ///< what happened, one sentence in a support engineer's words, plain text
    QString hint {}; ///< what to do next, one sentence; may be empty
    QString detail {}; ///< the server's own words where quotesServer(), else the technical reason; plain text,
                       ///< escaped and capped; may be empty
    bool ofCredentials {}; ///< ServerRefused only: the server spoke of the client ID and secret themselves, so the
                           ///< same ones will be refused again

    bool operator==(const Error &) const = default;
};

/// Whether the detail is what the server said. Else nobody said anything: it is Qt's, the TLS library's or the
/// keychain library's own sentence.
inline bool quotesServer(const Error &error)
{
    return error.kind == ErrorKind::ServerRefused || error.kind == ErrorKind::InvalidReply;
}

template<typename T>
using Result = std::expected<T, Error>;

} // namespace claimcheck
