#include "flow/replyparser.h"

#include "base/words.h"
#include "flow/httpdate.h"
#include "flow/jsontext.h"
#include "flow/refusal.h"
#include "flow/textrules.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The member's name: the flow's, or RFC 6749 §5.1's where the vendor's page has none but the server may send
/// it.
QString nameOr(const QString &name, const QString &standard)
{
    return name.isEmpty() ? standard : name;
}

/// An error inside a success: the flow's flag is set, or there is an `error` (RFC 6749 §5.2) in the token's
/// place.
bool reportsError(const FlowResponse &response, const JsonMembers &members)
{
    const qsizetype flag = response.errorFlag.isEmpty() ? -1 : members.lastIndexOf(response.errorFlag);
    const QString value = flag < 0 ? QString() : members.text(flag);
    if (value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1)
        return true;
    const qsizetype error = members.lastIndexOf(u"error");
    return members.lastIndexOf(response.accessToken) < 0 && error >= 0
        && members.kind(error) == JsonKind::String && !members.text(error).isEmpty();
}

Error invalidReply(const HttpReply &reply, const TokenMask &mask, const QString &message, const QString &hint)
{
    return {
        ErrorKind::InvalidReply, message + u" (HTTP %1)."_s.arg(reply.status), hint, bodyStart(reply, mask)};
}

Error notJson(const HttpReply &reply, const TokenMask &mask)
{
    if (reply.body.trimmed().isEmpty()) {
        return invalidReply(reply, mask, Words::tr("The server sent an empty response"),
            Words::tr("Check the base URL and the path; ask the vendor if it stays."));
    }
    if (isMarkup(reply)) {
        return invalidReply(reply, mask, Words::tr("The server sent a web page instead of a token"),
            Words::tr(
                "Check the base URL and the path; a login page, a proxy or a firewall may have answered."));
    }
    return invalidReply(reply, mask, Words::tr("The response is not a JSON object"),
        Words::tr("Check the base URL and the path; an Accept header of application/json may help."));
}

Error noToken(
    const TokenFlow &flow, const HttpReply &reply, const JsonMembers &members, const TokenMask &mask)
{
    QStringList names;
    for (qsizetype i = 0; i < members.size(); ++i)
        names.append(members.name(i));
    const QString list = displayText(mask.masked(names.join(u", "_s)), 200);
    return invalidReply(reply, mask, Words::tr("The response has no '%1'").arg(flow.response.accessToken),
        list.isEmpty() ? Words::tr("The response is an empty object; ask the vendor.")
                       : Words::tr("It has %1. Check that the profile uses the right flow.").arg(list));
}

/// The token itself, once it is known to be usable in a header.
Result<QByteArray> tokenValue(
    const TokenFlow &flow, const HttpReply &reply, const JsonMembers &members, const TokenMask &mask)
{
    const QString &name = flow.response.accessToken;
    const qsizetype index = members.lastIndexOf(name);
    if (index < 0)
        return std::unexpected(noToken(flow, reply, members, mask));
    const auto unusable = [&](const QString &message) {
        return std::unexpected(invalidReply(
            reply, mask, message, Words::tr("Ask the vendor; the request itself was accepted.")));
    };
    const QString text = members.text(index);
    if (members.kind(index) != JsonKind::String)
        return unusable(Words::tr("'%1' in the response is not a string").arg(name));
    if (text.isEmpty())
        return unusable(Words::tr("'%1' in the response is empty").arg(name));
    if (hasControlCharacters(text))
        return unusable(
            Words::tr("The access token has line breaks or control characters, so no header can carry it"));
    return text.toUtf8();
}

/// For reading and copying: a string's text, a list of strings joined by spaces, else the raw JSON.
QString fieldText(const JsonMembers &members, qsizetype index)
{
    if (members.kind(index) != JsonKind::Array)
        return members.text(index);
    const JsonMembers elements = JsonMembers::parse(members.raw(index)).value_or(JsonMembers());
    QStringList texts;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.kind(i) != JsonKind::String)
            return members.text(index);
        texts.append(elements.text(i));
    }
    return texts.join(u' ');
}

QString labelOf(const FlowResponse &response, const QString &name)
{
    for (const FlowConstant &label : response.labels) {
        if (label.name == name)
            return label.value;
    }
    if (name == nameOr(response.tokenType, u"token_type"_s))
        return Words::tr("Token type");
    if (name == nameOr(response.expiresIn, u"expires_in"_s))
        return Words::tr("Expires in");
    return name == nameOr(response.scope, u"scope"_s) ? Words::tr("Scope") : name;
}

void readFields(const FlowResponse &response, const JsonMembers &members, AccessToken &token)
{
    const QString typeName = nameOr(response.tokenType, u"token_type"_s);
    const QString scopeName = nameOr(response.scope, u"scope"_s);
    token.tokenType = u"Bearer"_s;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString name = members.name(i);
        if (name == response.accessToken)
            continue;
        const ResponseField field{name, labelOf(response, name), fieldText(members, i), members.raw(i)};
        if (name == typeName && members.kind(i) == JsonKind::String && !field.text.isEmpty())
            token.tokenType = field.text;
        if (name == scopeName && members.kind(i) != JsonKind::Null)
            token.scope = field.text;
        token.fields.append(field);
    }
}

Expiry expiryOf(const FlowResponse &response, const JsonMembers &members, const HttpReply &reply,
    const DecodedToken &decoded)
{
    ExpiryInput input{
        .requestSentMs = reply.sentMs, .nowMs = reply.receivedMs, .serverDateMs = serverDateMs(reply)};
    const qsizetype index = members.lastIndexOf(nameOr(response.expiresIn, u"expires_in"_s));
    if (index >= 0)
        input.expiresIn = members.raw(index);
    return reconcileExpiry(decoded, input);
}

} // namespace

Result<AccessToken> parseReply(
    const TokenFlow &flow, const HttpReply &reply, const QList<QByteArray> &secrets)
{
    const Result<JsonMembers> parsed = JsonMembers::parse(withoutBom(reply.body));
    const bool isObject = parsed && !parsed->isArray();
    const JsonMembers members = isObject ? *parsed : JsonMembers();
    const TokenMask mask = maskFor(members, flow.response.accessToken, secrets);
    if (reply.status >= 400)
        return std::unexpected(refusal(reply, mask));
    if (reply.status < 200 || reply.status >= 300) {
        return std::unexpected(Error{ErrorKind::Redirected,
            Words::tr("The server points elsewhere instead of answering (HTTP %1).").arg(reply.status),
            Words::tr("Redirects are never followed with credentials; check the base URL and the path.")});
    }
    if (!isObject)
        return std::unexpected(notJson(reply, mask));
    if (reportsError(flow.response, members))
        return std::unexpected(refusal(reply, mask));

    const Result<QByteArray> value = tokenValue(flow, reply, members, mask);
    if (!value)
        return std::unexpected(value.error());
    AccessToken token{.value = *value, .requestSentMs = reply.sentMs, .receivedMs = reply.receivedMs};
    readFields(flow.response, members, token);
    token.decoded = decodeToken(token.value);
    token.expiry = expiryOf(flow.response, members, reply, token.decoded);
    return token;
}

std::optional<qint64> serverDateMs(const HttpReply &reply)
{
    return httpDateMs(reply.header("Date"));
}

} // namespace claimcheck
