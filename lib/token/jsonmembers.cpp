#include "token/jsonmembers.h"

#include "token/jsonescape.h"
#include "token/jsonwalker.h"

#include <algorithm>
#include <functional>
#include <span>
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

/// The second of each name among @a keys, which share a hash and are in the order of their indexes.
template<typename NameAt>
void appendRepeated(std::span<std::pair<size_t, quint32>> keys, NameAt nameAt, QList<qsizetype> &indexes)
{
    std::sort(keys.begin(), keys.end(), [&nameAt](const auto &a, const auto &b) {
        const auto name = nameAt(a.second);
        const auto other = nameAt(b.second);
        return name == other ? a.second < b.second : name < other;
    });
    bool isRepeat = false;
    for (size_t i = 1; i < keys.size(); ++i) {
        const bool wasRepeat = std::exchange(isRepeat, nameAt(keys[i - 1].second) == nameAt(keys[i].second));
        if (isRepeat && !wasRepeat)
            indexes.append(keys[i].second);
    }
}

/// Many are sorted by their hash, several times as fast as QHash here; where names share one, by name too, so
/// that names made to collide gain nothing.
template<typename NameAt>
QList<qsizetype> repeatedOfMany(qsizetype count, NameAt nameAt)
{
    using Key = std::pair<size_t, quint32>; // hash and index
    std::vector<Key> keys;
    keys.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        keys.emplace_back(std::hash<std::string_view>()(bytesOf(nameAt(i))), quint32(i));
    std::sort(keys.begin(), keys.end());
    QList<qsizetype> indexes;
    for (auto begin = keys.begin(); begin != keys.end();) {
        const auto end
            = std::find_if(begin, keys.end(), [begin](const Key &key) { return key.first != begin->first; });
        if (end - begin > 1)
            appendRepeated({begin, end}, nameAt, indexes);
        begin = end;
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
    return rawView(index).toByteArray();
}

QString JsonMembers::text(qsizetype index) const
{
    const QByteArrayView value = rawView(index);
    return kind(index) == JsonKind::String ? unescapedJson(value.sliced(1, value.size() - 2))
                                           : exactText(value);
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
