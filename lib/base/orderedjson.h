#pragma once

#include <QByteArray>
#include <QStringList>

namespace claimcheck {

/// Writes one JSON object with its members in the order they are added and its numbers as they are spelt.
/// QJsonObject sorts members and reformats numbers; a token's own text, and the vendors' pages, must keep
/// both.
class OrderedJson
{
public:
    OrderedJson &text(QByteArrayView name, const QString &value);
    OrderedJson &number(QByteArrayView name, qint64 value);
    OrderedJson &flag(QByteArrayView name, bool value);
    OrderedJson &list(QByteArrayView name, const QStringList &values);
    /// @a json is written as it is: a nested object, or a number with an exact spelling.
    OrderedJson &raw(QByteArrayView name, const QByteArray &json);

    QByteArray json() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

} // namespace claimcheck
