#include "flow/requestplan.h"

#include "base/words.h"
#include "flow/textrules.h"

#include <QUuid>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QList<HttpHeader> planHeaders(const TokenFlow &flow, const Profile &profile, BodyEncoding encoding)
{
    QList<HttpHeader> headers{{"Content-Type",
        encoding == BodyEncoding::Json ? "application/json" : "application/x-www-form-urlencoded"}};
    for (const FlowConstant &header : flow.headers)
        headers.append({header.name.toUtf8(), header.value.toUtf8()});
    // A profile's own header replaces the flow's of that name: two Accepts would be a riddle for the server.
    for (const ProfileParameter &own : profile.headers) {
        const HttpHeader header{own.name.toUtf8(), own.value.toUtf8()};
        const auto same = std::ranges::find_if(headers, [&header](const HttpHeader &h) {
            return QByteArrayView(h.name).compare(header.name, Qt::CaseInsensitive) == 0;
        });
        if (same == headers.end())
            headers.append(header);
        else
            *same = header;
    }
    return headers;
}

QList<PlanField> credentialFields(const TokenFlow &flow, ClientAuth auth)
{
    if (auth != ClientAuth::Body)
        return {};
    PlanField id{flow.clientIdField};
    id.role = PlanField::Role::ClientId;
    PlanField secret{flow.clientSecretField};
    secret.role = PlanField::Role::ClientSecret;
    return {id, secret};
}

QList<PlanField> constantFields(const TokenFlow &flow)
{
    QList<PlanField> fields;
    for (const FlowConstant &constant : flow.constants)
        fields.append({constant.name, constant.value});
    return fields;
}

/// A value without content is not sent (RFC 6749 §3.1 has it mean the same as an absent one).
QList<PlanField> parameterFields(
    const TokenFlow &flow, const Profile &profile, BodyEncoding encoding, const UuidSource &newUuid)
{
    QList<PlanField> fields;
    for (const FlowParameter &parameter : flow.parameters) {
        const QString *own = profile.parameter(parameter.name);
        PlanField field{parameter.name, own ? *own : parameter.defaultValue};
        if (field.value.isEmpty() && parameter.type == ParameterType::GeneratedUuid)
            field.value = newUuid();
        if (parameter.type == ParameterType::Scope) {
            field.list = scopeTokens(field.value);
            field.value = field.list.join(u' ');
            field.isList = parameter.scopeAsArray && encoding == BodyEncoding::Json;
            if (!field.isList)
                field.list.clear();
        }
        if (!field.value.isEmpty())
            fields.append(field);
    }
    for (const ProfileParameter &extra : profile.parameters) {
        if (!flow.parameter(extra.name) && !extra.value.isEmpty())
            fields.append({extra.name, extra.value});
    }
    return fields;
}

} // namespace

UuidSource randomUuids()
{
    return [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
}

Result<RequestPlan> planRequest(const TokenFlow &flow, const Profile &profile, const UuidSource &newUuid)
{
    if (const QList<FieldProblem> problems = checkProfile(profile, flow); !problems.isEmpty()) {
        return std::unexpected(Error{ErrorKind::InvalidInput, problems.first().message,
            Words::tr("Edit the profile; nothing was sent.")});
    }
    RequestPlan plan;
    plan.url = profile.endpoint(flow);
    plan.encoding = profile.effectiveEncoding(flow);
    plan.clientAuth = profile.effectiveClientAuth(flow);
    plan.headers = planHeaders(flow, profile, plan.encoding);
    const QList<PlanField> credentials = credentialFields(flow, plan.clientAuth);
    const QList<PlanField> constants = constantFields(flow);
    plan.fields = flow.constantsFirst ? constants + credentials : credentials + constants;
    plan.fields += parameterFields(flow, profile, plan.encoding, newUuid);
    return plan;
}

} // namespace claimcheck
