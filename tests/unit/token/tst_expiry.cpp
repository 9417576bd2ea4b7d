#include "tokentesting.h"

#include "token/expiry.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;
using Kinds = QList<TokenWarningKind>;

Q_DECLARE_METATYPE(Kinds)

namespace {

constexpr qint64 sentMs = 1'700'000'000'000; // 2023-11-14 22:13:20 UTC
constexpr qint64 nowMs = sentMs + 400; // the response took that long
constexpr qint64 second = 1000;

/// A response with an opaque token or with a JWT of these claims.
Expiry reconciled(
    const QByteArray &expiresIn, const QByteArray &claims, std::optional<qint64> serverDateMs = {})
{
    ExpiryInput input{.expiresIn{}, .requestSentMs = sentMs, .nowMs = nowMs, .serverDateMs = serverDateMs};
    if (!expiresIn.isNull())
        input.expiresIn = expiresIn;
    return reconcileExpiry(decodeToken(claims.isNull() ? QByteArray("opaque") : jwtOfClaims(claims)), input);
}

QByteArray expAt(qint64 seconds)
{
    return "{\"exp\":" + QByteArray::number(sentMs / 1000 + seconds) + '}';
}

} // namespace

/// DESIGN.md, "Expiry, stated once".
class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarlierSourceWins_data();
    void theEarlierSourceWins();
    void sourcesThatDifferByMoreThanAMinuteDisagree_data();
    void sourcesThatDifferByMoreThanAMinuteDisagree();
    void expiresInIsCountedFromTheRequest();
    void readsExpiresIn_data();
    void readsExpiresIn();
    void flagsAnUnusableExpiresIn_data();
    void flagsAnUnusableExpiresIn();
    void flagsAnUnusableExp_data();
    void flagsAnUnusableExp();
    void flagsOtherUnusableTimes_data();
    void flagsOtherUnusableTimes();
    void expBeforeIatIsNotUsed_data();
    void expBeforeIatIsNotUsed();
    void notYetValidUntilNbf_data();
    void notYetValidUntilNbf();
    void correctsForTheServersClock_data();
    void correctsForTheServersClock();
    void aDateOutsideOfTheCalendarIsIgnored_data();
    void aDateOutsideOfTheCalendarIsIgnored();
    void saysTheSkewAndItsDirection();
    void theLastOfTwoExpCounts();
    void theLifetimeBeginsWithTheRequest();
    void whereExpCountsTheLifetimeBeginsWithIat();
    void theLifetimeOfAPastedTokenBeginsWithIat();
    void anEncryptedTokenLivesByExpiresIn();
    void tellsTheUrgency_data();
    void tellsTheUrgency();
    void anUnknownLifetimeIsNeverAmber();
    void aClockSetBackNeverGivesMoreThanTheLifetime();
};

void TestExpiry::theEarlierSourceWins_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<ExpirySource>("source");
    QTest::addColumn<qint64>("livesMs"); // from the request; 0 if unknown

    const QByteArray none;
    QTest::newRow("neither") << none << none << ExpirySource::Unknown << qint64(0);
    QTest::newRow("a JWT without exp") << none << QByteArray("{}") << ExpirySource::Unknown << qint64(0);
    QTest::newRow("expires_in, opaque token")
        << QByteArray("600") << none << ExpirySource::ExpiresIn << 600 * second;
    QTest::newRow("expires_in, JWT without exp")
        << QByteArray("600") << QByteArray("{}") << ExpirySource::ExpiresIn << 600 * second;
    QTest::newRow("exp only") << none << expAt(600) << ExpirySource::JwtExp << 600 * second;
    QTest::newRow("exp earlier") << QByteArray("600") << expAt(599) << ExpirySource::JwtExp << 599 * second;
    QTest::newRow("expires_in earlier")
        << QByteArray("600") << expAt(601) << ExpirySource::ExpiresIn << 600 * second;
    QTest::newRow("equal") << QByteArray("600") << expAt(600) << ExpirySource::ExpiresIn << 600 * second;
    QTest::newRow("exp in the past") << QByteArray("30") << expAt(-20) << ExpirySource::JwtExp
                                     << -20 * second;
    QTest::newRow("expires_in zero") << QByteArray("0") << none << ExpirySource::ExpiresIn << qint64(0);
}

