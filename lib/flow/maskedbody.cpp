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

QString maskedBody(const QByteArray &body, const TokenMask &mask)
{
    const QByteArray text = withoutBom(body);
    if (!JsonMembers::parse(text))
        return shown(mask.masked(QString::fromUtf8(text)));
    // UTF-8 takes up to three bytes a character of the limit.
    return shown(QString::fromUtf8(MaskingPrinter(text, mask).print(3 * shownLimit)));
}

QString maskedBody(const QByteArray &body, const TokenFlow &flow, const QList<QByteArray> &secrets)
{
    const JsonMembers members = JsonMembers::parse(withoutBom(body)).value_or(JsonMembers());
    return maskedBody(body, maskFor(members, flow.response.accessToken, secrets));
}

} // namespace claimcheck
