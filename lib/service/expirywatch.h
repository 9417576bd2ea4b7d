#pragma once

#include "service/tokenbook.h"
#include "service/wakeup.h"

#include <QSet>

namespace claimcheck {

/// Tells once for each token of a pinned profile that it is about to expire, as early as it would be renewed. Has a timer
/// only while it is on and such a token lives.
class ExpiryWatch : public QObject
{
    Q_OBJECT

public:
    /// @a isRenewed says of a profile whose token is about to expire that it is being renewed, so that nobody need be told.
    ExpiryWatch(TokenBook *book, Clock clock, std::function<bool(const QString &profileId)> isRenewed,
        QObject *parent = nullptr);

    void setOn(bool on);
    void setProfiles(const QList<Profile> &profiles);
    /// isRenewed may answer differently from now on.
    void review();
    const WakeUp &timer() const { return m_wakeUp; }

Q_SIGNALS:
    void expiring(const QString &profileId);

private:
    void onRecord(const QString &profileId);

    TokenBook *m_book;
    Clock m_clock;
    std::function<bool(const QString &)> m_isRenewed;
    WakeUp m_wakeUp;
    QSet<QString> m_pinned;
    QHash<QString, qint64> m_told; ///< when the token was asked for of whose end was told
    bool m_on = false;
};

} // namespace claimcheck
