#include "service/renewal.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 sentMs = 1'745'000'000'000; ///< when the token was asked for; every row counts from there

/// An opaque token that lives so long from when it was asked for.
AccessToken tokenFor(std::optional<qint64> lifetimeMs, qint64 receivedMs = sentMs)
{
    AccessToken token{.value = "opaque", .requestSentMs = sentMs, .receivedMs = receivedMs};
    if (lifetimeMs) {
        token.expiry.source = ExpirySource::ExpiresIn;
        token.expiry.startMs = sentMs;
        token.expiry.expiresAtMs = sentMs + *lifetimeMs;
    }
    return token;
}

/// A record whose last requests failed, the last one in that way.
TokenRecord failing(int failures, ErrorKind kind, int status = 0)
{
    TokenRecord record{.token = tokenFor(hour), .error = Error{.kind = kind, .message = u"failed"_s}};
    record.failures = failures;
    record.history.append(Exchange{.status = status});
    return record;
}

RenewalFacts usedJustNow(qint64 nowMs)
{
    return {.usedMs = nowMs};
}

} // namespace

/// The rule of keeping a token fresh, without clock, timer or network.
class TstRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadIsAMinuteOrATenth_data();
    void theLeadIsAMinuteOrATenth();
    void theBackoffDoublesUpToItsCap_data();
    void theBackoffDoublesUpToItsCap();
    void jitterOnlyLengthens();
    void aTokenIsDueByItsLife_data();
    void aTokenIsDueByItsLife();
    void theSameTokenIsAskedForLater_data();
    void theSameTokenIsAskedForLater();
    void failuresPostpone_data();
    void failuresPostpone();
    void whatWillNotMendStops_data();
    void whatWillNotMendStops();
    void aTokenThatIsNotUsedIsLeft_data();
    void aTokenThatIsNotUsedIsLeft();
    void offlineNothingIsDue();
    void oneInFlightIsNotDoubled();
    void aClockSetBackMakesItDue();
    void aHoldIsBelievedForAMinute();
};

void TstRenewal::theLeadIsAMinuteOrATenth_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("lead");
    QTest::newRow("14 days") << 14 * 24 * hour << minute;
    QTest::newRow("an hour") << hour << minute;
    QTest::newRow("ten minutes") << 10 * minute << minute;
    QTest::newRow("five minutes") << 5 * minute << 30 * second;
    QTest::newRow("ten seconds") << 10 * second << second;
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("less than nothing") << -hour << qint64(0);
}

void TstRenewal::theLeadIsAMinuteOrATenth()
{
    QFETCH(qint64, lifetime);
    QTEST(renewalLeadMs(lifetime), "lead");
}

void TstRenewal::theBackoffDoublesUpToItsCap_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("first") << 1 << 10 * second;
    QTest::newRow("second") << 2 << 20 * second;
    QTest::newRow("third") << 3 << 40 * second;
    QTest::newRow("sixth") << 6 << 320 * second;
    QTest::newRow("seventh is capped") << 7 << 10 * minute;
    QTest::newRow("so is the thousandth") << 1000 << 10 * minute;
}

void TstRenewal::theBackoffDoublesUpToItsCap()
{
    QFETCH(int, failures);
    QTEST(renewalBackoffMs(failures, 0), "pause");
}

