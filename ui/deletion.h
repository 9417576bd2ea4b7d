#pragma once

#include "roster.h"

#include <QObject>

namespace claimcheck {

/// What came of deleting one or more profiles. Each is deleted wholly or kept whole, unless the error says so.
struct DeletionReport
{
    QList<Profile> deleted{};
    QList<Profile> kept{}; ///< the first is the one the error is about
    std::optional<Error> error{}; ///< what stopped it; without one, what is kept was cancelled

    /// In a sentence: what is gone, or as an error what is not, and which is which.
    Result<QString> summary() const;
};

/// Deletes profiles one after the other: keychain item, verified gone, then the line in the file, read again. Whatever
/// fails stops it, and the credentials of the profile it failed at are written back. Profiles with credentials in the
/// keychain come first, so that a locked one stops it before anything is deleted.
class Deletion : public QObject
{
    Q_OBJECT

public:
    /// @a roster outlives it. Ids that it does not have are passed over.
    Deletion(Roster *roster, const QStringList &ids, QObject *parent);

    void start();
    /// What is being deleted now is deleted to the end.
    void cancelRest();

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /// Item and line of this one are gone.
    void deleted(const claimcheck::Profile &profile);
    /// It is not certain that the keychain still holds these, which are to be kept whole.
    void unsettled(const QString &id, const claimcheck::Credentials &credentials);
    /// Exactly once, never from inside start(); then it deletes itself.
    void finished(const claimcheck::DeletionReport &report);

private:
    void next();
    void readCredentials();
    void removeItem();
    void dropLine();
    void putBack(const Error &reason);
    void stop(const std::optional<Error> &error);
    const Profile &current() const { return m_waiting.constFirst(); }

    Roster *m_roster;
    QList<Profile> m_waiting;
    int m_total;
    std::optional<Credentials> m_credentials; ///< of the current one, until it is gone
    DeletionReport m_report;
    bool m_cancelled = false;
};

} // namespace claimcheck