void TestExpiry::theEarlierSourceWins()
{
    QFETCH(const QByteArray, expiresIn);
    QFETCH(const QByteArray, claims);
    QFETCH(const ExpirySource, source);
    QFETCH(const qint64, livesMs);

    const Expiry expiry = reconciled(expiresIn, claims);

    QCOMPARE(expiry.source, source);
    QCOMPARE(expiry.expiresAtMs.has_value(), source != ExpirySource::Unknown);
    QCOMPARE(expiry.expiresAtMs.value_or(sentMs), sentMs + livesMs);
    QCOMPARE(expiry.remainingMs(nowMs).has_value(), source != ExpirySource::Unknown);
    QVERIFY(expiry.warnings.isEmpty());
}

void TestExpiry::sourcesThatDifferByMoreThanAMinuteDisagree_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("disagree");

    QTest::newRow("60 s later") << expAt(660) << false;
    QTest::newRow("60 s earlier") << expAt(540) << false;
    QTest::newRow("61 s later") << expAt(661) << true;
    QTest::newRow("61 s earlier") << expAt(539) << true;
    QTest::newRow("60.001 s later") << QByteArray(R"({"exp":1700000660.001})") << true;
    QTest::newRow("59.999 s earlier") << QByteArray(R"({"exp":1700000540.001})") << false;
}

void TestExpiry::sourcesThatDifferByMoreThanAMinuteDisagree()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const bool, disagree);

    const Expiry expiry = reconciled("600", claims);

    QCOMPARE(kindsOf(expiry.warnings), disagree ? Kinds{TokenWarningKind::SourcesDisagree} : Kinds{});
    QCOMPARE(expiry.byExpiresInMs.value_or(0), sentMs + 600 * second);
    QVERIFY(expiry.byExpMs.has_value());
}

void TestExpiry::expiresInIsCountedFromTheRequest()
{
    const Expiry expiry = reconcileExpiry(decodeToken("opaque"),
        {.expiresIn = "600", .requestSentMs = sentMs, .nowMs = sentMs + 20 * second, .serverDateMs{}});

    QCOMPARE(expiry.expiresAtMs.value_or(0), sentMs + 600 * second);
    QCOMPARE(expiry.remainingMs(sentMs + 20 * second).value_or(0), 580 * second);
}

void TestExpiry::readsExpiresIn_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<qint64>("ms");

    QTest::newRow("number") << QByteArray("3600") << qint64(3'600'000);
    QTest::newRow("string") << QByteArray(R"("1209600")") << qint64(1'209'600'000);
    QTest::newRow("string with white space") << QByteArray(R"(" 600 ")") << qint64(600'000);
    QTest::newRow("fraction") << QByteArray("3599.5") << qint64(3'599'500);
    QTest::newRow("fraction as a string") << QByteArray(R"("3599.5")") << qint64(3'599'500);
    QTest::newRow("below a millisecond") << QByteArray("0.0009") << qint64(0);
    QTest::newRow("exponent") << QByteArray("3.6e3") << qint64(3'600'000);
    QTest::newRow("negative zero") << QByteArray("-0") << qint64(0);
}

void TestExpiry::readsExpiresIn()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const qint64, ms);

    const Expiry expiry = reconciled(raw, {});

    QCOMPARE(expiry.source, ExpirySource::ExpiresIn);
    QCOMPARE(expiry.expiresAtMs.value_or(0), sentMs + ms);
    QVERIFY(expiry.warnings.isEmpty());
}

void TestExpiry::flagsAnUnusableExpiresIn_data()
{
    QTest::addColumn<QByteArray>("raw");

    for (const char *raw : {"null", "true", "-1", "-0.001", R"("")", R"("soon")", R"("600s")", R"("0x10")",
             "[600]", "{}", "1e400", "300000000000", "99999999999999999999999999", R"("-600")",
             R"("1e999999999999999999999")"})
        QTest::newRow(raw) << QByteArray(raw);
}

void TestExpiry::flagsAnUnusableExpiresIn()
{
    QFETCH(const QByteArray, raw);

    const Expiry alone = reconciled(raw, {});
    const Expiry withExp = reconciled(raw, expAt(600));

    QCOMPARE(alone.source, ExpirySource::Unknown);
    QVERIFY(!alone.expiresAtMs);
    QCOMPARE(kindsOf(alone.warnings), Kinds{TokenWarningKind::SuspiciousTime});
    QCOMPARE(alone.warnings.front().claim, u"expires_in"_s);
    QVERIFY2(alone.warnings.front().message.contains(QString::fromLatin1(raw)),
        qPrintable(alone.warnings.front().message));
    QCOMPARE(withExp.source, ExpirySource::JwtExp);
    QCOMPARE(withExp.warnings, alone.warnings);
}

