#pragma once

#include "service/hostqueue.h"
#include "service/tokenbook.h"
#include "store/memorystore.h"

#include <QEventLoop>

#include <chrono>

namespace claimcheck::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// What the requests of both sides are made of.
struct Request
{
    QUrl baseUrl; ///< http://127.0.0.1:PORT
    QString path;
    Credentials credentials;
};

/// Gets tokens as the app does for many selected profiles: the book, its service, a store in memory, and the
/// queue that lets so many go at a time. Throws std::runtime_error where a profile gets none.
class Batch
{
public:
    Batch(const Request &request, int tokens);

    Milliseconds run(int perHost);

private:
    FlowCatalog m_flows;
    TokenClient m_client;
    TokenService m_service;
    MemoryStore m_store;
    QList<Profile> m_profiles;
};

/// The same requests by curl --parallel, from its start to its end. Throws std::runtime_error where it fails.
Milliseconds runCurl(const Request &request, int tokens, int perHost);

} // namespace claimcheck::bench
