#include "secretinput.h"

#include "console.h"
#include "flow/credentials.h"
#include "prompt.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

Result<QByteArray> secretBytes(bool fromInput, const QString &prompt)
{
    // Also with --secret-stdin: whoever types the secret does not want to see it.
    if (inputIsTerminal())
        return promptLine(prompt, false);
    if (!fromInput) {
        return std::unexpected(
            Error{ErrorKind::InvalidInput, u"There is no terminal to ask for the client secret on."_s,
                u"Pipe it in with --secret-stdin."_s});
    }
    // Far over what any store takes; the store names its own limit.
    Result<QByteArray> bytes = readInput(64 * 1024);
    if (bytes && bytes->endsWith('\n'))
        bytes->chop(bytes->endsWith("\r\n") ? 2 : 1);
    return bytes;
}

} // namespace

Result<QString> readSecret(bool fromInput, const QString &prompt)
{
    const Result<QByteArray> bytes = secretBytes(fromInput, prompt);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"The client secret is empty."_s});
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString secret = decode(*bytes);
    if (decode.hasError())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"The client secret is not UTF-8 text."_s});
    if (const QString warning = secretWarning(secret); !warning.isEmpty())
        printWarning(warning);
    return secret;
}

} // namespace claimcheck
