#include "flow/serverwords.h"

#include "flow/jsontext.h"
#include "flow/replyparser.h"
#include "token/claimcatalog.h"
#include "token/jsonmembers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLimit = 300;

/// A code as servers use them ("invalid_client", "access_denied"), not a sentence.
bool isCode(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.';
    });
}

/// A member as a sentence: a string, a list of strings, or an object that has a `message` itself.
QString sentence(const JsonMembers &members, QStringView name, int depth = 0)
{
    const qsizetype index = members.lastIndexOf(name);
    if (index < 0)
        return {};
    const JsonKind kind = members.kind(index);
    if (kind == JsonKind::String)
        return members.text(index);
    if (kind != JsonKind::Object && kind != JsonKind::Array)
        return {};
    const JsonMembers nested = JsonMembers::parse(members.raw(index)).value_or(JsonMembers());
    if (kind == JsonKind::Object) {
        const QString inner = depth == 0 ? sentence(nested, u"message", 1) : QString();
        return inner.isEmpty() ? members.text(index) : inner;
    }
    QStringList parts;
    for (qsizetype i = 0; i < nested.size(); ++i)
        parts.append(nested.text(i));
    return parts.join(u"; "_s);
}

ServerWords fromMembers(const JsonMembers &members)
{
    static constexpr std::array sentences{QStringView(u"error_description"), QStringView(u"message"),
        QStringView(u"detail"), QStringView(u"error_message"), QStringView(u"errorMessage"),
        QStringView(u"title"), QStringView(u"reason"), QStringView(u"msg"), QStringView(u"errors")};
    ServerWords words;
    const QString error = sentence(members, u"error");
    if (isCode(error))
        words.code = error;
    else
        words.text = error;
    for (const QStringView name : sentences) {
        if (const QString text = sentence(members, name); !text.isEmpty()) {
            words.text = words.text.isEmpty() || words.text == text ? text : words.text + u": "_s + text;
            break;
        }
    }
    return words;
}

QString htmlTitle(const QByteArray &body)
{
    static const QRegularExpression title(
        u"<title[^>]{0,200}>([^<]{1,1000})"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body)).captured(1);
}

} // namespace

ServerWords serverWords(const HttpReply &reply, const TokenMask &mask)
{
    ServerWords words;
    if (const auto members = JsonMembers::parse(withoutBom(reply.body)); members && !members->isArray())
        words = fromMembers(*members);
    if (!words.code.isEmpty() && !words.text.isEmpty())
        words.text = words.code + u": "_s + words.text;
    else if (!words.code.isEmpty())
        words.text = words.code;

    if (words.text.isEmpty() && isMarkup(reply))
        words.text = htmlTitle(reply.body);
    if (words.text.trimmed().isEmpty() && reply.body.trimmed().isEmpty())
        words.text = QString::fromUtf8(reply.header("WWW-Authenticate"));
    // Masked before it is cut, so that no half of a token is left at the end.
    words.text = words.text.trimmed().isEmpty()
        ? bodyStart(reply, mask)
        : displayText(mask.masked(words.text).simplified(), detailLimit);
    return words;
}

QString bodyStart(const HttpReply &reply, const TokenMask &mask)
{
    return displayText(maskedBody(reply.body, mask).simplified(), detailLimit);
}

bool isMarkup(const HttpReply &reply)
{
    return reply.header("Content-Type").toLower().contains("html") || reply.body.trimmed().startsWith('<');
}

} // namespace claimcheck
