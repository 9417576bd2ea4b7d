#include "ourside.h"

#include "service/hostqueue.h"
#include "widgets/findedit.h"
#include "widgets/profilelist.h"
#include "widgets/profilepage.h"
#include "widgets/statusarea.h"

#include <QApplication>
#include <QEventLoop>

#include <stdexcept>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;

OurSide::OurSide(const Fleet &fleet)
    : m_file(m_folder.filePath(u"profiles.json"_s))
    , m_client(m_clock)
    , m_service(&m_flows, &m_client, m_clock)
    , m_book(&m_service)
    , m_workspace({&m_flows, &m_file, &m_keychain, &m_session, &m_book, m_clock})
    , m_clipboard(QApplication::clipboard(), m_clock)
    , m_sandbox(u"/nonexistent"_s)
{
    m_workspace.take({fleet.profiles, {}});
    getTokens(fleet.live);
    m_window = std::make_unique<MainWindow>(&m_workspace, &m_clipboard, &m_sandbox,
        Commands::Places{m_folder.filePath(u"settings.ini"_s), m_file.file(), m_folder.path()});
}

void OurSide::getTokens(const QStringList &ids)
{
    HostQueue queue(6);
    QEventLoop loop;
    const auto sendNext = [&] {
        while (const auto id = queue.takeNext())
            m_workspace.fetchToken(*id);
        if (queue.isIdle())
            loop.quit();
    };
    const QObject scope;
    QObject::connect(&m_book, &TokenBook::recordChanged, &scope, [&](const QString &id) {
        if (m_book.record(id).fetching)
            return;
        queue.finished(id);
        sendNext();
    });
    for (const QString &id : ids) {
        m_keychain.write(id, {u"bench-client"_s, u"bench-secret-4711"_s});
        queue.add(id, u"loopback"_s);
    }
    QMetaObject::invokeMethod(&loop, sendNext, Qt::QueuedConnection);
    loop.exec();
    for (const QString &id : ids) {
        if (!m_book.record(id).token)
            throw std::runtime_error("a profile got no token");
    }
}

Side OurSide::side()
{
    return {u"claimcheck"_s, m_window.get(), m_window->findChild<FindEdit *>(), m_window->findChild<ProfileList *>(),
        [this] { nextSecond(); }, [this](int order) { reorder(order); }};
}

/// What the window does when its ticker says so.
void OurSide::nextSecond()
{
    m_nowMs += 1000;
    Q_EMIT m_window->findChild<ProfileList *>()->linesShown();
    m_window->findChild<ProfilePage *>()->tick(m_nowMs);
    m_window->findChild<StatusArea *>()->tick(m_nowMs);
}

void OurSide::reorder(int order)
{
    Settings settings = m_window->commands().settings();
    settings.grouping = static_cast<Grouping>(order);
    settings.sortBy = static_cast<SortBy>(order);
    m_window->commands().applySettings(settings);
}

} // namespace claimcheck::bench
