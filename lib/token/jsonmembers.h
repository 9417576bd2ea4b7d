#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claimcheck {

enum class JsonKind : quint8 { Object, Array, String, Number, Bool, Null };

/// The members of one JSON object, or the elements of one JSON array, as the issuer wrote them: in order,
/// with duplicates, with the exact text of every number. QJsonDocument loses all three. Immutable; implicitly
/// shared; the members are views into one buffer, so a copy is cheap. Thread-safe for reading.
///
/// Nested values are parsed on demand with JsonMembers::parse(members.raw(i)).
class JsonMembers
{
public:
    /// An empty object.
    JsonMembers() = default;

    /// @a json is UTF-8 text whose top level is an object or an array. The whole text is validated, nested
    /// values included. Errors (kind InvalidReply) say what is wrong and at which byte where known, and never
    /// quote the text. Depth over 1,024, invalid UTF-8 and trailing text are errors.
    static Result<JsonMembers> parse(const QByteArray &json);

    bool isArray() const { return m_isArray; }
    qsizetype size() const { return m_members.size(); }

    /// The member's name, unescaped; in an array its index in brackets, as "[0]".
    QString name(qsizetype index) const;
    JsonKind kind(qsizetype index) const { return m_members.at(index).kind; }
    /// The value's exact text as issued (strings with quotes and escapes), without white space around it.
    QByteArray raw(qsizetype index) const;
    /// The same without a copy, and the name as issued, still escaped; views into this object. Names are
    /// empty in an array.
    QByteArrayView rawView(qsizetype index) const
    {
        const Member &member = m_members.at(index);
        return QByteArrayView(m_json).sliced(member.valueAt, member.valueLength);
    }
    QByteArrayView rawName(qsizetype index) const
    {
        const Member &member = m_members.at(index);
        return QByteArrayView(m_json).sliced(member.nameAt, member.nameLength);
    }
    /// A string's unescaped text; for other kinds the same as raw(). Not made safe for display.
    QString text(qsizetype index) const;

    /// The index of the last member of that (unescaped) name, or -1. RFC 7519 §4: where a parser accepts
    /// duplicates it uses the lexically last.
    qsizetype lastIndexOf(QStringView name) const;
    /// The names that occur more than once, each once, in order of their second occurrence.
    QStringList duplicateNames() const;

    /// The whole text as it was parsed.
    QByteArray json() const { return m_json; }

private:
    friend class JsonWalker;

    struct Member
    {
        quint32 nameAt; ///< byte offsets into m_json; a name is inside its quotes and still escaped
        quint32 nameLength;
        quint32 valueAt;
        quint32 valueLength;
        JsonKind kind;
        bool nameEscaped;
    };

    QByteArray m_json;
    QList<Member> m_members;
    bool m_isArray = false;
};

} // namespace claimcheck
