// How long decodeToken takes beside libjwt's jwt_decode with no key, which neither checks the signature.
// Both build everything they give, and free it. The two take turns, so that a busy machine is busy for both.
// Then the hostile tokens of reliability-bar.md, each against a limit of processor time, ours alone.
// Exits 1 if a target is missed.

#include "token/jwt.h"

#include <QFile>

#include <jwt.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace claimcheck;

namespace {

struct Case
{
    const char *name;
    QByteArray token;
    double target; ///< our time as a share of libjwt's
    int perRound; ///< calls timed as one; short, so that few rounds are interrupted
    int rounds;
};

struct Timing
{
    double least = 0;
    double median = 0;
};

[[noreturn]] void stop(const char *what, const char *name)
{
    std::fprintf(stderr, "bench-decode: %s: %s\n", what, name);
    std::exit(2);
}

void decodeOurs(const QByteArray &token)
{
    if (!decodeToken(token).isJwt())
        stop("decodeToken did not decode", "a case");
}

void decodeTheirs(const QByteArray &token)
{
    jwt_t *jwt = nullptr;
    if (jwt_decode(&jwt, token.constData(), nullptr, 0) != 0)
        stop("jwt_decode did not decode", "a case");
    jwt_free(jwt);
}

template<typename Decode>
double microsecondsOf(const Case &each, Decode decode)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < each.perRound; ++i)
        decode(each.token);
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    return took.count() / each.perRound;
}

Timing timing(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

bool compare(const Case &each)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < each.rounds; ++i) {
        ours.push_back(microsecondsOf(each, decodeOurs));
        theirs.push_back(microsecondsOf(each, decodeTheirs));
    }
    const Timing we = timing(ours);
    const Timing they = timing(theirs);
    const double ratio = we.median / they.median;
    const bool isOk = ratio <= each.target;
    std::printf(
        "decode %-20s ours %9.2f µs  libjwt %9.2f µs  ratio %.2f  target %.2f  %s  (least %.2f, %.2f µs)\n",
        each.name, we.median, they.median, ratio, each.target, isOk ? "OK" : "MISSED", we.least, they.least);
    return isOk;
}

QByteArray sample(const char *flow)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/") + QString::fromLatin1(flow) + QStringLiteral(".jwt"));
    if (!file.open(QIODevice::ReadOnly))
        stop("cannot read the sample of", flow);
    return file.readAll().trimmed();
}

QByteArray tokenOf(const QByteArray &payload)
{
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"RS256","typ":"JWT"})").toBase64(encoding) + '.' + payload.toBase64(encoding)
        + '.' + QByteArray(256, 's').toBase64(encoding);
}

/// A megabyte of token: three quarters of that in JSON.
constexpr qsizetype largePayload = 1024 * 1024 / 4 * 3;

QByteArray manyClaims()
{
    QByteArray payload = "{\"exp\":1744245809";
    for (int i = 0; payload.size() < largePayload; ++i)
        payload += ",\"claim" + QByteArray::number(i) + "\":\"value " + QByteArray::number(i) + '"';
    return tokenOf(payload + '}');
}

QByteArray manyGroups()
{
    QByteArray payload = "{\"exp\":1744245809,\"groups\":[\"everyone\"";
    for (int i = 0; payload.size() < largePayload; ++i)
        payload += ",\"group " + QByteArray::number(i) + '"';
    return tokenOf(payload + "]}");
}

struct Hostile
{
    const char *name;
    QByteArray token;
    double limitMs;
};

QByteArray manyKeys(const QByteArray &first, const QByteArray &name, const QByteArray &value)
{
    QByteArray payload = '{' + first;
    for (int i = 0; i < 200'000; ++i)
        payload += ",\"" + name + QByteArray::number(i) + "\":" + value;
    return tokenOf(payload + '}');
}

std::vector<Hostile> hostileTokens()
{
    constexpr qsizetype megabyte = 1024 * 1024;
    QByteArray duplicates = "{\"x\":0";
    for (int i = 0; i < 200'000; ++i)
        duplicates += ",\"k" + QByteArray::number(i / 2) + "\":0";
    return {
        {"1-mb-of-dots", QByteArray(megabyte, '.'), 50},
        {"1-mb-of-spaces", QByteArray(megabyte, ' '), 50},
        {"1-mb-of-quotes", QByteArray(megabyte, '"'), 50},
        {"1-mb-opaque", QByteArray(megabyte, 'x'), 50},
        {"1-mb-not-utf-8", QByteArray(megabyte, '\xff'), 50},
        {"1-mb-of-commas", QByteArray(megabyte, ','), 50},
        {"depth-500,000", tokenOf("{\"a\":" + QByteArray(500'000, '[') + QByteArray(500'000, ']') + '}'), 50},
        {"unclosed-500,000", tokenOf(QByteArray("{\"a\":").repeated(100'000)), 50},
        {"number-of-1-mb", tokenOf("{\"exp\":" + QByteArray(megabyte, '9') + '}'), 50},
        {"escapes-of-1-mb", tokenOf("{\"a\":\"" + QByteArray("\\u202e").repeated(megabyte / 6) + "\"}"), 50},
        {"1-mb-many-claims", manyClaims(), 200},
        {"200,000-keys", manyKeys("\"exp\":1", "key", "0"), 200},
        {"200,000-escaped-keys", manyKeys("\"exp\":1", "\\u006bey", "0"), 200},
        {"200,000-hidden-values", manyKeys("\"exp\":1", "key", "\"\\u202e\""), 200},
        {"100,000-duplicates", tokenOf(duplicates + '}'), 200},
        {"200,000-header-names",
            [] {
                const QByteArray token = manyKeys("\"alg\":\"none\"", "key", "0");
                return QByteArray(token.split('.').at(1) + ".e30.");
            }(),
            200},
    };
}

/// In processor time and the least of some runs: the limit is absolute, and others' load is not ours.
bool withstand(const Hostile &each)
{
    double leastMs = each.limitMs * 1000;
    for (int i = 0; i < 7; ++i) {
        const std::clock_t begin = std::clock();
        const DecodedToken token = decodeToken(each.token);
        leastMs = std::min(leastMs, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    const bool isOk = leastMs <= each.limitMs;
    std::printf("decode hostile %-22s ours %7.2f ms  limit %.0f ms  %s\n", each.name, leastMs, each.limitMs,
        isOk ? "OK" : "MISSED");
    return isOk;
}

} // namespace

int main()
{
    const std::vector<Case> cases{
        {"rillis-flow", sample("rillis-flow"), 0.5, 20, 2001},
        {"identity-documents", sample("identity-documents"), 0.5, 20, 2001},
        {"partner-oauth", sample("partner-oauth"), 0.5, 20, 2001},
        {"endorsed", sample("endorsed"), 0.5, 20, 2001},
        {"1-mb-many-claims", manyClaims(), 0.25, 1, 51},
        {"1-mb-one-array", manyGroups(), 0.25, 1, 51},
    };
    bool isOk = true;
    for (const Case &each : cases)
        isOk = compare(each) && isOk;
    for (const Hostile &each : hostileTokens())
        isOk = withstand(each) && isOk;
    return isOk ? 0 : 1;
}
