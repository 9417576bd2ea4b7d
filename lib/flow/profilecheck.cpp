#include "base/words.h"
#include "flow/profile.h"

#include "base/endpoint.h"
#include "flow/headerlist.h"
#include "flow/textrules.h"

#include <QSet>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

using Problems = QList<FieldProblem>;

void checkNames(const Profile &profile, const TokenFlow &flow, Problems &problems)
{
    if (profile.name.trimmed().isEmpty())
        problems.append({u"name"_s, Words::tr("Give the profile a name.")});
    else if (hasControlCharacters(profile.name))
        problems.append({u"name"_s, Words::tr("The name has line breaks or other control characters.")});
    if (hasControlCharacters(profile.customer))
        problems.append(
            {u"customer"_s, Words::tr("The customer has line breaks or other control characters.")});
    if (profile.flowId != flow.id)
        problems.append({u"flow"_s, Words::tr("The profile belongs to another flow.")});
}

void checkAddress(const Profile &profile, const TokenFlow &flow, Problems &problems)
{
    if (profile.baseUrl.isEmpty())
        problems.append({u"baseUrl"_s, Words::tr("Enter the base URL of this environment.")});
    else if (const auto usable = checkEndpoint(profile.baseUrl); !usable)
        problems.append({u"baseUrl"_s, usable.error().message});
    else if (profile.baseUrl.hasQuery())
        problems.append(
            {u"baseUrl"_s, Words::tr("The base URL must not have a query (the part from '?' on).")});
    if (flow.pathEditable && !profile.path.isEmpty() && !isUrlPath(profile.path)) {
        problems.append({u"path"_s,
            Words::tr("The path must begin with '/' and have no '?', '#', spaces or control characters.")});
    }
}

void checkModes(const Profile &profile, const TokenFlow &flow, Problems &problems)
{
    if (!flow.encodings.contains(profile.effectiveEncoding(flow))) {
        problems.append({u"encoding"_s,
            Words::tr("%1 does not take a body in '%2'.")
                .arg(flow.name, toText(profile.effectiveEncoding(flow)))});
    }
    if (!flow.clientAuths.contains(profile.effectiveClientAuth(flow))) {
        problems.append({u"clientAuth"_s,
            Words::tr("%1 does not take the credentials as '%2'.")
                .arg(flow.name, toText(profile.effectiveClientAuth(flow)))});
    }
}

/// Why a known parameter's value cannot be sent; empty if it can.
QString parameterProblem(const FlowParameter &parameter, const QString &value)
{
    if (value.isEmpty()) {
        const bool needed = parameter.required && parameter.type != ParameterType::GeneratedUuid;
        return needed ? Words::tr("%1 is required.").arg(parameter.label) : QString();
    }
    if (hasLineBreaks(value))
        return Words::tr("%1 has a line break or NUL in it.").arg(parameter.label);
    if (parameter.type == ParameterType::Choice && !parameter.choices.contains(value))
        return Words::tr("%1 must be one of %2.").arg(parameter.label, parameter.choices.join(u", "_s));
    if (parameter.type == ParameterType::Scope && !std::ranges::all_of(scopeTokens(value), isScopeToken)) {
        return Words::tr(
            "%1 must be scopes with spaces between them, in printable ASCII without quotes and backslashes.")
            .arg(parameter.label);
    }
    return {};
}

/// Why a parameter the flow does not know cannot be sent; empty if it can.
QString extraProblem(const ProfileParameter &extra, const TokenFlow &flow)
{
    const auto isConstant = [&extra](const FlowConstant &c) { return c.name == extra.name; };
    if (!flow.extraParameters)
        return Words::tr("%1 has no parameter '%2'.").arg(flow.name, extra.name);
    if (extra.name.isEmpty() || hasControlCharacters(extra.name))
        return Words::tr("An extra parameter needs a name without control characters.");
    if (extra.name == flow.clientIdField || extra.name == flow.clientSecretField)
        return Words::tr("'%1' is sent with the credentials; enter it there.").arg(extra.name);
    if (std::ranges::any_of(flow.constants, isConstant))
        return Words::tr("'%1' is always sent by this flow and cannot be changed.").arg(extra.name);
    if (namesSecret(extra.name)) {
        return Words::tr(
            "'%1' looks like a credential; parameters are stored in a plain file, so it may not go here.")
            .arg(extra.name);
    }
    if (hasLineBreaks(extra.value))
        return Words::tr("'%1' has a line break or NUL in it.").arg(extra.name);
    return {};
}

void checkParameters(const Profile &profile, const TokenFlow &flow, Problems &problems)
{
    const auto add = [&problems](const QString &name, const QString &message) {
        if (!message.isEmpty())
            problems.append({u"parameter:"_s + name, message});
    };
    for (const FlowParameter &parameter : flow.parameters) {
        const QString *own = profile.parameter(parameter.name);
        add(parameter.name, parameterProblem(parameter, own ? *own : parameter.defaultValue));
    }
    QSet<QString> seen;
    for (const ProfileParameter &own : profile.parameters) {
        if (seen.contains(own.name))
            add(own.name, Words::tr("'%1' is there twice.").arg(own.name));
        else if (!flow.parameter(own.name))
            add(own.name, extraProblem(own, flow));
        seen.insert(own.name);
    }
}

QString headerProblem(const ProfileParameter &header)
{
    if (!isHeaderName(header.name))
        return Words::tr("A header name has letters, digits and hyphens only.");
    if (isReservedHeader(header.name))
        return Words::tr("'%1' is set by Claimcheck itself.").arg(header.name);
    if (namesSecret(header.name)) {
        return Words::tr(
            "'%1' looks like a credential; headers are stored in a plain file, so it may not go here.")
            .arg(header.name);
    }
    if (hasControlCharacters(header.value))
        return Words::tr("'%1' has a line break or another control character in it.").arg(header.name);
    return {};
}

} // namespace

QList<FieldProblem> checkProfile(const Profile &profile, const TokenFlow &flow)
{
    Problems problems;
    checkNames(profile, flow, problems);
    checkAddress(profile, flow, problems);
    checkModes(profile, flow, problems);
    checkParameters(profile, flow, problems);
    checkHeaderList(profile.headers, headerProblem, problems);
    return problems;
}

} // namespace claimcheck
