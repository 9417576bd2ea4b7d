#include "flow/maskingprinter.h"

#include "flow/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace claimcheck {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QString unescaped(const QByteArray &jsonText)
{
    if (!jsonText.contains('\\'))
        return QString::fromUtf8(jsonText.mid(1, jsonText.size() - 2));
    return QJsonDocument::fromJson('[' + jsonText + ']').array().at(0).toString();
}

} // namespace

QByteArray MaskingPrinter::print(qsizetype limit)
{
    while (m_at < m_json.size() && m_out.size() <= limit)
        step(m_json.at(m_at));
    return m_out;
}

void MaskingPrinter::step(char c)
{
    switch (c) {
    case '{':
    case '[':
        if (m_hideNext)
            hideValue();
        else
            open(c);
        break;
    case '}':
    case ']':
        close(c);
        break;
    case ',':
        separate();
        break;
    case ':':
        put(c);
        m_out += ' ';
        break;
    case '"':
        scalar(stringEnd());
        break;
    default:
        if (isSpace(c))
            ++m_at;
        else
            scalar(plainEnd());
    }
}

void MaskingPrinter::put(char c)
{
    m_out += c;
    ++m_at;
}

void MaskingPrinter::newLine()
{
    m_out += '\n' + QByteArray(2 * m_inObject.size(), ' ');
}

void MaskingPrinter::open(char c)
{
    put(c);
    while (isSpace(m_json.at(m_at)))
        ++m_at;
    if (m_json.at(m_at) == '}' || m_json.at(m_at) == ']') {
        put(m_json.at(m_at));
        return;
    }
    m_inObject.append(c == '{');
    m_nameNext = c == '{';
    newLine();
}

void MaskingPrinter::close(char c)
{
    m_inObject.removeLast();
    newLine();
    put(c);
}

void MaskingPrinter::separate()
{
    put(',');
    newLine();
    m_nameNext = m_inObject.last();
}

void MaskingPrinter::scalar(qsizetype end)
{
    if (m_hideNext) {
        hideValue();
        return;
    }
    const QByteArray raw = m_json.mid(m_at, end - m_at);
    m_hideNext = m_nameNext && m_mask.isTokenBearing(unescaped(raw));
    m_nameNext = false;
    m_out += masked(raw);
    m_at = end;
}

QByteArray MaskingPrinter::masked(const QByteArray &raw) const
{
    const bool isString = raw.startsWith('"');
    const QString text = isString ? unescaped(raw) : QString::fromLatin1(raw);
    const QString safe = m_mask.masked(text);
    // Exactly as issued where there is nothing to hide, escapes included.
    const QByteArray written = safe == text ? raw : isString ? jsonString(safe) : safe.toUtf8();
    // A server may put a secret in as it is, and its backslashes then read as escapes.
    return written.contains('\\') ? m_mask.masked(QString::fromUtf8(written)).toUtf8() : written;
}

/// Puts the mask for the whole value that begins here.
void MaskingPrinter::hideValue()
{
    m_hideNext = false;
    m_out += jsonString(maskText());
    int depth = 0;
    do {
        const char c = m_json.at(m_at);
        const bool closes = c == '}' || c == ']';
        depth += (c == '{' || c == '[') - closes;
        if (c == '"')
            m_at = stringEnd();
        else
            m_at = depth > 0 || closes ? m_at + 1 : plainEnd();
    } while (depth > 0);
}

qsizetype MaskingPrinter::stringEnd() const
{
    qsizetype at = m_at + 1;
    while (m_json.at(at) != '"')
        at += m_json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

qsizetype MaskingPrinter::plainEnd() const
{
    qsizetype at = m_at;
    while (at < m_json.size() && !isSpace(m_json.at(at)) && !QByteArrayView(",]}").contains(m_json.at(at)))
        ++at;
    return at;
}

} // namespace claimcheck
