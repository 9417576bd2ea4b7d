#include "flow/requestplan.h"

#include "flow/jsontext.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// The secret reaches curl through the shell variable only. Bodies and headers that need it encoded get it
// from these programs: POSIX awk, one line per line of the secret, so that a trailing newline is not lost in
// $(…).

/// The characters of a JSON string (RFC 8259 §7).
constexpr QStringView awkJson
    = uR"awk(NR>1{printf "%s","\\n"}{gsub(/["\\]/,"\\\\&");gsub(/\t/,"\\t");gsub(/\r/,"\\r");printf "%s",$0})awk";

/// application/x-www-form-urlencoded (RFC 6749 §2.3.1); the C locale makes every byte one character.
constexpr QStringView awkForm
    = uR"awk(BEGIN{for(i=1;i<256;i++)e[sprintf("%c",i)]=sprintf("%%%02X",i);e[" "]="+"}NR>1{printf "%s","%0A"}{for(i=1;i<=length($0);i++){c=substr($0,i,1);printf "%s",c~/[A-Za-z0-9*._-]/?c:e[c]}})awk";

QString singleQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// One shell word with variables in it, built of single-quoted text and double-quoted expansions.
class ShellWord
{
public:
    ShellWord &text(const QString &literal)
    {
        m_literal += literal;
        return *this;
    }
    ShellWord &variable(QStringView name) { return expansion(u'$' + name.toString()); }
    ShellWord &piped(QStringView name, QStringView awk)
    {
        return expansion(
            u"$(printf '%s\\n' \"$"_s + name + u"\" | LC_ALL=C awk "_s + singleQuoted(awk.toString()) + u')');
    }
    QString quoted() const { return m_done + (m_literal.isEmpty() ? QString() : shellQuoted(m_literal)); }

private:
    ShellWord &expansion(const QString &dollar)
    {
        m_done = quoted() + u'"' + dollar + u'"';
        m_literal.clear();
        return *this;
    }

    QString m_done;
    QString m_literal;
};

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

QString shellQuoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"@%+=:,./-_").contains(c);
    });
    return plain ? word : singleQuoted(word);
}

} // namespace claimcheck
