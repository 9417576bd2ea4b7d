#include "session.h"

#include "support/waitfor.h"

#include <QDir>
#include <QTimer>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenReply = R"({"access_token":"opaque-token-1234567890","expires_in":60})";

Profile makeProfile(const QString &name, const QUrl &baseUrl)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.customer = u"Acme"_s;
    profile.flowId = u"partner-oauth"_s;
    profile.baseUrl = baseUrl;
    return profile;
}

} // namespace

Ground::Ground()
    : server(answerWith(200, tokenReply))
    , before(makeProfile(u"Before"_s, server.url(u""_s)))
    , first(makeProfile(u"First"_s, server.url(u""_s)))
    , firstEdited(first)
    , second(makeProfile(u"Second"_s, server.url(u""_s)))
{
    firstEdited.name = u"Edited"_s;
    if (!ProfileStore(file).save({before}))
        qFatal("the profile from before was not saved");
    waitFor<CredentialsResult>(keychain.write(before.id, Session::credentials(0)));
}

std::optional<Credentials> Ground::stored(const QString &id)
{
    const auto read = waitFor<CredentialsResult>(keychain.read(id));
    return read && *read ? std::optional(**read) : std::nullopt;
}

QList<Profile> Ground::onDisk() const
{
    const ProfileStore::Loaded loaded = ProfileStore(file).load();
    return loaded.problems.isEmpty() ? loaded.profiles : QList<Profile>();
}

QStringList Ground::files() const
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

Credentials Session::credentials(int which)
{
    return {u"client-%1"_s.arg(which), u"canary-%1"_s.arg(which)};
}

Session::Session(Ground *ground, int deadlineMs, IfHeld ifHeld)
    : m_ground(ground)
    , m_ifHeld(ifHeld)
    , m_keychain(&ground->keychain)
    , m_file(ground->file)
    , m_client(systemClock(), {.deadlineMs = deadlineMs})
    , m_service(&m_flows, &m_client, systemClock())
    , m_book(&m_service)
    , m_workspace({&m_flows, &m_file, &m_keychain, &m_session, &m_book, systemClock()})
{
    listen();
}

/// To what the window shows to the user.
void Session::listen()
{
    connect(&m_workspace, &Workspace::saved, this, [this] { end(true); });
    connect(&m_workspace, &Workspace::saveFailed, this, [this](const QString &, const Error &error) {
        tell(error);
        end(false);
    });
    connect(&m_workspace, &Workspace::deletionFinished, this, [this](const DeletionReport &report) {
        const Result<QString> summary = report.summary();
        if (!summary)
            tell(summary.error());
        end(report.kept.isEmpty() && !report.deleted.isEmpty());
    });
    connect(&m_workspace.undo(), &SecretUndo::undone, this, [this] { end(true); });
    connect(&m_workspace.undo(), &SecretUndo::failed, this, [this](const QString &, const Error &error) {
        tell(error);
        end(false);
    });
    connect(&m_book, &TokenBook::recordChanged, this, [this](const QString &id) {
        const TokenRecord &record = m_book.record(id);
        if (record.error)
            tell(*record.error);
        if (record.token || record.error)
            end(record.token && !record.error);
    });
}

void Session::tell(const Error &error)
{
    messages.append(error.message + u' ' + error.hint + u' ' + error.detail);
}

void Session::end(bool well)
{
    m_stepEnded = true;
    m_stepWell = well;
}

void Session::run()
{
    for (int step = 0; step < StepCount && !m_over && !hung; ++step)
        take(static_cast<Step>(step));
}

void Session::take(Step step)
{
    m_stepEnded = false;
    m_stepWell = false;
    begin(step);
    waitForEnd();
    succeeded[step] = m_stepWell;
}

void Session::begin(Step step)
{
    const Profile &first = m_ground->first;
    const Profile &second = m_ground->second;
    switch (step) {
    case Load: {
        const QList<Error> problems = m_workspace.load();
        for (const Error &problem : problems)
            tell(problem);
        end(problems.isEmpty());
        break;
    }
    case AddFirst: m_workspace.save(first, credentials(1)); break;
    case AddSecond: m_workspace.save(second, credentials(2)); break;
    case Edit:
        if (m_workspace.profile(first.id)) // nobody can edit what is not in the list
            m_workspace.save(m_ground->firstEdited, std::nullopt);
        else
            end(false);
        break;
    case Fetch:
        m_workspace.getToken(first.id);
        if (!m_book.record(first.id).fetching)
            end(false);
        break;
    case Try: {
        TokenJob *job = m_workspace.tryOut(second, credentials(3));
        connect(job, &TokenJob::finished, this, [this](const TokenOutcome &outcome) {
            if (!outcome.token)
                tell(outcome.token.error());
            end(outcome.token.has_value());
        });
        break;
    }
    case Replace:
        if (m_workspace.profile(second.id))
            m_workspace.save(second, credentials(3));
        else
            end(false);
        break;
    case Undo:
        if (m_workspace.undo().isPossible(second.id))
            m_workspace.undo().undo(second.id);
        else
            end(false);
        break;
    case DeleteSecond: m_workspace.remove({second.id}); break;
    case DeleteFirst: m_workspace.remove({first.id}); break;
    case StepCount: break;
    }
}

void Session::waitForEnd()
{
    QTimer heartbeat;
    heartbeat.start(5);
    QDeadlineTimer patience(generousMs);
    while (!m_stepEnded && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!m_keychain.holds())
            continue;
        held = true;
        m_over = m_ifHeld != IfHeld::AnswerLate;
        if (m_ifHeld == IfHeld::Quit)
            return;
        if (m_ifHeld == IfHeld::LockAndAnswerLate)
            m_workspace.lock();
        m_keychain.release();
        if (m_over) { // whoever waited may be gone, and nothing needs to end
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
            return;
        }
    }
    hung = !m_stepEnded;
}

} // namespace claimcheck
