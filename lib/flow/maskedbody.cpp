#include "base/words.h"
#include "flow/replyparser.h"

#include "flow/jsontext.h"
#include "flow/maskingprinter.h"
#include "token/claimcatalog.h"

#include <QRegularExpression>

#include <algorithm>

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
    return lines.join(u'\n') + (cut ? u"\n… "_s + Words::tr("(cut at 64 KiB)") : QString());
}

/// Whether a secret with punctuation of JSON's own stands in this text word for word. Put in unescaped, its
/// parts may pass for names and values, and nothing tells them from the server's own.
bool maySpanTokens(const QByteArray &text, const QList<QByteArray> &secrets)
{
    static const QRegularExpression structure(uR"re([,:\[\]{}]|(?<!\\)")re"_s);
    return std::ranges::any_of(secrets, [&](const QByteArray &secret) {
        return text.contains(secret) && QString::fromUtf8(secret).contains(structure);
    });
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
    const QByteArray text = withoutBom(body);
    const JsonMembers members = JsonMembers::parse(text).value_or(JsonMembers());
    if (members.size() > 0 && maySpanTokens(text, secrets))
        return maskText() + u' ' + Words::tr("(not shown: the secret stands in it unescaped)");
    return maskedBody(body, maskFor(members, flow.response.accessToken, secrets));
}

} // namespace claimcheck
