#include "flow/requestplan.h"

#include "flow/jsontext.h"
#include "flow/shellword.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// The secret reaches curl through the shell variable only. Bodies and headers that need it encoded get it
// from these programs: POSIX awk, one line per line of the secret, so that a trailing newline is not lost in
// $(…).

/// The characters of a JSON string (RFC 8259 §7).
constexpr QStringView awkJson
    = uR"awk(NR>1{printf "%s","\\n"}{gsub(/["\\]/,"\\\\&");gsub(/\t/,"\\t");gsub(/\r/,"\\r");printf "%s",$0})awk";

constexpr QStringView secretVariable = u"CLIENT_SECRET";
constexpr QStringView idVariable = u"CLIENT_ID"; ///< where the client ID is not known

QString jsonInside(const QString &text)
{
    const QByteArray quoted = jsonString(text);
    return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
}

QString jsonData(const RequestPlan &plan, const QString &clientId)
{
    ShellWord body;
    body.text(u"{"_s);
    bool first = true;
    for (const PlanField &field : plan.fields) {
        body.text((first ? u""_s : u","_s) + QString::fromUtf8(jsonString(field.name)) + u':');
        first = false;
        if (field.isList) {
            body.text(QString::fromUtf8(jsonStringArray(field.list)));
            continue;
        }
        body.text(u"\""_s);
        if (field.role == PlanField::Role::ClientSecret)
            body.piped(secretVariable, awkJson);
        else if (field.role == PlanField::Role::ClientId && clientId.isEmpty())
            body.piped(idVariable, awkJson);
        else
            body.text(jsonInside(field.role == PlanField::Role::ClientId ? clientId : field.value));
        body.text(u"\""_s);
    }
    return u"--data-raw "_s + body.text(u"}"_s).quoted();
}

QString formData(const PlanField &field, const QString &clientId)
{
    // curl encodes the value; the name must come encoded.
    ShellWord word;
    word.text(QString::fromLatin1(formEncoded(field.name)) + u'=');
    if (field.role == PlanField::Role::ClientSecret)
        word.variable(secretVariable);
    else if (field.role == PlanField::Role::ClientId && clientId.isEmpty())
        word.variable(idVariable);
    else
        word.text(field.role == PlanField::Role::ClientId ? clientId : field.value);
    return u"--data-urlencode "_s + word.quoted();
}

QString basicUser(const RequestPlan &plan, const QString &clientId)
{
    ShellWord word;
    if (plan.clientAuth == ClientAuth::Basic) {
        if (clientId.isEmpty())
            word.piped(idVariable, awkForm);
        else
            word.text(QString::fromLatin1(formEncoded(clientId)));
        word.text(u":"_s).piped(secretVariable, awkForm);
    } else {
        if (clientId.isEmpty())
            word.variable(idVariable);
        else
            word.text(clientId);
        word.text(u":"_s).variable(secretVariable);
    }
    return u"--user "_s + word.quoted();
}

} // namespace

QString renderCurl(const RequestPlan &plan, const QString &clientId)
{
    QStringList lines{u"curl --request "_s + QString::fromLatin1(plan.method) + u' '
        + shellQuoted(plan.url.toString(QUrl::FullyEncoded))};
    for (const HttpHeader &header : plan.headers) {
        // "Name:" would make curl drop the header; "Name;" sends it empty.
        QByteArray line = header.name + (header.value.isEmpty() ? ";" : ": ");
        line += header.value;
        lines.append(u"--header "_s + shellQuoted(QString::fromUtf8(line)));
    }
    if (plan.clientAuth != ClientAuth::Body)
        lines.append(basicUser(plan, clientId));
    if (plan.encoding == BodyEncoding::Json) {
        lines.append(jsonData(plan, clientId));
    } else {
        for (const PlanField &field : plan.fields)
            lines.append(formData(field, clientId));
        if (plan.fields.isEmpty())
            lines.append(u"--data-raw ''"_s);
    }
    return lines.join(u" \\\n  "_s);
}

QString apiCurl(const QUrl &url, const QByteArray &token)
{
    return u"curl --header "_s + shellQuoted(u"Authorization: Bearer "_s + QString::fromUtf8(token)) + u' '
        + shellQuoted(url.toString(QUrl::FullyEncoded));
}

} // namespace claimcheck
