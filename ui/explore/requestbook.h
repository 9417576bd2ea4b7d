#pragma once

#include "workspace.h"

namespace claimcheck {

/// Saves, renames and deletes the requests of profiles, by way of the workspace. One change at a time: the profile file
/// is written for each.
class RequestBook : public QObject
{
    Q_OBJECT

public:
    /// @a workspace outlives it.
    explicit RequestBook(Workspace *workspace, QObject *parent = nullptr);

    /// What keeps a request from being saved in place of the one called @a before (empty: beside the others).
    QList<FieldProblem> problems(const QString &profileId, const ApiRequest &request, const QString &before) const;
    /// Saves it where nothing keeps it from that; saved() or failed() follows.
    void save(const QString &profileId, const ApiRequest &request, const QString &before);
    void remove(const QString &profileId, const QString &name);

Q_SIGNALS:
    /// @a name is empty where it was deleted.
    void saved(const QString &profileId, const QString &name);
    void failed(const QString &profileId, const claimcheck::Error &error);

private:
    void put(Profile profile, const QString &name);

    Workspace *m_workspace;
    QHash<QString, QString> m_saving; ///< by profile, the request's name
};

} // namespace claimcheck
