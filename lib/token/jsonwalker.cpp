#include "token/jsonwalker.h"

#include "token/jsonescape.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

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
        return u"it holds bytes that are not UTF-8"_s;
    case simdjson::UNCLOSED_STRING:
        return u"a string is not closed"_s;
    case simdjson::UNESCAPED_CHARS:
        return u"a string holds an unescaped control character"_s;
    case simdjson::EMPTY:
        return u"it is empty"_s;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return u"it is too large"_s;
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return u"a bracket is not closed, or text follows the end"_s;
    default:
        return u"it is not well formed"_s;
    }
}

QString topLevelClause(QByteArrayView json)
{
    const auto first = std::find_if_not(json.begin(), json.end(), isSpace);
    if (first == json.end())
        return u"it is empty"_s;
    if (json.startsWith("\xEF\xBB\xBF"))
        return u"it begins with a byte-order mark"_s;
    if (*first == '"')
        return u"its top level is a string, not an object"_s;
    return u"its top level is not an object"_s;
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

/// One open object or array. The stack of these is ours, so that hostile nesting cannot exhaust the real one.
struct Frame
{
    explicit Frame(ondemand::object_iterator iterator)
        : inObject(iterator)
    {
    }
    explicit Frame(ondemand::array_iterator iterator)
        : inArray(iterator)
        , isArray(true)
    {
    }

    // simdjson's iterators ignore what they are compared with: they ask whether their container is open.
    bool atEnd() const
    {
        return isArray ? inArray == ondemand::array_iterator() : inObject == ondemand::object_iterator();
    }
    void advance()
    {
        if (isArray)
            ++inArray;
        else
            ++inObject;
    }
    /// The next value and, in an object, where its name begins.
    simdjson::error_code current(ondemand::value &value, const char *&name)
    {
        if (isArray)
            return (*inArray).get(value);
        ondemand::field field;
        if (const auto error = (*inObject).get(field))
            return error;
        name = field.key().raw();
        value = field.value();
        return simdjson::SUCCESS;
    }

    ondemand::object_iterator inObject{};
    ondemand::array_iterator inArray{};
    bool isArray = false;
};

} // namespace

/// simdjson's parser and the state of one walk. Steps return false once m_fault says why.
class JsonWalker::Walk
{
public:
    explicit Walk(qsizetype largest);

    bool run(QByteArrayView json);

    QList<Member> takeMembers() { return std::exchange(m_members, {}); }
    bool isArray() const { return m_isArray; }
    QString fault() const { return m_fault; }

private:
    bool openRoot();
    bool visit();
    bool visitName(Member &member, qsizetype at);
    bool visitScalar(Member &member, qsizetype length);
    template<typename Container>
    bool enter(simdjson::simdjson_result<Container> container);
    bool leave();
    bool fail(simdjson::error_code code);
    bool fail(const QString &clause, qsizetype at);
    qsizetype endBefore(qsizetype at) const;

    ondemand::parser m_parser;
    simdjson::error_code m_allocated;
    QByteArrayView m_json;
    bool m_hasEscapes = false;
    bool m_isArray = false;
    ondemand::document m_document;
    std::vector<Frame> m_open;
    QList<Member> m_members;
    QString m_fault;
};

JsonWalker::Walk::Walk(qsizetype largest)
    // simdjson counts a level for the document and asserts on its limit; ours comes first.
    : m_allocated(m_parser.allocate(size_t(largest), maxDepth + 2))
{
    m_open.reserve(usualDepth);
}

bool JsonWalker::Walk::run(QByteArrayView json)
{
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
        return fail(u"text follows its end"_s, rest - m_json.data());
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
    if (m_open.size() == 1)
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
    return bad < 0 || fail(u"a name holds a malformed escape"_s, at + bad);
}

/// simdjson's tokens run up to the next one; what is not white space behind a scalar makes it malformed.
bool JsonWalker::Walk::visitScalar(Member &member, qsizetype length)
{
    const qsizetype at = member.valueAt;
    const QByteArrayView text = m_json.sliced(at, endBefore(at + length) - at);
    member.valueLength = quint32(text.size());
    switch (member.kind) {
    case JsonKind::String: {
        if (text.size() < 2 || text.back() != '"')
            return fail(u"a string is not closed"_s, at);
        const qsizetype bad = m_hasEscapes ? badEscapeAt(text.sliced(1, text.size() - 2)) : -1;
        return bad < 0 || fail(u"a string holds a malformed escape"_s, at + 1 + bad);
    }
    case JsonKind::Number:
        return isJsonNumber(text) || fail(u"a value is malformed"_s, at);
    default:
        return text == "true" || text == "false" || text == "null" || fail(u"a value is malformed"_s, at);
    }
}

template<typename Container>
bool JsonWalker::Walk::enter(simdjson::simdjson_result<Container> container)
{
    if (m_open.size() == maxDepth)
        return fail(u"it is nested deeper than 1,024 levels"_s, -1);
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
    if (m_open.size() == 1) {
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
    m_fault = at < 0 ? clause : QString(clause % u" at byte "_s % QString::number(at));
    return false;
}

qsizetype JsonWalker::Walk::endBefore(qsizetype at) const
{
    while (at > 0 && isSpace(m_json[at - 1]))
        --at;
    return at;
}

JsonWalker::JsonWalker(qsizetype largest)
    : m_walk(std::make_unique<Walk>(largest))
{
}

JsonWalker::~JsonWalker() = default;

QByteArray JsonWalker::buffer(qsizetype size)
{
    QByteArray bytes(size + qsizetype(simdjson::SIMDJSON_PADDING), Qt::Uninitialized);
    std::memset(bytes.data() + size, 0, simdjson::SIMDJSON_PADDING);
    bytes.truncate(size);
    return bytes;
}

Result<JsonMembers> JsonWalker::parse(QByteArray text)
{
    if (!m_walk->run(text))
        return std::unexpected(
            Error{ErrorKind::InvalidReply, u"Not valid JSON: "_s % m_walk->fault() % u'.'});
    JsonMembers parsed;
    parsed.m_json = std::move(text);
    parsed.m_members = m_walk->takeMembers();
    parsed.m_isArray = m_walk->isArray();
    return parsed;
}

} // namespace claimcheck
