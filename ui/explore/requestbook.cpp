#include "explore/requestbook.h"

#include <algorithm>

namespace claimcheck {

namespace {

QList<ApiRequest> without(QList<ApiRequest> requests, const QString &name)
{
    requests.removeIf([&name](const ApiRequest &request) { return request.name == name; });
    return requests;
}

} // namespace

RequestBook::RequestBook(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::saved, this, [this](const QString &id) {
        if (const auto it = m_saving.constFind(id); it != m_saving.cend()) {
            const QString name = *it;
            m_saving.erase(it);
            Q_EMIT saved(id, name);
        }
    });
    connect(workspace, &Workspace::saveFailed, this, [this](const QString &id, const Error &error) {
        if (m_saving.remove(id))
            Q_EMIT failed(id, error);
    });
}

QList<FieldProblem> RequestBook::problems(
    const QString &profileId, const ApiRequest &request, const QString &before) const
{
    const Profile *profile = m_workspace->profile(profileId);
    return profile ? checkSavedRequest(*profile, request, without(profile->requests, before)) : QList<FieldProblem>();
}

void RequestBook::save(const QString &profileId, const ApiRequest &request, const QString &before)
{
    const Profile *found = m_workspace->profile(profileId);
    if (!found || m_workspace->isLocked() || !problems(profileId, request, before).isEmpty())
        return;
    Profile profile = *found;
    const auto it = std::ranges::find(profile.requests, before, &ApiRequest::name);
    if (before.isEmpty() || it == profile.requests.end())
        profile.requests.append(request);
    else
        *it = request;
    put(std::move(profile), request.name);
}

void RequestBook::remove(const QString &profileId, const QString &name)
{
    const Profile *found = m_workspace->profile(profileId);
    if (!found || m_workspace->isLocked())
        return;
    Profile profile = *found;
    profile.requests = without(profile.requests, name);
    put(std::move(profile), {});
}

void RequestBook::put(Profile profile, const QString &name)
{
    m_saving.insert(profile.id, name);
    m_workspace->save(profile, std::nullopt);
}

} // namespace claimcheck
