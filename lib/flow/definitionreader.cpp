#include "flow/definitionreader.h"

#include "flow/textrules.h"
#include "token/claimcatalog.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView objectKind = u"an object";
constexpr QStringView arrayKind = u"an array";
constexpr QStringView stringKind = u"a string";

bool isPlainKey(QStringView key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

} // namespace

DefinitionReader::DefinitionReader(JsonMembers members, QString path, QString *problem)
    : m_members(std::move(members))
    , m_path(std::move(path))
    , m_problem(problem)
{
}

void DefinitionReader::onlyKeys(std::initializer_list<QStringView> known) const
{
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const QString key = m_members.name(i);
        if (std::ranges::find(known, key) != known.end())
            continue;
        fail(at(key),
            namesSecret(key) ? u"unknown key; a definition file never holds a secret"_s
                             : u"unknown key '%1'"_s.arg(displayText(key, 64)));
    }
    for (const QString &key : m_members.duplicateNames())
        fail(at(key), u"the key is there twice"_s);
}

QString DefinitionReader::text(QStringView key) const
{
    const qsizetype index = find(key, JsonKind::String, stringKind, true);
    const QString value = index < 0 ? QString() : m_members.text(index);
    if (value.isEmpty())
        fail(at(key), u"must not be empty"_s);
    return value;
}

QString DefinitionReader::optionalText(QStringView key) const
{
    return has(key) ? text(key) : QString();
}

QString DefinitionReader::anyText(QStringView key) const
{
    const qsizetype index = find(key, JsonKind::String, stringKind, false);
    return index < 0 ? QString() : m_members.text(index);
}

bool DefinitionReader::flag(QStringView key) const
{
    const qsizetype index = find(key, JsonKind::Bool, u"true or false", false);
    return index >= 0 && m_members.raw(index) == "true";
}

void DefinitionReader::version(QStringView key, int known) const
{
    const qsizetype index = find(key, JsonKind::Number, u"a number", true);
    if (index >= 0 && m_members.raw(index) != QByteArray::number(known)) {
        fail(at(key),
            u"version %1 is not known; this version of Claimcheck reads %2"_s.arg(
                displayText(m_members.text(index), 32), QString::number(known)));
    }
}

DefinitionReader DefinitionReader::object(QStringView key, bool required) const
{
    const qsizetype index = find(key, JsonKind::Object, objectKind, required);
    return {index < 0 ? JsonMembers() : nested(index), at(key), m_problem};
}

QList<DefinitionReader> DefinitionReader::objects(QStringView key) const
{
    const qsizetype index = find(key, JsonKind::Array, arrayKind, false);
    if (index < 0)
        return {};
    QList<DefinitionReader> readers;
    const DefinitionReader array(nested(index), at(key), m_problem);
    for (qsizetype i = 0; i < array.m_members.size(); ++i) {
        if (array.m_members.kind(i) != JsonKind::Object)
            fail(at(key, i), u"must be an object"_s);
        else
            readers.append({array.nested(i), at(key, i), m_problem});
    }
    return readers;
}

QStringList DefinitionReader::texts(QStringView key) const
{
    const qsizetype index = find(key, JsonKind::Array, arrayKind, false);
    if (index < 0)
        return {};
    QStringList values;
    const JsonMembers elements = nested(index);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString value = elements.kind(i) == JsonKind::String ? elements.text(i) : QString();
        if (value.isEmpty())
            fail(at(key, i), u"must be a string that is not empty"_s);
        else if (values.contains(value))
            fail(at(key, i), u"'%1' is there twice"_s.arg(displayText(value, 64)));
        values.append(value);
    }
    return values;
}

QList<FlowConstant> DefinitionReader::pairs(QStringView key) const
{
    QList<FlowConstant> values;
    const DefinitionReader map = object(key, false);
    for (qsizetype i = 0; i < map.m_members.size(); ++i) {
        const QString name = map.m_members.name(i);
        if (map.m_members.kind(i) != JsonKind::String)
            fail(map.at(name), u"must be a string"_s);
        values.append({name, map.m_members.text(i)});
    }
    for (const QString &name : map.m_members.duplicateNames())
        fail(map.at(name), u"the key is there twice"_s);
    return values;
}

QString DefinitionReader::at(QStringView key) const
{
    if (isPlainKey(key))
        return m_path + u'.' + key;
    return m_path + u"['"_s + displayText(key.toString(), 64) + u"']"_s;
}

QString DefinitionReader::at(QStringView key, qsizetype index) const
{
    return at(key) + u'[' + QString::number(index) + u']';
}

void DefinitionReader::fail(const QString &at, const QString &message) const
{
    if (m_problem->isEmpty())
        *m_problem = at + u": "_s + message;
}

qsizetype DefinitionReader::find(QStringView key, JsonKind kind, QStringView kindName, bool required) const
{
    const qsizetype index = m_members.lastIndexOf(key);
    if (index < 0) {
        if (required)
            fail(at(key), u"is missing"_s);
        return -1;
    }
    if (m_members.kind(index) != kind) {
        fail(at(key), u"must be "_s + kindName);
        return -1;
    }
    return index;
}

JsonMembers DefinitionReader::nested(qsizetype index) const
{
    // The whole file was validated when it was read, so a nested value cannot fail.
    return JsonMembers::parse(m_members.raw(index)).value_or(JsonMembers());
}

void DefinitionReader::unknownWord(
    const QString &at, QStringView what, const QString &word, const QStringList &known) const
{
    fail(at, u"unknown %1 '%2'; known are %3"_s.arg(what, displayText(word, 64), known.join(u", "_s)));
}

} // namespace claimcheck