void TestExpiry::flagsAnUnusableExp_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("why");

    QTest::newRow("negative") << QByteArray("-1700000600") << u"negative"_s;
    QTest::newRow("milliseconds") << QByteArray("1700000600000") << u"milliseconds"_s;
    QTest::newRow("beyond year 9999, one second") << QByteArray("253402300800") << u"milliseconds"_s;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << u"9999"_s;
    QTest::newRow("where QDateTime ends") << QByteArray("9223372036854776") << u"9999"_s;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << u"9999"_s;
    QTest::newRow("1e400") << QByteArray("1e400") << u"9999"_s;
    QTest::newRow("string") << QByteArray(R"("1700000600")") << u"string"_s;
    QTest::newRow("word") << QByteArray(R"("never")") << u"not a number"_s;
    QTest::newRow("null") << QByteArray("null") << u"not a number"_s;
    QTest::newRow("bool") << QByteArray("true") << u"not a number"_s;
    QTest::newRow("array") << QByteArray("[1700000600]") << u"not a number"_s;
    QTest::newRow("object") << QByteArray("{}") << u"not a number"_s;
}

void TestExpiry::flagsAnUnusableExp()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, why);

    const QByteArray claims = "{\"exp\":" + raw + '}';
    const Expiry alone = reconciled({}, claims);
    const Expiry withExpiresIn = reconciled("600", claims);

    QCOMPARE(alone.source, ExpirySource::Unknown);
    QVERIFY(!alone.expiresAtMs && !alone.byExpMs);
    QCOMPARE(kindsOf(alone.warnings), Kinds{TokenWarningKind::SuspiciousTime});
    const TokenWarning &warning = alone.warnings.front();
    QCOMPARE(warning.claim, u"exp"_s);
    QVERIFY2(warning.message.contains(QString::fromLatin1(raw)), qPrintable(warning.message));
    QVERIFY2(warning.message.contains(why), qPrintable(warning.message));
    QCOMPARE(withExpiresIn.source, ExpirySource::ExpiresIn);
    QCOMPARE(withExpiresIn.expiresAtMs.value_or(0), sentMs + 600 * second);
}

void TestExpiry::flagsOtherUnusableTimes_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QStringList>("flagged");

    QTest::newRow("iat in milliseconds")
        << QByteArray(R"({"exp":1700000600,"iat":1700000000000})") << QStringList{u"iat"_s};
    QTest::newRow("nbf a string") << QByteArray(R"({"exp":1700000600,"nbf":"1700000000"})")
                                  << QStringList{u"nbf"_s};
    QTest::newRow("all three") << QByteArray(R"({"nbf":null,"iat":-1,"exp":[]})")
                               << QStringList{u"exp"_s, u"iat"_s, u"nbf"_s};
    QTest::newRow("a date in words elsewhere")
        << QByteArray(R"({"email_verified_at":"2023-03-26"})") << QStringList{};
}

void TestExpiry::flagsOtherUnusableTimes()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QStringList, flagged);

    QStringList found;
    for (const TokenWarning &warning : reconciled({}, claims).warnings) {
        QCOMPARE(warning.kind, TokenWarningKind::SuspiciousTime);
        found.append(warning.claim);
    }

    QCOMPARE(found, flagged);
}

void TestExpiry::expBeforeIatIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("flagged");

    QTest::newRow("a second before") << QByteArray(R"({"iat":1700000000,"exp":1699999999})") << true;
    QTest::newRow("a millisecond before") << QByteArray(R"({"iat":1700000000,"exp":1699999999.999})") << true;
    QTest::newRow("at the same time") << QByteArray(R"({"iat":1700000000,"exp":1700000000})") << false;
    QTest::newRow("after") << QByteArray(R"({"iat":1700000000,"exp":1700000001})") << false;
    QTest::newRow("iat unusable") << QByteArray(R"({"iat":"x","exp":1700000001})") << false;
}

void TestExpiry::expBeforeIatIsNotUsed()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const bool, flagged);

    const Expiry expiry = reconciled({}, claims);

    QCOMPARE(kindsOf(expiry.warnings).contains(TokenWarningKind::ExpiryBeforeIssue), flagged);
    QCOMPARE(expiry.expiresAtMs.has_value(), !flagged);
    if (flagged)
        QVERIFY(expiry.warnings.front().message.contains(u"1699999999"_s));
}

