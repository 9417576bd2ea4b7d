#include "token/prettyjson.h"

#include "token/jsonwalker.h"

#include <algorithm>
#include <cstring>

namespace claimcheck {

namespace {

constexpr qsizetype deepestIndent = 32;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class Indenter
{
public:
    Indenter(QByteArrayView json, qsizetype limit)
        : m_json(json)
        , m_limit(limit)
    {
        m_out.reserve(std::min(json.size() * 2, limit + 1));
    }

    IndentedJson run()
    {
        while (m_at < m_json.size() && m_out.size() <= m_limit)
            step();
        if (m_out.size() <= m_limit)
            return {m_out, false};
        const qsizetype lineEnd = m_out.lastIndexOf('\n', m_limit);
        m_out.truncate(lineEnd < 0 ? m_limit : lineEnd);
        return {m_out, true};
    }

private:
    void step()
    {
        const char c = m_json[m_at];
        switch (c) {
        case '{':
        case '[': open(c); break;
        case '}':
        case ']': close(c); break;
        case ',':
            m_out += c;
            newLine();
            ++m_at;
            break;
        case ':':
            m_out += ": ";
            ++m_at;
            break;
        case '"': copy(stringEnd()); break;
        default:
            if (isSpace(c))
                ++m_at;
            else
                copy(scalarEnd());
        }
    }
    void open(char c)
    {
        m_out += c;
        ++m_at;
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
        if (m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']')) {
            m_out += m_json[m_at++]; // an empty one stays on its line
            return;
        }
        ++m_depth;
        newLine();
    }
    void close(char c)
    {
        m_depth = std::max<qsizetype>(m_depth - 1, 0);
        newLine();
        m_out += c;
        ++m_at;
    }
    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * std::min(m_depth, deepestIndent), ' ');
    }
    qsizetype stringEnd() const
    {
        for (qsizetype at = m_at + 1; at < m_json.size(); ++at) {
            if (m_json[at] == '\\')
                ++at;
            else if (m_json[at] == '"')
                return at + 1;
        }
        return m_json.size();
    }
    qsizetype scalarEnd() const
    {
        qsizetype at = m_at + 1;
        while (at < m_json.size() && !isSpace(m_json[at]) && !std::strchr(",:{}[]\"", m_json[at]))
            ++at;
        return at;
    }
    /// No more than can be shown: one string may be the whole text.
    void copy(qsizetype end)
    {
        const qsizetype room = std::max<qsizetype>(m_limit + 1 - m_out.size(), 0);
        m_out.append(m_json.sliced(m_at, std::min(end - m_at, room)));
        m_at = end;
    }

    QByteArrayView m_json;
    qsizetype m_limit;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

} // namespace

Result<void> checkJson(QByteArrayView json)
{
    QByteArray buffer = JsonWalker::buffer(json.size());
    std::copy(json.begin(), json.end(), buffer.begin());
    return JsonWalker(json.size()).check(buffer);
}

IndentedJson indentedJson(QByteArrayView json, qsizetype limit)
{
    return Indenter(json, limit).run();
}

} // namespace claimcheck