void TstRenewal::jitterOnlyLengthens()
{
    QCOMPARE(renewalBackoffMs(1, 1), 12'500);
    QCOMPARE(renewalBackoffMs(1, 0.5), 11'250);
    QCOMPARE(renewalBackoffMs(1, -3), 10'000);
    QCOMPARE(renewalBackoffMs(1, 7), 12'500);
}

void TstRenewal::aTokenIsDueByItsLife_data()
{
    QTest::addColumn<AccessToken>("token");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<RenewalState>("state");
    QTest::addColumn<std::optional<qint64>>("due");
    using Due = std::optional<qint64>;
    const auto never = Due();
    QTest::newRow("fresh") << tokenFor(hour) << minute << RenewalState::Waiting << Due(59 * minute);
    QTest::newRow("soon") << tokenFor(hour) << 59 * minute << RenewalState::Waiting << Due(59 * minute);
    QTest::newRow("short-lived") << tokenFor(5 * minute) << second << RenewalState::Waiting << Due(270 * second);
    QTest::newRow("expired while the machine slept")
        << tokenFor(hour) << 9 * hour << RenewalState::Waiting << Due(59 * minute);
    QTest::newRow("so short-lived that a tenth would hammer")
        << tokenFor(5 * second) << second << RenewalState::Waiting << Due(10 * second);
    QTest::newRow("expiry unknown") << tokenFor({}) << hour << RenewalState::UnknownExpiry << never;
    QTest::newRow("issued when it had expired")
        << tokenFor(minute, sentMs + 2 * minute) << 2 * minute << RenewalState::Stopped << never;
    AccessToken byExp = tokenFor(hour); // exp without iat: the lifetime counts from its coming
    byExp.expiry.source = ExpirySource::JwtExp;
    byExp.expiry.startMs.reset();
    byExp.receivedMs = sentMs + 55 * minute;
    QTest::newRow("exp without iat") << byExp << 55 * minute << RenewalState::Waiting << Due(3570 * second);
    AccessToken skewed = tokenFor(hour); // the server's clock is ahead: its expiry comes corrected
    skewed.expiry.skewMs = 10 * minute;
    QTest::newRow("skew is in the expiry already") << skewed << minute << RenewalState::Waiting << Due(59 * minute);
}

void TstRenewal::aTokenIsDueByItsLife()
{
    QFETCH(AccessToken, token);
    QFETCH(qint64, now);
    QFETCH(RenewalState, state);
    QFETCH(std::optional<qint64>, due);
    const qint64 nowMs = sentMs + now;
    const Renewal renewal = planRenewal({.token = token}, usedJustNow(nowMs), nowMs);
    QCOMPARE(renewal.state, state);
    QCOMPARE(renewal.dueMs.has_value(), due.has_value());
    if (due)
        QCOMPARE(*renewal.dueMs - sentMs, *due);
    QCOMPARE(planRenewal({}, usedJustNow(nowMs), nowMs).state, RenewalState::NoToken);
}

void TstRenewal::theSameTokenIsAskedForLater_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("received"); // the token lives for an hour
    QTest::addColumn<qint64>("due");
    QTest::newRow("with much left: a tenth of that before the end") << 1 << 56 * minute << hour - 24 * second;
    QTest::newRow("with little left: ten seconds later") << 1 << hour - 11 * second << hour - second;
    QTest::newRow("with next to nothing left: at expiry") << 1 << hour - 2 * second << hour;
    QTest::newRow("once more: at expiry") << 2 << hour - 24 * second << hour;
    QTest::newRow("expired: after a pause") << 1 << hour << hour + 10 * second;
    QTest::newRow("expired, at last") << 3 << hour << hour + 10 * second;
    QTest::newRow("expired, again") << 4 << hour + 10 * second << hour + 30 * second;
    QTest::newRow("expired, for good") << 99 << 2 * hour << 2 * hour + 10 * minute;
}

void TstRenewal::theSameTokenIsAskedForLater()
{
    QFETCH(int, times);
    QFETCH(qint64, received);
    TokenRecord record{.token = tokenFor(hour, sentMs + received)};
    record.sameAnswers = times;
    const Renewal renewal = planRenewal(record, usedJustNow(sentMs + received), sentMs + received);
    QCOMPARE(renewal.state, RenewalState::Waiting);
    QTEST(*renewal.dueMs - sentMs, "due");
}

void TstRenewal::failuresPostpone_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<std::optional<qint64>>("notBefore");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("due");
    using At = std::optional<qint64>;
    QTest::newRow("long before it is due it changes nothing") << 1 << minute << At() << 0.0 << 59 * minute;
    QTest::newRow("once") << 1 << 59 * minute << At() << 0.0 << 59 * minute + 10 * second;
    QTest::newRow("once, with jitter") << 1 << 59 * minute << At() << 1.0 << 59 * minute + 12'500;
    QTest::newRow("four times") << 4 << 59 * minute << At() << 0.0 << 59 * minute + 80 * second;
    QTest::newRow("Retry-After is longer") << 1 << 59 * minute << At(65 * minute) << 0.0 << 65 * minute;
    QTest::newRow("Retry-After is shorter") << 4 << 59 * minute << At(59 * minute + second) << 0.0
                                            << 59 * minute + 80 * second;
}

void TstRenewal::failuresPostpone()
{
    QFETCH(int, failures);
    QFETCH(qint64, failed);
    QFETCH(std::optional<qint64>, notBefore);
    QFETCH(double, jitter);
    TokenRecord record = failing(failures, ErrorKind::Network);
    if (notBefore)
        record.notBeforeMs = sentMs + *notBefore;
    const qint64 nowMs = sentMs + failed;
    const Renewal renewal
        = planRenewal(record, {.usedMs = nowMs, .failedMs = nowMs, .jitter = jitter}, nowMs);
    QCOMPARE(renewal.state, RenewalState::Retrying);
    QCOMPARE(renewal.failures, failures);
    QTEST(*renewal.dueMs - sentMs, "due");
}

void TstRenewal::whatWillNotMendStops_data()
{
    QTest::addColumn<TokenRecord>("record");
    QTest::addColumn<bool>("stops");
    QTest::newRow("401 twice") << failing(2, ErrorKind::ServerRefused, 401) << false;
    QTest::newRow("401 three times") << failing(3, ErrorKind::ServerRefused, 401) << true;
    QTest::newRow("400") << failing(3, ErrorKind::ServerRefused, 400) << true;
    QTest::newRow("an error inside a 200") << failing(3, ErrorKind::ServerRefused, 200) << true;
    QTest::newRow("408") << failing(9, ErrorKind::ServerRefused, 408) << false;
    QTest::newRow("429") << failing(9, ErrorKind::ServerRefused, 429) << false;
    QTest::newRow("503") << failing(9, ErrorKind::ServerRefused, 503) << false;
    QTest::newRow("network") << failing(9, ErrorKind::Network) << false;
    QTest::newRow("timeout") << failing(9, ErrorKind::Timeout) << false;
    QTest::newRow("keychain locked") << failing(9, ErrorKind::KeychainLocked) << false;
    QTest::newRow("keychain gone") << failing(3, ErrorKind::KeychainAbsent) << true;
    QTest::newRow("credentials missing") << failing(3, ErrorKind::CredentialsMissing) << true;
    QTest::newRow("not trusted") << failing(3, ErrorKind::Tls) << true;
    QTest::newRow("sent elsewhere") << failing(3, ErrorKind::Redirected) << true;
    QTest::newRow("no token in it") << failing(3, ErrorKind::InvalidReply, 200) << true;
    QTest::newRow("the flow is gone") << failing(3, ErrorKind::InvalidFlow) << true;
}

void TstRenewal::whatWillNotMendStops()
{
    QFETCH(TokenRecord, record);
    QFETCH(bool, stops);
    const qint64 nowMs = sentMs + 59 * minute;
    const Renewal renewal = planRenewal(record, {.pinned = true, .failedMs = nowMs}, nowMs);
    QCOMPARE(renewal.state, stops ? RenewalState::Stopped : RenewalState::Retrying);
    QCOMPARE(renewal.dueMs.has_value(), !stops);
}

void TstRenewal::aTokenThatIsNotUsedIsLeft_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<std::optional<qint64>>("used"); // before now
    QTest::addColumn<qint64>("now"); // the token is due after 59 minutes
    QTest::addColumn<RenewalState>("state");
    QTest::addColumn<bool>("onlyIfUsed");
    using Used = std::optional<qint64>;
    QTest::newRow("used a moment ago") << false << Used(0) << 59 * minute << RenewalState::Waiting << false;
    QTest::newRow("used 59 minutes ago") << false << Used(59 * minute) << 59 * minute << RenewalState::Waiting << false;
    QTest::newRow("used an hour ago") << false << Used(hour) << 59 * minute << RenewalState::Unused << false;
    QTest::newRow("never used") << false << Used() << 59 * minute << RenewalState::Unused << false;
    QTest::newRow("not due yet, and used too long ago by then")
        << false << Used(2 * minute) << minute << RenewalState::Waiting << true;
    QTest::newRow("pinned and never used") << true << Used() << 59 * minute << RenewalState::Waiting << false;
    QTest::newRow("pinned, expired, and used long ago")
        << true << Used(9 * hour) << 10 * hour << RenewalState::Waiting << false;
}

void TstRenewal::aTokenThatIsNotUsedIsLeft()
{
    QFETCH(bool, pinned);
    QFETCH(std::optional<qint64>, used);
    QFETCH(qint64, now);
    const qint64 nowMs = sentMs + now;
    RenewalFacts facts{.pinned = pinned};
    if (used)
        facts.usedMs = nowMs - *used;
    const Renewal renewal = planRenewal({.token = tokenFor(hour)}, facts, nowMs);
    QTEST(renewal.state, "state");
    QTEST(renewal.onlyIfUsed, "onlyIfUsed");
}

void TstRenewal::offlineNothingIsDue()
{
    for (const qint64 now : {minute, 59 * minute, 9 * hour}) {
        const Renewal renewal
            = planRenewal({.token = tokenFor(hour)}, {.pinned = true, .offline = true}, sentMs + now);
        QCOMPARE(renewal.state, RenewalState::Offline);
        QVERIFY(!renewal.dueMs);
    }
}

void TstRenewal::oneInFlightIsNotDoubled()
{
    const Renewal renewal
        = planRenewal({.fetching = true, .token = tokenFor(hour)}, {.pinned = true}, sentMs + 2 * hour);
    QCOMPARE(renewal.state, RenewalState::Renewing);
    QVERIFY(!renewal.dueMs);
}

void TstRenewal::aClockSetBackMakesItDue()
{
    const qint64 nowMs = sentMs - 3 * hour;
    const Renewal renewal = planRenewal({.token = tokenFor(hour)}, {.pinned = true}, nowMs);
    QCOMPARE(renewal.state, RenewalState::Waiting);
    QVERIFY(*renewal.dueMs <= nowMs);
    // And a failure from the time before that keeps nothing back.
    const Renewal retry = planRenewal(failing(2, ErrorKind::Network), {.pinned = true, .failedMs = sentMs}, nowMs);
    QVERIFY(*retry.dueMs <= nowMs);
}

void TstRenewal::aHoldIsBelievedForAMinute()
{
    const qint64 nowMs = sentMs + 2 * hour;
    const auto dueWith = [&](qint64 heldUntilMs) {
        return *planRenewal({.token = tokenFor(hour)}, {.pinned = true, .heldUntilMs = heldUntilMs}, nowMs).dueMs;
    };
    QCOMPARE(dueWith(nowMs + longestHoldMs), nowMs + longestHoldMs);
    QVERIFY(dueWith(nowMs + longestHoldMs + 1) <= nowMs); // the clock was set back since
    QVERIFY(dueWith(nowMs - 1) <= nowMs);
}

QTEST_GUILESS_MAIN(TstRenewal)
#include "tst_renewal.moc"
