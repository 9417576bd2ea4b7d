#include "base/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace claimcheck {

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// QJsonDocument writes no bare strings, so the brackets of a one-element array come off again.
QByteArray quoted(const QString &text)
{
    return compact({text}).sliced(1).chopped(1);
}

} // namespace

OrderedJson &OrderedJson::text(QByteArrayView name, const QString &value)
{
    return raw(name, quoted(value));
}

OrderedJson &OrderedJson::number(QByteArrayView name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

OrderedJson &OrderedJson::flag(QByteArrayView name, bool value)
{
    return raw(name, value ? "true" : "false");
}

OrderedJson &OrderedJson::list(QByteArrayView name, const QStringList &values)
{
    return raw(name, compact(QJsonArray::fromStringList(values)));
}

OrderedJson &OrderedJson::raw(QByteArrayView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += quoted(QString::fromUtf8(name)) + ':' + json;
    return *this;
}

} // namespace claimcheck
