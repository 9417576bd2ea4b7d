#include "flow/flowrules.h"

#include "flow/textrules.h"

#include <QSet>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

void checkHeaders(const DefinitionReader &headers, const TokenFlow &flow)
{
    QSet<QString> seen;
    for (const FlowConstant &header : flow.headers) {
        const QString at = headers.at(header.name);
        if (!isHeaderName(header.name))
            headers.fail(at, u"is not a header name"_s);
        else if (isReservedHeader(header.name) || namesSecret(header.name))
            headers.fail(
                at, u"is set by Claimcheck or holds a credential, so a definition may not have it"_s);
        else if (seen.contains(header.name.toLower()))
            headers.fail(at, u"the header is there twice"_s);
        else if (hasControlCharacters(header.value))
            headers.fail(at, u"must not have control characters"_s);
        seen.insert(header.name.toLower());
    }
}

void checkCredentialFields(const DefinitionReader &request, const TokenFlow &flow)
{
    const bool inBody = flow.clientAuths.contains(ClientAuth::Body);
    const auto check = [&](QStringView key, const QString &field) {
        if (inBody && field.isEmpty())
            request.fail(request.at(key), u"is missing; client authentication 'body' needs it"_s);
        else if (!inBody && !field.isEmpty())
            request.fail(request.at(key), u"is of use only with client authentication 'body'"_s);
        else if (hasControlCharacters(field))
            request.fail(request.at(key), u"must not have control characters"_s);
    };
    check(u"clientIdField", flow.clientIdField);
    check(u"clientSecretField", flow.clientSecretField);
    if (inBody && flow.clientIdField == flow.clientSecretField)
        request.fail(request.at(u"clientSecretField"), u"must differ from clientIdField"_s);
}

/// A name that goes into the body besides the credentials.
void checkBodyName(
    const DefinitionReader &reader, const QString &at, const QString &name, QSet<QString> &taken)
{
    if (name.isEmpty() || hasControlCharacters(name))
        reader.fail(at, u"must be a name without control characters"_s);
    else if (taken.contains(name))
        reader.fail(at, u"the body already has a field '%1'"_s.arg(name));
    else if (namesSecret(name))
        reader.fail(at, u"names a credential; a definition file never holds a secret"_s);
    taken.insert(name);
}

} // namespace

void checkParameter(const DefinitionReader &entry, const FlowParameter &parameter)
{
    const bool isChoice = parameter.type == ParameterType::Choice;
    const bool isScope = parameter.type == ParameterType::Scope;
    if (hasControlCharacters(parameter.label))
        entry.fail(entry.at(u"label"), u"must not have control characters"_s);
    if (isChoice && parameter.choices.isEmpty())
        entry.fail(entry.at(u"choices"), u"must name at least one choice"_s);
    if (!isChoice && !parameter.choices.isEmpty())
        entry.fail(entry.at(u"choices"), u"is of use only with type 'choice'"_s);
    if (!isScope && parameter.scopeAsArray)
        entry.fail(entry.at(u"scopeAsArray"), u"is of use only with type 'scope'"_s);
    if (std::ranges::any_of(parameter.choices, hasLineBreaks))
        entry.fail(entry.at(u"choices"), u"must not have line breaks or NUL"_s);

    const QString &value = parameter.defaultValue;
    if (value.isEmpty())
        return;
    if (hasLineBreaks(value))
        entry.fail(entry.at(u"default"), u"must not have line breaks or NUL"_s);
    if (isChoice && !parameter.choices.contains(value))
        entry.fail(entry.at(u"default"), u"must be one of the choices"_s);
    if (isScope && !std::ranges::all_of(scopeTokens(value), isScopeToken))
        entry.fail(entry.at(u"default"), u"must be scopes as in RFC 6749 section 3.3"_s);
    if (parameter.type == ParameterType::GeneratedUuid)
        entry.fail(entry.at(u"default"), u"is of no use with type 'generated-uuid'"_s);
}

void checkRequest(const DefinitionReader &request, const TokenFlow &flow)
{
    checkHeaders(request.object(u"headers", false), flow);
    checkCredentialFields(request, flow);

    QSet<QString> taken{flow.clientIdField, flow.clientSecretField};
    const DefinitionReader constants = request.object(u"constants", false);
    for (const FlowConstant &constant : flow.constants) {
        checkBodyName(constants, constants.at(constant.name), constant.name, taken);
        if (hasLineBreaks(constant.value))
            constants.fail(constants.at(constant.name), u"must not have line breaks or NUL"_s);
    }
    qsizetype index = 0;
    for (const FlowParameter &parameter : flow.parameters)
        checkBodyName(request, request.at(u"parameters", index++) + u".name"_s, parameter.name, taken);
}

} // namespace claimcheck
