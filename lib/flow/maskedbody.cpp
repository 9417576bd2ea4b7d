#include "flow/replyparser.h"

#include "flow/jsontext.h"
#include "flow/tokenmask.h"
#include "token/claimcatalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLimit = 64 * 1024;

QString unescaped(const QByteArray &jsonText)
{
    if (!jsonText.contains('\\'))
        return QString::fromUtf8(jsonText.mid(1, jsonText.size() - 2));
    return QJsonDocument::fromJson('[' + jsonText + ']').array().at(0).toString();
}

/// Writes valid JSON again, indented, in its own order and number text, with secrets masked. One pass,
/// without recursion, and it stops at the limit, so deep or huge bodies cost little.
class MaskingPrinter
{
public:
    MaskingPrinter(const QByteArray &json, const QString &tokenName, const TokenMask &mask)
        : m_json(json)
        , m_tokenName(tokenName)
        , m_mask(mask)
    {
    }

    QByteArray print()
    {
        while (m_at < m_json.size() && m_out.size() <= shownLimit)
            step(m_json.at(m_at));
        return m_out;
    }

private:
    void step(char c)
    {
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++m_at;
            break;
        case '{':
        case '[':
            if (m_hideNext)
                hide();
            else
                open(c);
            break;
        case '}':
        case ']':
            m_inObject.removeLast();
            newLine();
            put(c);
            break;
        case ',':
            put(c);
            newLine();
            m_nameNext = m_inObject.last();
            break;
        case ':':
            put(c);
            m_out += ' ';
            break;
        default:
            scalar(c == '"' ? stringEnd() : plainEnd());
        }
    }

    void put(char c)
    {
        m_out += c;
        ++m_at;
    }

    void newLine() { m_out += '\n' + QByteArray(2 * m_inObject.size(), ' '); }

    void open(char c)
    {
        put(c);
        const qsizetype next = skipSpace(m_at);
        if (m_json.at(next) == '}' || m_json.at(next) == ']') {
            m_at = next;
            put(m_json.at(next));
            return;
        }
        m_inObject.append(c == '{');
        m_nameNext = c == '{';
        newLine();
    }

    void scalar(qsizetype end)
    {
        const QByteArray raw = m_json.mid(m_at, end - m_at);
        if (m_nameNext) {
            const QString name = unescaped(raw);
            m_hideNext = name == m_tokenName || isTokenBearing(name);
            m_nameNext = false;
            m_out += masked(raw);
        } else if (m_hideNext) {
            hide();
            return;
        } else {
            m_out += masked(raw);
        }
        m_at = end;
    }

    QByteArray masked(const QByteArray &raw) const
    {
        if (!raw.startsWith('"'))
            return m_mask.masked(QString::fromLatin1(raw)).toUtf8();
        const QString text = unescaped(raw);
        const QString safe = m_mask.masked(text);
        return safe == text ? raw : jsonString(safe);
    }

    /// Puts the mask for the whole value that begins here.
    void hide()
    {
        m_hideNext = false;
        m_out += jsonString(maskText());
        int depth = 0;
        do {
            const char c = m_json.at(m_at);
            if (c == '"') {
                m_at = stringEnd();
                continue;
            }
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            m_at = depth > 0 || c == '}' || c == ']' ? m_at + 1 : plainEnd();
        } while (depth > 0);
    }

    qsizetype stringEnd() const
    {
        qsizetype at = m_at + 1;
        while (m_json.at(at) != '"')
            at += m_json.at(at) == '\\' ? 2 : 1;
        return at + 1;
    }

    qsizetype plainEnd() const
    {
        qsizetype at = m_at;
        while (at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(at)))
            ++at;
        return at;
    }

    qsizetype skipSpace(qsizetype at) const
    {
        while (QByteArrayView(" \t\r\n").contains(m_json.at(at)))
            ++at;
        return at;
    }

    const QByteArray &m_json;
    const QString &m_tokenName;
    const TokenMask &m_mask;
    QByteArray m_out;
    qsizetype m_at = 0;
    QList<bool> m_inObject; ///< one for each open container
    bool m_nameNext = false;
    bool m_hideNext = false;
};

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
    const Result<JsonMembers> members = JsonMembers::parse(text);
    if (!members)
        return shown(TokenMask(secrets).masked(QString::fromUtf8(text)));
    // A server may send the token under a second name, too.
    QList<QByteArray> known = secrets;
    if (const qsizetype token = members->lastIndexOf(flow.response.accessToken); token >= 0)
        known.append(members->text(token).toUtf8());
    const TokenMask mask(known);
    return shown(QString::fromUtf8(MaskingPrinter(text, flow.response.accessToken, mask).print()));
}

} // namespace claimcheck
