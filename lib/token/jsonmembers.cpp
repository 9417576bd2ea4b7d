#include "token/jsonmembers.h"

#include "token/jsonescape.h"
#include "token/jsonwalker.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

std::string_view bytesOf(QByteArrayView name)
{
    return {name.data(), size_t(name.size())};
}

std::string_view bytesOf(const QString &name)
{
    return {reinterpret_cast<const char *>(name.constData()), size_t(name.size()) * sizeof(QChar)};
}

/// Few names are compared one with another, which needs no memory.
template<typename NameAt>
QList<qsizetype> repeatedOfFew(qsizetype count, NameAt nameAt)
{
    QList<qsizetype> indexes;
    for (qsizetype i = 1; i < count; ++i) {
        qsizetype before = 0;
        for (qsizetype j = 0; j < i; ++j)
            before += nameAt(j) == nameAt(i) ? 1 : 0;
        if (before == 1)
            indexes.append(i);
    }
    return indexes;
}

/// Many are sorted by their hash: three times as fast as QHash, and names made to collide cost a comparison
/// each.
template<typename NameAt>
QList<qsizetype> repeatedOfMany(qsizetype count, NameAt nameAt)
{
    struct Key
    {
        size_t hash;
        quint32 index;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        keys.push_back({std::hash<std::string_view>()(bytesOf(nameAt(i))), quint32(i)});
    const auto compare = [&nameAt](const Key &a, const Key &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash ? -1 : 1;
        return bytesOf(nameAt(a.index)).compare(bytesOf(nameAt(b.index)));
    };
    std::sort(keys.begin(), keys.end(), [&compare](const Key &a, const Key &b) {
        const int order = compare(a, b);
        return order != 0 ? order < 0 : a.index < b.index;
    });
    QList<qsizetype> indexes;
    bool isRepeat = false;
    for (size_t i = 1; i < keys.size(); ++i) {
        const bool wasRepeat = std::exchange(isRepeat, compare(keys[i - 1], keys[i]) == 0);
        if (isRepeat && !wasRepeat)
            indexes.append(keys[i].index);
    }
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

/// The indexes at which a name occurs for the second time.
template<typename NameAt>
QList<qsizetype> repeated(qsizetype count, NameAt nameAt)
{
    return count <= 32 ? repeatedOfFew(count, nameAt) : repeatedOfMany(count, nameAt);
}

} // namespace

Result<JsonMembers> JsonMembers::parse(const QByteArray &json)
{
    QByteArray text = JsonWalker::buffer(json.size());
    std::copy(json.begin(), json.end(), text.begin());
    return JsonWalker(json.size()).parse(std::move(text));
}

QString JsonMembers::name(qsizetype index) const
{
    if (m_isArray)
        return u'[' % QString::number(index) % u']';
    return unescapedJson(rawName(index));
}

QByteArray JsonMembers::raw(qsizetype index) const
{
    const Member &member = m_members.at(index);
    return m_json.mid(member.valueAt, member.valueLength);
}

QString JsonMembers::text(qsizetype index) const
{
    const Member &member = m_members.at(index);
    const auto value = QByteArrayView(m_json).sliced(member.valueAt, member.valueLength);
    if (member.kind == JsonKind::String)
        return unescapedJson(value.sliced(1, value.size() - 2));
    return QString::fromUtf8(value);
}

qsizetype JsonMembers::lastIndexOf(QStringView name) const
{
    for (qsizetype i = m_isArray ? -1 : size() - 1; i >= 0; --i) {
        const Member &member = m_members.at(i);
        const QByteArrayView held = rawName(i);
        if (member.nameEscaped ? unescapedJson(held) == name
                               : QAnyStringView::equal(QUtf8StringView(held), name))
            return i;
    }
    return -1;
}

QStringList JsonMembers::duplicateNames() const
{
    if (m_isArray)
        return {};
    // Names are compared as text only where an escape makes the bytes differ; both ways are linear.
    const bool anyEscaped = std::any_of(
        m_members.begin(), m_members.end(), [](const Member &member) { return member.nameEscaped; });
    const auto indexes = anyEscaped ? repeated(size(), [this](qsizetype i) { return name(i); })
                                    : repeated(size(), [this](qsizetype i) { return rawName(i); });
    QStringList names;
    for (const qsizetype index : indexes)
        names.append(name(index));
    return names;
}

} // namespace claimcheck
