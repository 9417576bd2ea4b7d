#pragma once

#include "arguments.h"
#include "service/checkreport.h"
#include "service/hostqueue.h"
#include "service/tokenservice.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace claimcheck {

/// Asks for a token for each of some profiles, so many at a time of one host, and keeps none.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    /// @a profiles is not empty; @a perHost is at least 1.
    CheckRun(QList<Profile> profiles, int perHost);

    /// An exit code, the reason printed, if nothing can be sent. Else finished() follows, never from inside.
    std::optional<ExitCode> start(const Arguments &line);
    /// What is not answered yet is "could not tell"; finished() follows.
    void cancel();

    /// In the order of the profiles; whole once finished.
    const QList<CheckedProfile> &rows() const { return m_rows; }
    /// For all of them together.
    ExitCode exitCode() const { return m_worst; }

Q_SIGNALS:
    void advanced(qsizetype done, qsizetype all);
    /// With --verbose: what was sent and came back for one of them, masked.
    void exchanged(const QString &text);
    void finished();

private:
    void askKeychain();
    void goOn();
    void sendNext();
    void take(const QString &id, const TokenOutcome &outcome);
    void note(const QString &id, const std::optional<Error> &error, const Exchange *exchange);
    void leaveTheRest(const Error &error);

    const QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_indexes; ///< by id
    QList<CheckedProfile> m_rows;
    ExitCode m_worst = ExitCode::Done;
    qsizetype m_done = 0;
    bool m_verbose = false;
    FlowCatalog m_flows;
    TokenClient m_client;
    std::unique_ptr<CredentialStore> m_keychain;
    TokenService m_service;
    HostQueue m_queue;
    QHash<QString, QPointer<TokenJob>> m_jobs; ///< under way, by id
};

} // namespace claimcheck
