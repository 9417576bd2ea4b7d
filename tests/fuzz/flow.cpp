#include "fuzz/properties.h"
#include "fuzz/require.h"

#include "base/endpoint.h"
#include "flow/flowparser.h"
#include "flow/jsontext.h"
#include "flow/replyparser.h"
#include "flow/requestplan.h"

#include <algorithm>

// A flow definition. What the parser takes must work: every encoding and every place for the credentials
// gives a request, and a reply of the form it describes gives the token.

using namespace claimcheck;
using namespace claimcheck::fuzz;
using namespace Qt::StringLiterals;

namespace {

const Credentials credentials{u"client-0815"_s, u"s3cret/4711+x"_s};

Profile readyProfile(const TokenFlow &flow)
{
    Profile profile;
    profile.name = u"Fuzz"_s;
    profile.flowId = flow.id;
    profile.baseUrl
        = flow.baseUrls.isEmpty() ? QUrl(u"https://api.example.com/v1/"_s) : flow.baseUrls.first().url;
    for (const FlowParameter &parameter : flow.parameters) {
        if (!parameter.required || !parameter.defaultValue.isEmpty())
            continue;
        const bool isChoice = parameter.type == ParameterType::Choice;
        profile.parameters.append({parameter.name, isChoice ? parameter.choices.first() : u"value"_s});
    }
    return profile;
}

bool breaksLines(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

void requireSound(const HttpRequest &request, const Profile &profile)
{
    require(checkEndpoint(request.url).has_value(), "credentials may go to the URL");
    require(request.url.authority() == profile.baseUrl.authority(), "they go to the host of the profile");
    for (const HttpHeader &header : request.headers)
        require(!breaksLines(header.name) && !breaksLines(header.value), "no header breaks its line");
}

void requireSoundJson(const QByteArray &body, const RequestPlan &plan)
{
    const auto members = JsonMembers::parse(body);
    require(members && members->size() == plan.fields.size(), "the body is JSON with every field");
    require(members->duplicateNames().isEmpty(), "no field is there twice");
    for (qsizetype i = 0; i < members->size(); ++i)
        require(members->name(i) == plan.fields[i].name, "the fields are in order");
}

void requireSoundRequest(const TokenFlow &flow, const Profile &profile)
{
    const auto plan = planRequest(flow, profile, [] { return u"5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55"_s; });
    require(plan.has_value(), "what is accepted can be planned");
    const auto request = renderRequest(*plan, credentials);
    require(request.has_value(), "what is planned can be sent");
    requireSound(*request, profile);
    if (plan->encoding == BodyEncoding::Json)
        requireSoundJson(request->body, *plan);
    else
        require(request->body.count('=') >= plan->fields.size(), "the form has every field");
    require(!renderMasked(*plan, credentials.clientId).text().contains(credentials.clientSecret),
        "the dry run has no secret");
    require(!renderCurl(*plan, credentials.clientId).contains(credentials.clientSecret),
        "the command has no secret");
}

void requireReadsReply(const TokenFlow &flow)
{
    const QByteArray body = '{' + jsonString(flow.response.accessToken) + ":\"issued\"}";
    const auto token = parseReply(flow, {.status = 200, .body = body});
    require(token && token->value == "issued", "a reply as described gives the token");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto flow = parseFlow(json, u"fuzz.json"_s);
    if (!flow) {
        require(flow.error().kind == ErrorKind::InvalidFlow, "the flow is what is wrong");
        require(flow.error().message.startsWith("fuzz.json: "_L1), "a problem names its file");
        requireShowable(flow.error());
        return 0;
    }
    Profile profile = readyProfile(*flow);
    for (const BodyEncoding encoding : flow->encodings) {
        for (const ClientAuth auth : flow->clientAuths) {
            profile.encoding = encoding;
            profile.clientAuth = auth;
            requireSoundRequest(*flow, profile);
        }
    }
    requireReadsReply(*flow);
    return 0;
}