void TestExpiry::notYetValidUntilNbf_data()
{
    QTest::addColumn<qint64>("nbfMs"); // relative to now
    QTest::addColumn<qint64>("serverAheadMs"); // relative to now; 0 if there is no Date
    QTest::addColumn<bool>("flagged");

    QTest::newRow("past") << qint64(-1) << qint64(0) << false;
    QTest::newRow("now") << qint64(0) << qint64(0) << false;
    QTest::newRow("a millisecond ahead") << qint64(1) << qint64(0) << true;
    QTest::newRow("an hour ahead") << 3600 * second << qint64(0) << true;
    QTest::newRow("a server five seconds ahead") << 5 * second << 5 * second << false;
    QTest::newRow("a server a minute ahead") << 60 * second << 60 * second << false;
    QTest::newRow("a minute ahead of that") << 120 * second << 60 * second << true;
    QTest::newRow("a server a minute behind") << -30 * second << -60 * second << true;
}

void TestExpiry::notYetValidUntilNbf()
{
    QFETCH(const qint64, nbfMs);
    QFETCH(const qint64, serverAheadMs);
    QFETCH(const bool, flagged);

    const QByteArray nbf = QByteArray::number(nowMs + nbfMs);
    const auto date = serverAheadMs == 0 ? std::nullopt : std::optional(nowMs + serverAheadMs);
    const Expiry expiry = reconciled({}, "{\"nbf\":" + nbf.chopped(3) + '.' + nbf.last(3) + '}', date);

    QCOMPARE(kindsOf(expiry.warnings).contains(TokenWarningKind::NotYetValid), flagged);
}

void TestExpiry::correctsForTheServersClock_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<qint64>("skewMs");

    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("30 s ahead") << 30 * second << qint64(0);
    QTest::newRow("30 s behind") << -30 * second << qint64(0);
    QTest::newRow("30.001 s ahead") << 30 * second + 1 << 30 * second + 1;
    QTest::newRow("30.001 s behind") << -30 * second - 1 << -30 * second - 1;
    QTest::newRow("a day ahead") << 86'400 * second << 86'400 * second;
    QTest::newRow("in 1970") << -nowMs << -nowMs;
}

void TestExpiry::correctsForTheServersClock()
{
    QFETCH(const qint64, aheadMs);
    QFETCH(const qint64, skewMs);

    // The server stamps exp by its own clock, 600 s from when it answers.
    const QByteArray exp = QByteArray::number(nowMs + aheadMs + 600 * second);
    const Expiry expiry
        = reconciled("600", "{\"exp\":" + exp.chopped(3) + '.' + exp.last(3) + '}', nowMs + aheadMs);

    QCOMPARE(expiry.skewMs, skewMs);
    QCOMPARE(expiry.byExpMs.value_or(0), nowMs + aheadMs + 600 * second - skewMs);
    QCOMPARE(expiry.byExpiresInMs.value_or(0), sentMs + 600 * second);
    QCOMPARE(kindsOf(expiry.warnings), skewMs == 0 ? Kinds{} : Kinds{TokenWarningKind::ClockSkew});
}

void TestExpiry::aDateOutsideOfTheCalendarIsIgnored_data()
{
    QTest::addColumn<qint64>("dateMs");

    QTest::newRow("least") << std::numeric_limits<qint64>::min();
    QTest::newRow("before 1970") << qint64(-1);
    QTest::newRow("beyond year 9999") << qint64(253'402'300'800'000);
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max();
}

void TestExpiry::aDateOutsideOfTheCalendarIsIgnored()
{
    QFETCH(const qint64, dateMs);

    QCOMPARE(reconciled("600", expAt(600), dateMs), reconciled("600", expAt(600)));
}

void TestExpiry::saysTheSkewAndItsDirection()
{
    const QString ahead = reconciled("600", {}, nowMs + 120 * second).warnings.front().message;
    const QString behind = reconciled("600", {}, nowMs - 3600 * second).warnings.front().message;

    QVERIFY2(ahead.contains(u"2 min ahead"_s), qPrintable(ahead));
    QVERIFY2(behind.contains(u"1 h behind"_s), qPrintable(behind));
}

void TestExpiry::theLastOfTwoExpCounts()
{
    const Expiry expiry = reconciled({}, R"({"exp":1700000900,"\u0065xp":1700000600})");

    QCOMPARE(expiry.expiresAtMs.value_or(0), sentMs + 600 * second);
}

