#pragma once

#include "flow/tokenflow.h"
#include "token/jsonmembers.h"

#include <initializer_list>

namespace claimcheck {

/// One object of a definition file (a flow, a profile), read strictly: a key that is unknown, double, missing
/// or of the wrong type is a problem, with its JSON path. The first problem of a file is kept, later ones are
/// dropped, and every read after it still returns a harmless value, so that a reader needs no error paths of
/// its own.
class DefinitionReader
{
public:
    /// @a problem outlives the reader and all readers made from it; empty means none so far.
    DefinitionReader(JsonMembers members, QString path, QString *problem);

    void onlyKeys(std::initializer_list<QStringView> known) const;
    bool has(QStringView key) const { return m_members.lastIndexOf(key) >= 0; }

    /// A string that must be there and hold something.
    QString text(QStringView key) const;
    /// A string that may be absent, but not empty.
    QString optionalText(QStringView key) const;
    /// A string that may be absent or empty.
    QString anyText(QStringView key) const;
    /// A boolean; false if absent.
    bool flag(QStringView key) const;
    /// Must be there and be the number @a known.
    void version(QStringView key, int known) const;
    /// An object; @a required, or else an empty one if absent.
    DefinitionReader object(QStringView key, bool required) const;
    /// The elements of an array; none if absent.
    QList<DefinitionReader> objects(QStringView key) const;
    QStringList texts(QStringView key) const;
    /// An object whose values are strings, in order; none if absent.
    QList<FlowConstant> pairs(QStringView key) const;

    /// One of a closed set of words. @a known are the words for the message, @a fromText knows them.
    template<typename Value>
    Value oneOf(const QString &at, QStringView what, const QString &word, const QStringList &known,
        std::optional<Value> (*fromText)(QStringView)) const
    {
        if (const std::optional<Value> value = fromText(word))
            return *value;
        unknownWord(at, what, word, known);
        return {};
    }

    QString at(QStringView key) const;
    QString at(QStringView key, qsizetype index) const;
    void fail(const QString &at, const QString &message) const;

private:
    qsizetype find(QStringView key, JsonKind kind, QStringView kindName, bool required) const;
    JsonMembers nested(qsizetype index) const;
    void unknownWord(
        const QString &at, QStringView what, const QString &word, const QStringList &known) const;

    JsonMembers m_members;
    QString m_path;
    QString *m_problem;
};

} // namespace claimcheck
