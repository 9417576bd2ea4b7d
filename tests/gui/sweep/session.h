#pragma once

#include "support/faultystore.h"
#include "support/loopbackserver.h"
#include "workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace claimcheck {

/// What outlives the app: the system's keychain, the profile folder, the server. It holds one profile from before,
/// which nothing may touch.
struct Ground
{
    Ground();

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("profiles.json"));
    MemoryStore keychain;
    LoopbackServer server;
    Profile before;
    Profile first, firstEdited, second; ///< the session's
    /// What is stored under that id; nullopt for nothing.
    std::optional<Credentials> stored(const QString &id);
    QList<Profile> onDisk() const;
    QStringList files() const;
};

/// One life of the app, without its window: adds two profiles, edits one, fetches a token, replaces a secret after
/// trying it, undoes that, deletes both, quits. What fails is told, and the next step is tried all the same.
class Session : public QObject
{
public:
    enum Step { Load, AddFirst, AddSecond, Edit, Fetch, Try, Replace, Undo, DeleteSecond, DeleteFirst, StepCount };
    /// What to do where the keychain does not answer.
    enum class IfHeld { AnswerLate, LockAndAnswerLate, Quit };

    Session(Ground *ground, int deadlineMs, IfHeld ifHeld);

    /// The keychain as the app sees it.
    FaultyStore &keychain() { return m_keychain; }
    void run();

    std::array<bool, StepCount> succeeded{};
    QStringList messages; ///< that reached the user
    bool hung = false; ///< a step did not end
    bool held = false; ///< the keychain did not answer at once
    bool ended() const { return m_over; } ///< before its last step

    static Credentials credentials(int which);

private:
    void listen();
    void take(Step step);
    void begin(Step step);
    void waitForEnd();
    void end(bool well);
    void tell(const Error &error);

    Ground *m_ground;
    IfHeld m_ifHeld;
    FlowCatalog m_flows = FlowCatalog::load();
    FaultyStore m_keychain;
    MemoryStore m_session;
    ProfileStore m_file;
    TokenClient m_client;
    TokenService m_service;
    TokenBook m_book;
    Workspace m_workspace;
    bool m_stepEnded = false;
    bool m_stepWell = false;
    bool m_over = false;
};

} // namespace claimcheck
