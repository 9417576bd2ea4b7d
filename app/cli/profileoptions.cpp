#include "profileoptions.h"

#include "base/endpoint.h"
#include "console.h"
#include "paths.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

std::unexpected<Error> invalid(const QString &message, const QString &hint = {})
{
    return std::unexpected(Error{ErrorKind::InvalidInput, message, hint});
}

/// "K=V" or "Name: value", split at the first separator.
Result<QList<ProfileParameter>> pairs(const Arguments &arguments, const QString &option, QChar separator)
{
    QList<ProfileParameter> parsed;
    const QStringList values = arguments.values(option);
    for (const QString &value : values) {
        const qsizetype at = value.indexOf(separator);
        if (at < 1)
            return invalid(u"--%1 needs a name, '%2' and a value."_s.arg(option, separator));
        const QString text = value.sliced(at + 1);
        // A header's value begins after optional white space (RFC 9110 §5.5); a parameter's is all that
        // follows.
        parsed.append({value.left(at), separator == u':' ? text.trimmed() : text});
    }
    return parsed;
}

/// Reads a closed enum, if its option was given.
template<typename T>
Result<std::optional<T>> choice(const Arguments &arguments, const QString &option,
    std::optional<T> (*read)(QStringView), const QString &known)
{
    if (!arguments.has(option))
        return std::nullopt;
    const std::optional<T> value = read(arguments.value(option));
    if (!value)
        return invalid(u"--%1 is one of %2."_s.arg(option, known));
    return value;
}

Result<void> readChoices(const Arguments &arguments, Profile &profile)
{
    const auto encoding = choice(arguments, u"encoding"_s, bodyEncodingFromText, u"json, form"_s);
    const auto auth = choice(arguments, u"client-auth"_s, clientAuthFromText, u"body, basic, basic-raw"_s);
    if (!encoding)
        return std::unexpected(encoding.error());
    if (!auth)
        return std::unexpected(auth.error());
    profile.encoding = *encoding;
    profile.clientAuth = *auth;
    return {};
}

Result<void> readPairs(const Arguments &arguments, Profile &profile)
{
    auto parameters = pairs(arguments, u"param"_s, u'=');
    if (!parameters)
        return std::unexpected(parameters.error());
    auto headers = pairs(arguments, u"header"_s, u':');
    if (!headers)
        return std::unexpected(headers.error());
    profile.parameters = std::move(*parameters);
    profile.headers = std::move(*headers);
    return {};
}

Result<const TokenFlow *> chosenFlow(const Arguments &arguments, const FlowCatalog &flows)
{
    if (const TokenFlow *flow = flows.find(arguments.value(u"flow"_s)))
        return flow;
    QStringList known;
    for (const TokenFlow &flow : flows.flows())
        known.append(flow.id);
    const QString message = arguments.has(u"flow"_s) ? u"There is no such flow."_s : u"--flow is missing."_s;
    return invalid(message, u"The flows are "_s % known.join(u", ") % u'.');
}

Result<QUrl> chosenBaseUrl(const Arguments &arguments, const TokenFlow &flow)
{
    if (arguments.has(u"base-url"_s))
        return endpointFromText(arguments.value(u"base-url"_s));
    QStringList known;
    for (const KnownBaseUrl &each : flow.baseUrls)
        known.append(toText(each.environment) % u": "_s % each.url.toString());
    return invalid(u"--base-url is missing."_s,
        known.isEmpty() ? QString() : QString(u"The vendor's page names "_s % known.join(u", ") % u'.'));
}

} // namespace

void addSetUpOptions(Arguments &arguments)
{
    arguments.options().addOptions({
        {u"flow"_s, u"Which token flow; 'flows' lists them."_s, u"ID"_s},
        {u"base-url"_s, u"The vendor's server: https://host, or http://127.0.0.1:PORT for the sandbox."_s,
            u"URL"_s},
        {u"path"_s, u"The token endpoint's path, where the flow leaves it open."_s, u"PATH"_s},
        {u"param"_s, u"A request parameter; repeat for more."_s, u"K=V"_s},
        {u"header"_s, u"An extra request header, for gateways; repeat for more. Never a credential."_s,
            u"Name: value"_s},
        {u"encoding"_s, u"How the body is written: json or form."_s, u"ENCODING"_s},
        {u"client-auth"_s,
            u"Where the credentials go: body, basic (RFC 6749: percent-encoded first) or basic-raw."_s,
            u"WAY"_s},
    });
}

void addCredentialOptions(Arguments &arguments)
{
    arguments.options().addOptions({
        {u"client-id"_s, u"The client ID."_s, u"ID"_s},
        {u"secret-stdin"_s,
            u"Takes the client secret from standard input instead of a prompt. One newline at the end is "
            u"taken off, "
            "nothing else."_s},
    });
}

Result<Environment> environmentOption(const Arguments &arguments)
{
    const auto environment = choice(arguments, u"env"_s, environmentFromText, u"dev, staging, prod"_s);
    if (!environment)
        return std::unexpected(environment.error());
    return environment->value_or(Environment::Dev);
}

FlowCatalog loadFlows()
{
    FlowCatalog flows = FlowCatalog::load(flowsFolder());
    for (const Error &problem : flows.problems())
        printWarning(problem.message);
    return flows;
}

Result<Profile> profileFromOptions(const Arguments &arguments, const FlowCatalog &flows, const QString &name)
{
    const auto flow = chosenFlow(arguments, flows);
    if (!flow)
        return std::unexpected(flow.error());
    const auto baseUrl = chosenBaseUrl(arguments, **flow);
    if (!baseUrl)
        return std::unexpected(baseUrl.error());

    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.flowId = (*flow)->id;
    profile.baseUrl = *baseUrl;
    profile.path = arguments.value(u"path"_s);
    if (!profile.path.isEmpty() && !(*flow)->pathEditable)
        return invalid(u"This flow's path is %1; --path cannot change it."_s.arg((*flow)->path));
    if (const auto read = readChoices(arguments, profile); !read)
        return std::unexpected(read.error());
    if (const auto read = readPairs(arguments, profile); !read)
        return std::unexpected(read.error());

    QStringList messages;
    const QList<FieldProblem> problems = checkProfile(profile, **flow);
    for (const FieldProblem &problem : problems)
        messages.append(problem.message);
    if (!messages.isEmpty())
        return invalid(messages.join(u' '));
    return profile;
}

} // namespace claimcheck
