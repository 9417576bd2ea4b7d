#pragma once

#include "actions.h"

#include <QWidget>

class QLabel;

namespace claimcheck {

class ProfileList;
class ProfileModel;
class RunStrip;
class TokenRun;

/// The list of profiles, what is said where nothing matches, and how far a run over many is.
class FleetPane : public QWidget
{
    Q_OBJECT

public:
    FleetPane(ProfileModel *profiles, TokenRun *run, const Actions &actions, QWidget *parent = nullptr);

    ProfileList *list() const { return m_list; }
    /// To be called after the filter changed.
    void showWhetherEmpty();
    /// What a run came to is no longer so.
    void forgetRun();

Q_SIGNALS:
    /// Those whose last request failed are to be shown.
    void failedWanted();

private:
    ProfileList *m_list;
    QLabel *m_noMatch;
    RunStrip *m_strip;
};

} // namespace claimcheck
