#include "explore/requestdrafts.h"

#include <algorithm>
#include <utility>

namespace claimcheck {

void RequestDrafts::setSaved(const QList<ApiRequest> &saved)
{
    m_saved = saved;
    if (!m_met) {
        m_met = true;
        m_current = saved.isEmpty() ? QString() : saved.first().name;
    }
    meetExpected();
    const QStringList typed = m_typed.keys();
    for (const QString &name : typed) {
        const ApiRequest *known = savedOf(name);
        if (known && *known == m_typed.value(name))
            m_typed.remove(name); // saved by now
        if (name.isEmpty() || known)
            continue;
        ApiRequest orphan = m_typed.take(name);
        orphan.name.clear();
        if (!m_typed.contains({}))
            m_typed.insert({}, orphan);
    }
    if (!m_current.isEmpty() && !savedOf(m_current))
        m_current.clear();
}

QStringList RequestDrafts::names() const
{
    QStringList names;
    for (const ApiRequest &request : m_saved)
        names.append(request.name);
    return names;
}

void RequestDrafts::choose(const QString &name)
{
    m_current = savedOf(name) ? name : QString();
}

void RequestDrafts::setDraft(const ApiRequest &draft)
{
    const ApiRequest *saved = savedOf(m_current);
    ApiRequest typed = draft;
    typed.name = m_current;
    if (typed == (saved ? *saved : ApiRequest{}))
        m_typed.remove(m_current);
    else
        m_typed.insert(m_current, typed);
}

ApiRequest RequestDrafts::savedRequest() const
{
    const ApiRequest *saved = savedOf(m_current);
    return saved ? *saved : ApiRequest{};
}

void RequestDrafts::expect(const QString &name, bool renames)
{
    m_expected = Expected{m_current, name, renames};
}

void RequestDrafts::meetExpected()
{
    if (!m_expected || !savedOf(m_expected->to))
        return;
    const Expected expected = *std::exchange(m_expected, {});
    const auto typed = m_typed.find(expected.from);
    if (typed != m_typed.end()) {
        ApiRequest moved = *typed;
        m_typed.erase(typed);
        moved.name = expected.to;
        if (expected.renames)
            m_typed.insert(expected.to, moved);
    }
    if (m_current == expected.from)
        m_current = expected.to;
}

void RequestDrafts::detach()
{
    ApiRequest kept = draft();
    kept.name.clear();
    m_typed.remove(m_current);
    if (!m_typed.contains({}))
        m_typed.insert({}, kept);
    m_current.clear();
}

void RequestDrafts::dropSecrets()
{
    for (ApiRequest &typed : m_typed)
        typed = withoutSecrets(typed);
}

ApiRequest RequestDrafts::draftOf(const QString &name) const
{
    if (const auto it = m_typed.constFind(name); it != m_typed.cend())
        return *it;
    const ApiRequest *saved = savedOf(name);
    return saved ? *saved : ApiRequest{};
}

const ApiRequest *RequestDrafts::savedOf(const QString &name) const
{
    const auto it = std::ranges::find(m_saved, name, &ApiRequest::name);
    return name.isEmpty() || it == m_saved.end() ? nullptr : &*it;
}

} // namespace claimcheck
