#include "base/words.h"
#include "flow/requestplan.h"

#include "flow/jsontext.h"
#include "flow/textrules.h"
#include "flow/tokenmask.h"
#include "token/claimcatalog.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLimit = 64 * 1024;

/// What the credential fields hold; a field of another role has its own value.
QString valueOf(const PlanField &field, const QString &id, const QString &secret)
{
    switch (field.role) {
    case PlanField::Role::ClientId:
        return id;
    case PlanField::Role::ClientSecret:
        return secret;
    case PlanField::Role::Plain:
        break;
    }
    return field.value;
}

QByteArray jsonBody(const RequestPlan &plan, const Credentials &credentials)
{
    QByteArray body = "{";
    for (const PlanField &field : plan.fields) {
        if (body.size() > 1)
            body += ',';
        body += jsonString(field.name) + ':';
        body += field.isList ? jsonStringArray(field.list)
                             : jsonString(valueOf(field, credentials.clientId, credentials.clientSecret));
    }
    return body + '}';
}

QByteArray formBody(const RequestPlan &plan, const Credentials &credentials)
{
    QByteArray body;
    for (const PlanField &field : plan.fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(field.name) + '='
            + formEncoded(valueOf(field, credentials.clientId, credentials.clientSecret));
    }
    return body;
}

Error unsendable(const QString &message)
{
    return {ErrorKind::InvalidInput, message,
        Words::tr("Check how the credentials were pasted; nothing was sent.")};
}

Result<QByteArray> basicHeader(ClientAuth auth, const Credentials &credentials)
{
    const auto &[id, secret] = credentials;
    if (hasLineBreaks(id) || hasLineBreaks(secret)) {
        return std::unexpected(unsendable(
            Words::tr("The client ID or the secret has a line break or NUL, which Basic cannot carry.")));
    }
    if (auth == ClientAuth::Basic)
        return "Basic " + QByteArray(formEncoded(id) + ':' + formEncoded(secret)).toBase64();
    if (id.contains(u':'))
        return std::unexpected(
            unsendable(Words::tr("The client ID has a colon, which ends the ID in a raw Basic header.")));
    if (hasControlCharacters(id) || hasControlCharacters(secret)) {
        return std::unexpected(unsendable(
            Words::tr("The client ID or the secret has control characters, which Basic cannot carry.")));
    }
    return "Basic " + QString(id + u':' + secret).toUtf8().toBase64();
}

QString shownId(const QString &clientId)
{
    return clientId.isEmpty() ? Words::tr("‹client ID›") : displayText(clientId, shownLimit);
}

QString maskedJson(const RequestPlan &plan, const QString &id)
{
    QStringList lines;
    for (const PlanField &field : plan.fields) {
        const QByteArray value
            = field.isList ? jsonStringArray(field.list, ", ") : jsonString(valueOf(field, id, maskText()));
        lines.append(
            u"  "_s + displayText(QString::fromUtf8(jsonString(field.name) + ": " + value), shownLimit));
    }
    return lines.isEmpty() ? u"{}"_s : u"{\n"_s + lines.join(u",\n"_s) + u"\n}"_s;
}

QString maskedForm(const RequestPlan &plan, const QString &id)
{
    QStringList lines;
    for (const PlanField &field : plan.fields)
        lines.append(displayText(field.name + u'=' + valueOf(field, id, maskText()), shownLimit));
    return lines.join(u'\n');
}

} // namespace

Result<HttpRequest> renderRequest(const RequestPlan &plan, const Credentials &credentials)
{
    if (credentials.clientSecret.isEmpty())
        return std::unexpected(unsendable(Words::tr("The client secret is empty.")));
    HttpRequest request{plan.method, plan.url, plan.headers};
    if (plan.clientAuth != ClientAuth::Body) {
        const Result<QByteArray> basic = basicHeader(plan.clientAuth, credentials);
        if (!basic)
            return std::unexpected(basic.error());
        request.headers.append({"Authorization", *basic});
    }
    request.body
        = plan.encoding == BodyEncoding::Json ? jsonBody(plan, credentials) : formBody(plan, credentials);
    return request;
}

bool sameInBothBasics(const Credentials &credentials)
{
    return basicHeader(ClientAuth::Basic, credentials) == basicHeader(ClientAuth::BasicRaw, credentials);
}

MaskedRequest renderMasked(const RequestPlan &plan, const QString &clientId)
{
    const QString id = shownId(clientId);
    MaskedRequest masked{QString::fromLatin1(plan.method) + u' ' + plan.url.toString(QUrl::FullyEncoded),
        plan.headers, plan.encoding == BodyEncoding::Json ? maskedJson(plan, id) : maskedForm(plan, id)};
    if (plan.clientAuth != ClientAuth::Body) {
        const bool encoded = plan.clientAuth == ClientAuth::Basic && !clientId.isEmpty();
        const QString basicId = encoded ? QString::fromLatin1(formEncoded(clientId)) : id;
        const QString value = u"Basic ‹base64 of "_s + basicId + u':' + maskText() + u'›';
        masked.headers.append({"Authorization", value.toUtf8()});
    }
    return masked;
}

QString MaskedRequest::text() const
{
    QStringList lines{startLine};
    for (const HttpHeader &header : headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    lines.append(QString());
    lines.append(body);
    return lines.join(u'\n');
}

} // namespace claimcheck
