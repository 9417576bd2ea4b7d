#include "arguments.h"
#include "base/clock.h"
#include "console.h"
#include "decodetext.h"
#include "prompt.h"
#include "tokenjson.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

VerbStart startDecode(const QStringList &arguments)
{
    Arguments line(u"decode"_s, {},
        u"Takes a token from standard input apart: header, claims, expiry. Nothing is verified, nothing is fetched."_s);
    line.options().addOption(
        {u"json"_s, u"Prints JSON, with header and claims in the token's own order and digits."_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (inputIsTerminal())
        printNote(u"Paste a token, then press Ctrl+D on a line of its own."_s);
    const auto input = readInput(16 * 1024 * 1024);
    if (!input)
        return printError(input.error());
    const DecodedToken token = decodeToken(input->trimmed());
    if (token.shape == TokenShape::Empty || token.shape == TokenShape::Malformed)
        return printError({ErrorKind::InvalidInput, token.problem});

    const qint64 nowMs = systemClock()();
    ExpiryInput known;
    known.requestSentMs = nowMs;
    known.nowMs = nowMs;
    const Expiry expiry = reconcileExpiry(token, known);
    if (line.has(u"json"_s))
        printResult(decodedJson(token, expiry, nowMs));
    else
        printResult(decodedText(token, expiry, nowMs));
    return ExitCode::Done;
}

} // namespace claimcheck
