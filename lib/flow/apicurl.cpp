#include "flow/apicredentials.h"
#include "flow/profile.h"
#include "flow/requestplan.h"
#include "flow/shellword.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// "X-Api-Key" as "X_API_KEY".
QString variableFor(const QString &name)
{
    QString variable;
    for (const QChar c : name)
        variable += c.unicode() < 0x80 && c.isLetterOrNumber() ? c.toUpper() : QChar(u'_');
    return variable.isEmpty() || variable.at(0).isDigit() ? u'_' + variable : variable;
}

/// The URL with the pairs that look like a credential as variables, encoded by the shell.
QString urlWord(const Profile &profile, ApiRequest request)
{
    const QList<ProfileParameter> pairs = std::exchange(request.query, {});
    const QUrl bare = apiUrl(profile, request).value_or(QUrl());
    ShellWord word;
    word.text(bare.toString(QUrl::FullyEncoded));
    QChar between = bare.hasQuery() ? u'&' : u'?';
    for (const ProfileParameter &pair : pairs) {
        word.text(between + QString::fromLatin1(QUrl::toPercentEncoding(pair.name)) + u'=');
        if (holdsCredential(pair))
            word.piped(variableFor(pair.name), awkForm);
        else
            word.text(QString::fromLatin1(QUrl::toPercentEncoding(pair.value)));
        between = u'&';
    }
    return word.quoted();
}

QString headerOption(const ProfileParameter &header)
{
    ShellWord word;
    // "Name:" would make curl drop the header; "Name;" sends it empty.
    word.text(header.name + (header.value.isEmpty() ? u";"_s : u": "_s));
    if (holdsCredential(header))
        word.variable(variableFor(header.name));
    else
        word.text(header.value);
    return u"--header "_s + word.quoted();
}

} // namespace

Result<QString> renderApiCurl(const Profile &profile, const ApiRequest &request, const QString &tokenType)
{
    const auto sent = renderApiRequest(profile, request, tokenType, {});
    if (!sent)
        return std::unexpected(sent.error());
    const QString method = normalMethod(request.method);
    const QString url = urlWord(profile, request);
    QString start = u"curl "_s + (method == "HEAD"_L1 ? u"--head "_s : u"--request "_s + method + u' ');
    if (std::ranges::any_of(url, [](QChar c) { return QStringView(u"[]{}").contains(c); }))
        start += u"--globoff "_s;
    if (sent->url.path().contains("/."_L1))
        start += u"--path-as-is "_s;
    QStringList lines{start + url};
    lines.append(u"--header "_s
        + ShellWord().text(u"Authorization: "_s + authorizationScheme(tokenType) + u' ').variable(u"ACCESS_TOKEN").quoted());
    for (const HttpHeader &header : sent->headers) {
        const auto typed = std::ranges::find_if(request.headers,
            [&](const ProfileParameter &own) { return own.name.toLatin1() == header.name; });
        if (typed != request.headers.end())
            lines.append(headerOption(*typed));
        else if (header.name != "Authorization")
            lines.append(headerOption({QString::fromLatin1(header.name), QString::fromUtf8(header.value)}));
    }
    const bool empty = sent->body.isEmpty();
    if (empty && (method == "POST"_L1 || method == "PUT"_L1 || method == "PATCH"_L1))
        lines.append(u"--header Content-Type: --data-raw ''"_s);
    else if (!empty && request.contentType.trimmed().isEmpty())
        lines.append(u"--header Content-Type:"_s);
    if (!empty)
        lines.append(u"--data-raw "_s + shellQuoted(request.body));
    return lines.join(u" \\\n  "_s);
}

} // namespace claimcheck
