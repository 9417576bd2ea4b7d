#include "fuzz/httptext.h"
#include "fuzz/properties.h"
#include "fuzz/require.h"

#include "flow/flowcatalog.h"
#include "flow/replyparser.h"
#include "flow/tokenmask.h"
#include "token/claimcatalog.h"
#include "token/displaytext.h"

#include <algorithm>

// A digit that chooses one of the bundled flows, a space, and the reply as httptext.h has it.

using namespace claimcheck;
using namespace claimcheck::fuzz;

namespace {

const QList<TokenFlow> &bundledFlows()
{
    static const QList<TokenFlow> flows = FlowCatalog::load().flows();
    return flows;
}

/// Whether it cannot have come from a sentence of ours or be a part of our mask by chance.
bool isTelling(const QString &token)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return token.size() >= 16 && std::count_if(token.begin(), token.end(), isDigit) >= 4
        && std::all_of(token.begin(), token.end(), isPlain);
}

/// The values of the members that hold a token or a secret by their names.
QStringList tokensIn(const QByteArray &body, const TokenFlow &flow)
{
    const auto members = JsonMembers::parse(body);
    if (!members || members->isArray())
        return {};
    const TokenMask names(flow.response.accessToken, {});
    QStringList tokens;
    for (qsizetype i = 0; i < members->size(); ++i) {
        if (members->kind(i) == JsonKind::String && names.isTokenBearing(members->name(i))
            && isTelling(members->text(i)))
            tokens.append(members->text(i));
    }
    return tokens;
}

void requireSoundToken(const AccessToken &token, const HttpReply &reply)
{
    require(reply.status >= 200 && reply.status < 300, "only a success has a token");
    require(!token.value.isEmpty() && !token.value.contains('\n'), "a header can carry the token");
    for (const ResponseField &field : token.fields)
        require(reply.body.contains(field.raw) && !field.label.isNull(), "nothing is dropped");
    requireSound(token.decoded);
    requireSound(token.expiry);
    require(maskedToken(token.value) != QString::fromUtf8(token.value), "a masked token is not the token");
}

void requireMasked(const QString &shown, const QStringList &tokens)
{
    for (const QString &token : tokens)
        require(!shown.contains(token), "no token is shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const TokenFlow &flow = bundledFlows().at(data[0] % bundledFlows().size());
    const HttpReply reply
        = replyFromText(QByteArray(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2));
    const QStringList tokens = tokensIn(reply.body, flow);

    const Result<AccessToken> token = parseReply(flow, reply);
    if (token)
        requireSoundToken(*token, reply);
    else
        requireShowable(token.error());
    if (!token) {
        for (const QString &text : {token.error().message, token.error().hint, token.error().detail})
            requireMasked(text, tokens);
    }
    const QString body = maskedBody(reply.body, flow, {});
    require(!holdsHidden(QString(body).remove(u'\n'), LineBreaks::Hidden), "a shown body hides nothing");
    requireMasked(body, tokens);
    return 0;
}
