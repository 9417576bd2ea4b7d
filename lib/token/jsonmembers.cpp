#include "token/jsonmembers.h"

#include "token/jsonescape.h"
#include "token/jsonwalker.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace claimcheck {

Result<JsonMembers> JsonMembers::parse(const QByteArray &json)
{
    JsonMembers parsed;
    parsed.m_json = JsonWalker::padded(json);
    auto members = JsonWalker::walk(parsed.m_json);
    if (!members) {
        const JsonFault &fault = members.error();
        const QString place = fault.at < 0 ? QString() : u" at byte %1"_s.arg(fault.at);
        return std::unexpected(
            Error{ErrorKind::InvalidReply, u"Not valid JSON: "_s % fault.clause % place % u'.'});
    }
    parsed.m_members = std::move(*members);
    parsed.m_isArray = QByteArrayView(parsed.m_json).trimmed().startsWith('[');
    return parsed;
}

QString JsonMembers::name(qsizetype index) const
{
    if (m_isArray)
        return u'[' % QString::number(index) % u']';
    const Member &member = m_members.at(index);
    return unescapedJson(QByteArrayView(m_json).sliced(member.nameAt, member.nameLength));
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
    const QByteArray wanted = name.toUtf8();
    for (qsizetype i = m_isArray ? -1 : size() - 1; i >= 0; --i) {
        const Member &member = m_members.at(i);
        const auto held = QByteArrayView(m_json).sliced(member.nameAt, member.nameLength);
        if (member.nameEscaped ? unescapedJson(held) == name : held == wanted)
            return i;
    }
    return -1;
}

QStringList JsonMembers::duplicateNames() const
{
    QStringList duplicates;
    if (m_isArray)
        return duplicates;
    QSet<QString> seen;
    seen.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) {
        const QString held = name(i);
        const qsizetype before = seen.size();
        seen.insert(held);
        if (seen.size() == before && !duplicates.contains(held))
            duplicates.append(held);
    }
    return duplicates;
}

} // namespace claimcheck
