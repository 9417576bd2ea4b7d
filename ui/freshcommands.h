#pragma once

#include "actions.h"
#include "workspace.h"

#include <QObject>

namespace claimcheck {

/// "Keep fresh" and "Pin" for the current profile: the actions show what is saved, and save what is chosen.
class FreshCommands : public QObject
{
    Q_OBJECT

public:
    FreshCommands(Workspace *workspace, const Actions &actions, QObject *parent);

    void setCurrent(const QString &profileId);

private:
    void choose();
    void showSaved();

    Workspace *m_workspace;
    Actions m_actions;
    QString m_current;
};

} // namespace claimcheck
