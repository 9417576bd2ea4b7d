#include "token/jsonwalk.h"

#include "base/words.h"
#include "token/jsonescape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr size_t maxDepth = 1024;
// What tokens usually have; more costs an allocation.
constexpr size_t usualDepth = 8;
constexpr qsizetype usualMembers = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

QString clauseFor(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return Words::tr("it holds bytes that are not UTF-8");
    case simdjson::UNCLOSED_STRING:
        return Words::tr("a string is not closed");
    case simdjson::UNESCAPED_CHARS:
        return Words::tr("a string holds an unescaped control character");
    case simdjson::EMPTY:
        return Words::tr("it is empty");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return Words::tr("it is too large");
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return Words::tr("a bracket is not closed, or text follows the end");
    default:
        return Words::tr("it is not well formed");
    }
}

QString topLevelClause(QByteArrayView json)
{
    const auto first = std::find_if_not(json.begin(), json.end(), isSpace);
    if (first == json.end())
        return Words::tr("it is empty");
    if (json.startsWith("\xEF\xBB\xBF"))
        return Words::tr("it begins with a byte-order mark");
    if (*first == '"')
        return Words::tr("its top level is a string, not an object");
    return Words::tr("its top level is not an object");
}

JsonKind kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Bool;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

} // namespace

JsonWalker::Walk::Walk(qsizetype largest)
    // simdjson counts a level for the document and asserts on its limit; ours comes first.
    : m_allocated(m_parser.allocate(size_t(largest), maxDepth + 2))
{
    m_open.reserve(usualDepth);
}

bool JsonWalker::Walk::run(QByteArrayView json, bool collect)
{
    m_collects = collect;
    m_json = json;
    m_hasEscapes = json.contains('\\');
    m_open.clear();
    m_members.clear();
    m_members.reserve(usualMembers);
    if (!openRoot())
        return false;
    while (!m_open.empty()) {
        if (!(m_open.back().atEnd() ? leave() : visit()))
            return false;
    }
    const char *rest = nullptr;
    if (m_document.current_location().get(rest) == simdjson::SUCCESS)
        return fail(Words::tr("text follows its end"), rest - m_json.data());
    return true;
}

bool JsonWalker::Walk::openRoot()
{
    const auto first = std::find_if_not(m_json.begin(), m_json.end(), isSpace);
    if (first == m_json.end() || (*first != '{' && *first != '['))
        return fail(topLevelClause(m_json), -1);
    if (m_allocated)
        return fail(m_allocated);
    const size_t size = size_t(m_json.size());
    if (const auto error
        = m_parser.iterate(m_json.data(), size, size + simdjson::SIMDJSON_PADDING).get(m_document))
        return fail(error);
    m_isArray = *first == '[';
    return *first == '{' ? enter(m_document.get_object()) : enter(m_document.get_array());
}

bool JsonWalker::Walk::visit()
{
    ondemand::value value;
    const char *name = nullptr;
    if (const auto error = m_open.back().current(value, name))
        return fail(error);
    const std::string_view token = value.raw_json_token();
    Member member{};
    member.valueAt = quint32(token.data() - m_json.data());
    member.kind = kindOf(token.front());
    if (name && !visitName(member, name - m_json.data()))
        return false;
    const bool isContainer = member.kind == JsonKind::Object || member.kind == JsonKind::Array;
    if (!isContainer && !visitScalar(member, qsizetype(token.size())))
        return false;
    if (m_collects && m_open.size() == 1)
        m_members.append(member);
    if (isContainer)
        return member.kind == JsonKind::Object ? enter(value.get_object()) : enter(value.get_array());
    m_open.back().advance();
    return true;
}

bool JsonWalker::Walk::visitName(Member &member, qsizetype at)
{
    // Only a colon and white space lie between a name's closing quote and its value.
    qsizetype closing = member.valueAt - 1;
    while (m_json[closing] != '"')
        --closing;
    const QByteArrayView name = m_json.sliced(at, closing - at);
    member.nameAt = quint32(at);
    member.nameLength = quint32(name.size());
    member.nameEscaped = m_hasEscapes && name.contains('\\');
    const qsizetype bad = member.nameEscaped ? badEscapeAt(name) : -1;
    return bad < 0 || fail(Words::tr("a name holds a malformed escape"), at + bad);
}

/// A token runs up to the next one. What is not white space behind a scalar makes it malformed, and what
/// comes next is checked here, because simdjson forgives a colon there.
bool JsonWalker::Walk::visitScalar(Member &member, qsizetype length)
{
    const qsizetype at = member.valueAt;
    const char next = m_json.data()[at + length];
    if (next != ',' && next != (m_open.back().isArray ? ']' : '}'))
        return fail(Words::tr("a comma or a bracket is missing"), at + length);
    const QByteArrayView text = m_json.sliced(at, endBefore(at + length) - at);
    member.valueLength = quint32(text.size());
    switch (member.kind) {
    case JsonKind::String: {
        if (text.size() < 2 || text.back() != '"')
            return fail(Words::tr("a string is not closed"), at);
        const qsizetype bad = m_hasEscapes ? badEscapeAt(text.sliced(1, text.size() - 2)) : -1;
        return bad < 0 || fail(Words::tr("a string holds a malformed escape"), at + 1 + bad);
    }
    case JsonKind::Number:
        return isJsonNumber(text) || fail(Words::tr("a value is malformed"), at);
    default:
        return text == "true" || text == "false" || text == "null"
            || fail(Words::tr("a value is malformed"), at);
    }
}

template<typename Container>
bool JsonWalker::Walk::enter(simdjson::simdjson_result<Container> container)
{
    if (m_open.size() == maxDepth)
        return fail(Words::tr("it is nested deeper than 1,024 levels"), -1);
    Container opened;
    if (const auto error = std::move(container).get(opened))
        return fail(error);
    std::remove_cvref_t<decltype(opened.begin().value_unsafe())> iterator;
    if (const auto error = opened.begin().get(iterator))
        return fail(error);
    m_open.emplace_back(iterator);
    return true;
}

/// Goes back to the parent of a finished container, whose end is the last thing before the next token.
bool JsonWalker::Walk::leave()
{
    m_open.pop_back();
    if (m_open.empty())
        return true;
    const char *next = nullptr;
    if (const auto error = m_document.current_location().get(next))
        return fail(error);
    if (m_collects && m_open.size() == 1) {
        Member &member = m_members.back();
        member.valueLength = quint32(endBefore(next - m_json.data()) - member.valueAt);
    }
    m_open.back().advance();
    return true;
}

bool JsonWalker::Walk::fail(simdjson::error_code code)
{
    const char *near = nullptr;
    // Before the walk begins, simdjson knows no place.
    if (m_open.empty() || m_document.current_location().get(near) != simdjson::SUCCESS)
        return fail(clauseFor(code), -1);
    return fail(clauseFor(code), near - m_json.data());
}

bool JsonWalker::Walk::fail(const QString &clause, qsizetype at)
{
    m_fault = at < 0 ? clause : Words::tr("%1 at byte %2").arg(clause, QString::number(at));
    return false;
}

qsizetype JsonWalker::Walk::endBefore(qsizetype at) const
{
    while (at > 0 && isSpace(m_json[at - 1]))
        --at;
    return at;
}

} // namespace claimcheck
