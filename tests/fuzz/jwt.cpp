#include "fuzz/properties.h"
#include "fuzz/require.h"

#include "token/jsonescape.h"
#include "token/jwt.h"
#include "token/numerictime.h"

#include <array>

// A token as it is pasted or issued. Where lines with a lone dot part the input, its parts are encoded here:
// so that a change of the input is a change of the JSON.

using namespace claimcheck;
using namespace claimcheck::fuzz;

namespace {

QByteArray tokenFrom(const QByteArray &input)
{
    constexpr char separator[] = "\n.\n";
    if (!input.contains(separator))
        return input;
    QByteArray rest = input;
    QByteArrayList parts;
    for (qsizetype at = rest.indexOf(separator); at >= 0; at = rest.indexOf(separator)) {
        parts.append(rest.first(at));
        rest = rest.sliced(at + 3);
    }
    parts.append(rest);
    for (QByteArray &part : parts)
        part = part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return parts.join('.');
}

void requireSoundPaste(const QByteArray &text)
{
    const QString pasted = exactText(text);
    bool removed = false;
    const QByteArray bare = tokenFromPaste(pasted, &removed);
    require(bare.trimmed() == bare, "a pasted token has no white space around it");
    require(removed || pasted.trimmed().toUtf8().contains(bare), "what is not removed is kept");
    decodeToken(bare);
}

/// Claims stand in for what a response says, so that one input has all of it.
void requireSoundExpiry(const DecodedToken &token, qint64 nowMs)
{
    const JsonMembers &claims = token.claims;
    const qsizetype expiresIn = claims.lastIndexOf(u"expires_in");
    const qsizetype date = claims.lastIndexOf(u"date");
    ExpiryInput input{.requestSentMs = nowMs, .nowMs = nowMs};
    requireSound(reconcileExpiry(token, input));
    if (expiresIn < 0 && date < 0)
        return;
    if (expiresIn >= 0)
        input.expiresIn = claims.raw(expiresIn);
    if (const auto seconds = date < 0 ? std::nullopt : decimalSeconds(claims.rawView(date)))
        input.serverDateMs = seconds->negative ? -seconds->ms : seconds->ms;
    requireSound(reconcileExpiry(token, input));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray text = tokenFrom(input);
    const DecodedToken token = decodeToken(text);
    requireSound(token);
    requireSoundPaste(text);
    constexpr std::array clocks{qint64(1'700'000'000'000), qint64(0), lastDateMs};
    requireSoundExpiry(token, clocks[size % clocks.size()]);
    return 0;
}
