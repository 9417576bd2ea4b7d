#include "batch.h"

#include <QHash>
#include <QProcess>

#include <stdexcept>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

/// One batch, from the first request to the last token.
class Run : public QObject
{
public:
    Run(const QList<Profile> &profiles, CredentialStore *store, TokenBook *book, int perHost)
        : m_store(store)
        , m_book(book)
        , m_queue(perHost)
    {
        connect(book, &TokenBook::recordChanged, this, &Run::onRecord);
        for (const Profile &profile : profiles) {
            m_profiles.insert(profile.id, profile);
            m_queue.add(profile.id, profile.baseUrl.host());
        }
    }

    void go()
    {
        sendNext();
        m_loop.exec();
    }

    qsizetype failed() const { return m_failed; }

private:
    void sendNext()
    {
        while (const auto id = m_queue.takeNext())
            m_book->fetch(m_profiles.value(*id), m_store);
        if (m_queue.isIdle())
            m_loop.quit();
    }

    void onRecord(const QString &id)
    {
        const TokenRecord &record = m_book->record(id);
        if (record.fetching)
            return;
        m_failed += record.token ? 0 : 1;
        m_queue.finished(id);
        sendNext();
    }

    QHash<QString, Profile> m_profiles;
    CredentialStore *m_store;
    TokenBook *m_book;
    HostQueue m_queue;
    QEventLoop m_loop;
    qsizetype m_failed = 0;
};

} // namespace

Batch::Batch(const Request &request, int tokens)
    : m_flows(FlowCatalog::load())
    , m_client(systemClock())
    , m_service(&m_flows, &m_client, systemClock())
{
    for (int i = 0; i < tokens; ++i) {
        m_profiles.append({.id = newProfileId(),
            .name = u"Profile %1"_s.arg(i),
            .customer = u"Customer %1"_s.arg(i / 4),
            .flowId = u"oauth2-client-credentials"_s,
            .baseUrl = request.baseUrl,
            .path = request.path,
            .clientAuth = ClientAuth::Body});
        m_store.write(m_profiles.constLast().id, request.credentials);
    }
}

Milliseconds Batch::run(int perHost)
{
    TokenBook book(&m_service);
    const auto begin = SteadyClock::now();
    Run run(m_profiles, &m_store, &book, perHost);
    run.go();
    const Milliseconds took = SteadyClock::now() - begin;
    if (run.failed() > 0)
        throw std::runtime_error("a profile got no token");
    return took;
}

Milliseconds runCurl(const Request &request, int tokens, int perHost)
{
    const QString body = u"grant_type=client_credentials&client_id=%1&client_secret=%2"_s.arg(
        request.credentials.clientId, request.credentials.clientSecret);
    const QString urls = u"%1%2?[1-%3]"_s.arg(request.baseUrl.toString(), request.path).arg(tokens);
    QProcess curl;
    const auto begin = SteadyClock::now();
    curl.start(u"curl"_s,
        {u"--no-progress-meter"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, u"--parallel"_s, u"--parallel-max"_s,
            QString::number(perHost), u"--data"_s, body, u"--write-out"_s, u"%{http_code}\\n"_s,
            u"--output"_s, u"/dev/null"_s, urls});
    const bool ended = curl.waitForFinished();
    const Milliseconds took = SteadyClock::now() - begin;
    if (!ended || curl.exitCode() != 0 || curl.readAllStandardOutput().count("200\n") != tokens)
        throw std::runtime_error("curl got no token: " + curl.readAllStandardError().toStdString());
    return took;
}

} // namespace claimcheck::bench
