#include "flow/replyparser.h"

#include "flow/jsontext.h"
#include "flow/maskingprinter.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLimit = 64 * 1024;

/// Lines kept, all else escaped, and cut.
QString shown(const QString &text)
{
    QStringList lines;
    qsizetype size = 0;
    for (QStringView line : QStringView(text).left(shownLimit).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.append(displayText(line.toString().replace(u'\t', u"    "_s), shownLimit - size));
        size += lines.last().size() + 1;
        if (size >= shownLimit)
            break;
    }
    const bool cut = size >= shownLimit || text.size() > shownLimit;
    return lines.join(u'\n') + (cut ? u"\n… (cut at 64 KiB)"_s : QString());
}

} // namespace

QString maskedBody(const QByteArray &body, const TokenFlow &flow, const QList<QByteArray> &secrets)
{
    const QByteArray text = withoutBom(body);
    const QString &tokenName = flow.response.accessToken;
    const Result<JsonMembers> members = JsonMembers::parse(text);
    if (!members)
        return shown(TokenMask(tokenName, secrets).masked(QString::fromUtf8(text)));
    // A server may send the token under a second name, too.
    QList<QByteArray> known = secrets;
    const qsizetype token = members->lastIndexOf(tokenName);
    if (token >= 0 && members->kind(token) == JsonKind::String)
        known.append(members->text(token).toUtf8());
    const TokenMask mask(tokenName, known);
    // UTF-8 takes up to three bytes a character of the limit.
    return shown(QString::fromUtf8(MaskingPrinter(text, mask).print(3 * shownLimit)));
}

} // namespace claimcheck
