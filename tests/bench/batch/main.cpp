// How long the app takes for 200 tokens beside curl --parallel with the same bound, from a server that
// answers each request after 50 ms. The two take turns, medians of 9. Exits 1 if a target is missed.

#include "../report.h"
#include "batch.h"
#include "server.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>
#include <stdexcept>

namespace claimcheck::bench {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int tokens = 200;
constexpr int warmUps = 1;
constexpr int runs = 9;
constexpr double target = 1.3;

QByteArray tokenResponse()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/partner-oauth.jwt"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample token cannot be read");
    return R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + file.readAll().trimmed() + "\"}";
}

bool compare(const Request &request, Batch &batch, int perHost)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = -warmUps; run < runs; ++run) {
        const double we = batch.run(perHost).count();
        const double they = runCurl(request, tokens, perHost).count();
        if (run < 0)
            continue;
        ours.push_back(we);
        theirs.push_back(they);
    }
    const Figure we{u"200 tokens, %1 at a time"_s.arg(perHost), median(ours)};
    const Figure they{u"curl"_s, median(theirs)};
    printRatio("batch", "ms", we, they, target);
    return we.value / they.value <= target;
}

bool compareAll(int argc, char *argv[])
{
    const Server server(tokenResponse(), 50ms); // before Qt has threads
    const QCoreApplication app(argc, argv);
    QUrl baseUrl(u"http://127.0.0.1"_s);
    baseUrl.setPort(server.port());
    const Request request{baseUrl, u"/oauth/token"_s, {u"bench-client"_s, u"bench-secret-4711"_s}};
    Batch batch(request, tokens);
    bool isOk = true;
    for (const int perHost : {6, 16})
        isOk = compare(request, batch, perHost) && isOk;
    return isOk;
}

} // namespace
} // namespace claimcheck::bench

int main(int argc, char *argv[])
{
    try {
        return claimcheck::bench::compareAll(argc, argv) ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench-batch: %s\n", error.what());
        return 2;
    }
}
