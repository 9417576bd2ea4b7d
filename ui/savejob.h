#pragma once

#include "roster.h"

#include <QObject>

namespace claimcheck {

/// What came of saving one profile.
struct SaveOutcome
{
    Profile profile; ///< as it was to be saved
    std::optional<Profile> before{}; ///< what the list held before
    std::optional<QString> clientId{}; ///< of the credentials that were stored, where there were any
    /// What was stored before and is not any more: both may be needed once more. After an error: what may not be
    /// stored any more.
    std::optional<Credentials> replaced{};
    std::optional<Error> error{}; ///< nothing is saved then, unless the error says so
};

/// One save: the credentials first, where there are any, then the file. What was stored before is kept at hand until
/// both are done, so that all of it can be taken back.
class SaveJob : public QObject
{
    Q_OBJECT

public:
    /// @a roster outlives it. Without @a credentials those that are stored stay.
    SaveJob(Roster *roster, const Profile &profile, const std::optional<Credentials> &credentials, QObject *parent);

    void start();

Q_SIGNALS:
    /// Exactly once, never from inside start(); then it deletes itself.
    void finished(const claimcheck::SaveOutcome &outcome);

private:
    void readOld();
    void write();
    void commit();
    void takeBack(const Error &reason);
    void fail(const Error &error, bool maybeReplaced);
    void finish();

    Roster *m_roster;
    SaveOutcome m_outcome;
    std::optional<Credentials> m_fresh;
    std::optional<Credentials> m_old;
    bool m_oldUnreadable = false;
    bool m_moves = false; ///< from one store to the other
};

} // namespace claimcheck
