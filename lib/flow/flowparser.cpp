#include "flow/flowparser.h"

#include "base/endpoint.h"
#include "flow/definitionreader.h"
#include "flow/flowrules.h"
#include "flow/jsontext.h"
#include "flow/textrules.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownSchemaVersion = 1;

bool isFlowId(QStringView id)
{
    return id.size() <= 64 && !id.startsWith(u'-') && !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

void readIdentity(const DefinitionReader &root, TokenFlow &flow)
{
    flow.id = root.text(u"id");
    if (!isFlowId(flow.id))
        root.fail(root.at(u"id"), u"must be lower-case letters, digits and hyphens, at most 64"_s);
    flow.name = root.text(u"name");
    if (hasControlCharacters(flow.name))
        root.fail(root.at(u"name"), u"must not have control characters"_s);
    flow.description = root.optionalText(u"description");
    if (root.has(u"documentation")) {
        flow.documentation = QUrl(root.text(u"documentation"), QUrl::StrictMode);
        if (flow.documentation.scheme() != u"https" || flow.documentation.host().isEmpty())
            root.fail(root.at(u"documentation"), u"must be an https URL"_s);
    }
}

void readBaseUrls(const DefinitionReader &root, TokenFlow &flow)
{
    for (const DefinitionReader &entry : root.objects(u"baseUrls")) {
        entry.onlyKeys({u"environment", u"url"});
        const auto environment = entry.oneOf(entry.at(u"environment"), u"environment",
            entry.text(u"environment"), {u"dev"_s, u"staging"_s, u"prod"_s}, environmentFromText);
        const QUrl url(entry.text(u"url"), QUrl::StrictMode);
        if (const auto usable = checkEndpoint(url); !usable)
            entry.fail(entry.at(u"url"), usable.error().message);
        else if (url.hasQuery())
            entry.fail(entry.at(u"url"), u"must not have a query"_s);
        flow.baseUrls.append({environment, url});
    }
}

QList<BodyEncoding> readEncodings(const DefinitionReader &request)
{
    QList<BodyEncoding> encodings;
    for (const QString &word : request.texts(u"encodings")) {
        encodings.append(request.oneOf(request.at(u"encodings", encodings.size()), u"encoding", word,
            {u"json"_s, u"form"_s}, bodyEncodingFromText));
    }
    if (encodings.isEmpty())
        request.fail(request.at(u"encodings"), u"must name at least one of json, form"_s);
    return encodings;
}

QList<ClientAuth> readClientAuths(const DefinitionReader &request)
{
    QList<ClientAuth> auths;
    for (const QString &word : request.texts(u"clientAuths")) {
        auths.append(request.oneOf(request.at(u"clientAuths", auths.size()), u"client authentication", word,
            {u"body"_s, u"basic"_s, u"basic-raw"_s}, clientAuthFromText));
    }
    if (auths.isEmpty())
        request.fail(request.at(u"clientAuths"), u"must name at least one of body, basic, basic-raw"_s);
    return auths;
}

FlowParameter readParameter(const DefinitionReader &entry)
{
    entry.onlyKeys(
        {u"name", u"label", u"help", u"type", u"required", u"default", u"choices", u"scopeAsArray"});
    FlowParameter parameter{entry.text(u"name"), entry.text(u"label")};
    parameter.help = entry.optionalText(u"help");
    parameter.type = entry.oneOf(entry.at(u"type"), u"type", entry.text(u"type"),
        {u"text"_s, u"choice"_s, u"scope"_s, u"generated-uuid"_s}, parameterTypeFromText);
    parameter.required = entry.flag(u"required");
    parameter.defaultValue = entry.optionalText(u"default");
    parameter.choices = entry.texts(u"choices");
    parameter.scopeAsArray = entry.flag(u"scopeAsArray");
    checkParameter(entry, parameter);
    return parameter;
}

void readRequest(const DefinitionReader &request, TokenFlow &flow)
{
    request.onlyKeys(
        {u"path", u"pathEditable", u"encodings", u"clientAuths", u"clientIdField", u"clientSecretField",
            u"headers", u"constants", u"constantsFirst", u"parameters", u"extraParameters"});
    flow.path = request.text(u"path");
    if (!isUrlPath(flow.path))
        request.fail(request.at(u"path"), u"must begin with / and have no query, fragment or white space"_s);
    flow.pathEditable = request.flag(u"pathEditable");
    flow.encodings = readEncodings(request);
    flow.clientAuths = readClientAuths(request);
    flow.clientIdField = request.optionalText(u"clientIdField");
    flow.clientSecretField = request.optionalText(u"clientSecretField");
    flow.headers = request.pairs(u"headers");
    flow.constants = request.pairs(u"constants");
    flow.constantsFirst = request.flag(u"constantsFirst");
    for (const DefinitionReader &entry : request.objects(u"parameters"))
        flow.parameters.append(readParameter(entry));
    flow.extraParameters = request.flag(u"extraParameters");
    checkRequest(request, flow);
}

FlowResponse readResponse(const DefinitionReader &response)
{
    response.onlyKeys({u"accessToken", u"tokenType", u"expiresIn", u"scope", u"errorFlag", u"labels"});
    return {response.text(u"accessToken"), response.optionalText(u"tokenType"),
        response.optionalText(u"expiresIn"), response.optionalText(u"scope"),
        response.optionalText(u"errorFlag"), response.pairs(u"labels")};
}

} // namespace

Result<TokenFlow> parseFlow(const QByteArray &json, const QString &source)
{
    const auto failure = [&source](const QString &what) {
        return std::unexpected(Error{ErrorKind::InvalidFlow, displayText(source) + u": "_s + what,
            u"Correct the file and start again; the other flows work meanwhile."_s});
    };
    const Result<JsonMembers> members = JsonMembers::parse(withoutBom(json));
    if (!members)
        return failure(u"$: not valid JSON: "_s + members.error().message);
    if (members->isArray())
        return failure(u"$: must be an object"_s);

    QString problem;
    const DefinitionReader root(*members, u"$"_s, &problem);
    root.version(u"schemaVersion", knownSchemaVersion);
    root.onlyKeys({u"schemaVersion", u"id", u"name", u"description", u"documentation", u"baseUrls",
        u"request", u"response"});
    TokenFlow flow;
    readIdentity(root, flow);
    readBaseUrls(root, flow);
    readRequest(root.object(u"request", true), flow);
    flow.response = readResponse(root.object(u"response", true));
    if (!problem.isEmpty())
        return failure(problem);
    return flow;
}

} // namespace claimcheck
