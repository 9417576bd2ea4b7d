#pragma once

// Private to jsonwalker.cpp and jsonwalk.cpp, which alone see simdjson.

#include "token/jsonwalker.h"

#include <simdjson.h>

#include <utility>
#include <vector>

namespace claimcheck {

/// simdjson's parser and the state of one walk. Steps return false once m_fault says why.
class JsonWalker::Walk
{
public:
    explicit Walk(qsizetype largest);

    /// Without @a collect it only looks whether the text is well formed: a large text may have millions of members.
    bool run(QByteArrayView json, bool collect = true);

    QList<Member> takeMembers() { return std::exchange(m_members, {}); }
    bool isArray() const { return m_isArray; }
    QString fault() const { return m_fault; }

private:
    using Object = simdjson::ondemand::object_iterator;
    using Array = simdjson::ondemand::array_iterator;

    /// One open object or array. The stack of these is ours, so that hostile nesting cannot exhaust the real
    /// one.
    struct Frame
    {
        explicit Frame(Object iterator)
            : inObject(iterator)
        {
        }
        explicit Frame(Array iterator)
            : inArray(iterator)
            , isArray(true)
        {
        }

        // simdjson's iterators ignore what they are compared with: they ask whether their container is open.
        bool atEnd() const { return isArray ? inArray == Array() : inObject == Object(); }
        void advance()
        {
            if (isArray)
                ++inArray;
            else
                ++inObject;
        }
        /// The next value and, in an object, where its name begins.
        simdjson::error_code current(simdjson::ondemand::value &value, const char *&name)
        {
            if (isArray)
                return (*inArray).get(value);
            simdjson::ondemand::field field;
            if (const auto error = (*inObject).get(field))
                return error;
            name = field.key().raw();
            value = field.value();
            return simdjson::SUCCESS;
        }

        Object inObject{};
        Array inArray{};
        bool isArray = false;
    };

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

    simdjson::ondemand::parser m_parser;
    simdjson::error_code m_allocated;
    QByteArrayView m_json;
    bool m_hasEscapes = false;
    bool m_isArray = false;
    bool m_collects = true;
    simdjson::ondemand::document m_document;
    std::vector<Frame> m_open;
    QList<Member> m_members;
    QString m_fault;
};

} // namespace claimcheck