void TestExpiry::theLifetimeBeginsWithTheRequest()
{
    const Expiry byExpiresIn = reconciled("600", R"({"iat":1699999000})");
    const Expiry byExp = reconciled({}, R"({"exp":1700000600})");
    const Expiry overBefore = reconciled({}, R"({"exp":1699999000})");

    QCOMPARE(byExpiresIn.startMs.value_or(0), sentMs);
    QCOMPARE(byExp.startMs.value_or(0), sentMs);
    QCOMPARE(byExp.lifetimeMs().value_or(0), 600 * second);
    QVERIFY(!overBefore.lifetimeMs());
    QVERIFY(!reconciled({}, {}).lifetimeMs());
}

void TestExpiry::whereExpCountsTheLifetimeBeginsWithIat()
{
    const Expiry again = reconciled({}, R"({"iat":1699999000,"exp":1700000600})");

    QCOMPARE(again.startMs.value_or(0), 1'699'999'000'000);
    QCOMPARE(again.lifetimeMs().value_or(0), 1600 * second);
}

void TestExpiry::theLifetimeOfAPastedTokenBeginsWithIat()
{
    const ExpiryInput pasted{.expiresIn{}, .requestSentMs = nowMs, .nowMs = nowMs, .serverDateMs{}};

    const Expiry withIat
        = reconcileExpiry(decodeToken(jwtOfClaims(R"({"iat":1699999000,"exp":1700000600})")), pasted);
    const Expiry without = reconcileExpiry(decodeToken(jwtOfClaims(R"({"exp":1700000600})")), pasted);

    QCOMPARE(withIat.startMs.value_or(0), 1'699'999'000'000);
    QCOMPARE(withIat.lifetimeMs().value_or(0), 1600 * second);
    QVERIFY(!without.startMs);
    QVERIFY(!without.lifetimeMs());
    QCOMPARE(without.expiresAtMs.value_or(0), sentMs + 600 * second);
}

void TestExpiry::anEncryptedTokenLivesByExpiresIn()
{
    const DecodedToken token = decodeToken(base64url(R"({"alg":"dir","exp":1})") + "..aXY.dGV4dA.dGFn");
    QCOMPARE(token.shape, TokenShape::EncryptedJwt);

    const Expiry expiry = reconcileExpiry(
        token, {.expiresIn = "600", .requestSentMs = sentMs, .nowMs = nowMs, .serverDateMs{}});

    QCOMPARE(expiry.source, ExpirySource::ExpiresIn);
    QVERIFY(!expiry.byExpMs);
}

void TestExpiry::tellsTheUrgency_data()
{
    QTest::addColumn<qint64>("atMs"); // from the request; the lifetime is 1,000 s
    QTest::addColumn<ExpiryUrgency>("urgency");

    QTest::newRow("at first") << qint64(0) << ExpiryUrgency::Fresh;
    QTest::newRow("20 % left") << 800 * second << ExpiryUrgency::Fresh;
    QTest::newRow("a millisecond less") << 800 * second + 1 << ExpiryUrgency::Soon;
    QTest::newRow("30.001 s left") << 970 * second - 1 << ExpiryUrgency::Soon;
    QTest::newRow("30 s left") << 970 * second << ExpiryUrgency::Critical;
    QTest::newRow("a millisecond left") << 1000 * second - 1 << ExpiryUrgency::Critical;
    QTest::newRow("exp is now") << 1000 * second << ExpiryUrgency::Expired;
    QTest::newRow("later") << 2000 * second << ExpiryUrgency::Expired;
}

void TestExpiry::tellsTheUrgency()
{
    QFETCH(const qint64, atMs);
    QFETCH(const ExpiryUrgency, urgency);

    const Expiry expiry = reconciled("1000", {});

    QCOMPARE(claimcheck::urgency(expiry, sentMs + atMs), urgency);
    QCOMPARE(claimcheck::urgency(Expiry(), sentMs + atMs), ExpiryUrgency::Unknown);
}

void TestExpiry::anUnknownLifetimeIsNeverAmber()
{
    const Expiry expiry{.source = ExpirySource::JwtExp, .expiresAtMs = sentMs};

    QCOMPARE(urgency(expiry, sentMs - 31 * second), ExpiryUrgency::Fresh);
    QCOMPARE(urgency(expiry, sentMs - 30 * second), ExpiryUrgency::Critical);
}

void TestExpiry::aClockSetBackNeverGivesMoreThanTheLifetime()
{
    const Expiry expiry = reconciled("600", {});

    QCOMPARE(expiry.remainingMs(sentMs - 3600 * second).value_or(0), 600 * second);
    QCOMPARE(expiry.remainingMs(sentMs + 1).value_or(0), 600 * second - 1);
    QCOMPARE(expiry.remainingMs(sentMs + 601 * second).value_or(0), -second);
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
