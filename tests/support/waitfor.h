#pragma once

#include "net/tokenclient.h"

#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace claimcheck {

/// Far longer than anything in a test takes; reached only when something is broken.
inline constexpr int generousMs = 20'000;

/// What a job said, and how often. Lives as long as the test wants, whatever becomes of the job.
template<typename Outcome>
struct Watched
{
    std::optional<Outcome> last{};
    int count = 0;
};

/// Watches a job that emits finished(const Outcome &), such as HttpJob, TokenJob and CredentialJob.
template<typename Outcome, typename Job>
std::shared_ptr<Watched<Outcome>> watch(Job *job)
{
    auto watched = std::make_shared<Watched<Outcome>>();
    QObject::connect(job, &Job::finished, job, [watched](const Outcome &outcome) {
        watched->last = outcome;
        ++watched->count;
    });
    return watched;
}

/// The job's outcome; empty if none came.
template<typename Outcome, typename Job>
std::optional<Outcome> waitFor(Job *job)
{
    const auto watched = watch<Outcome>(job);
    QTestEventLoop loop; // unlike qWaitFor() it does not sleep between looks
    QObject::connect(job, &Job::finished, &loop, [&loop] { loop.exitLoop(); });
    loop.enterLoopMSecs(generousMs);
    return watched->last;
}

/// The result of one request; if the job never ends, an InvalidInput error that says so, which no test
/// expects.
inline HttpResult replyTo(HttpJob *job)
{
    return waitFor<HttpResult>(job).value_or(
        std::unexpected(Error{ErrorKind::InvalidInput, QStringLiteral("the job never finished")}));
}

} // namespace claimcheck
