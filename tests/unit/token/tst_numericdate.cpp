#include "tokentesting.h"

#include "token/expiry.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestNumericDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsExactly_data();
    void readsSecondsExactly();
    void saysWhatIsSuspicious_data();
    void saysWhatIsSuspicious();
    void showsHostileTextSafely();
};

void TestNumericDate::readsSecondsExactly_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<qint64>("ms");

    const auto row = [](const char *raw, qint64 ms) { QTest::newRow(raw) << QByteArray(raw) << ms; };
    row("0", 0);
    row("-0", 0);
    row("-0.0", 0);
    row("1744245809", 1744245809000);
    row("1710223631.577478", 1710223631577);
    row("1710220031.583112", 1710220031583);
    row("1700000000.5", 1700000000500);
    row("1700000000.0009", 1700000000000);
    row("1700000000.9999", 1700000000999);
    row("1700000000.000", 1700000000000);
    // As a double these are a millisecond off.
    row("1700000000.001", 1700000000001);
    row("4102444800.019", 4102444800019);
    row("1.7e9", 1700000000000);
    row("1.7E+9", 1700000000000);
    row("17000000000e-1", 1700000000000);
    row("1700000000123456789e-9", 1700000000123);
    row("0.001e3", 1000);
    row("1e-400", 0);
    row("0e99999999999999999999", 0);
    row("253402300799", 253402300799000);
    row("253402300799.999", 253402300799999);
}

void TestNumericDate::readsSecondsExactly()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const qint64, ms);

    const auto time = parseNumericDate(raw);

    QVERIFY(time);
    QCOMPARE(*time, ms);
}

void TestNumericDate::saysWhatIsSuspicious_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("why");

    const auto row
        = [](const char *raw, const QString &why) { QTest::newRow(raw) << QByteArray(raw) << why; };
    row("-1", u"-1 is negative, before 1970"_s);
    row("-0.001", u"-0.001 is negative, before 1970"_s);
    row("-1e400", u"-1e400 is negative, before 1970"_s);
    row("1744245809000", u"1744245809000 looks like milliseconds, not seconds"_s);
    row("253402300800", u"253402300800 looks like milliseconds, not seconds"_s);
    row("253402300799999", u"253402300799999 looks like milliseconds, not seconds"_s);
    row("253402300800000", u"253402300800000 lies beyond the year 9999"_s);
    row("9007199254740993", u"9007199254740993 lies beyond the year 9999"_s);
    row("9223372036854775807", u"9223372036854775807 lies beyond the year 9999"_s);
    row("18446744073709551616", u"18446744073709551616 lies beyond the year 9999"_s);
    row("1e400", u"1e400 lies beyond the year 9999"_s);
    row("1e99999999999999999999", u"1e99999999999999999999 lies beyond the year 9999"_s);
    row(R"("1744245809")", u"\"1744245809\" is a string, not a number"_s);
    row(R"("tomorrow")", u"\"tomorrow\" is a string, not a number"_s);
    row("null", u"null is not a number"_s);
    row("false", u"false is not a number"_s);
    row("[]", u"[] is not a number"_s);
    row("", u" is not a number"_s);
}

void TestNumericDate::saysWhatIsSuspicious()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, why);

    const auto time = parseNumericDate(raw);

    QVERIFY(!time);
    QCOMPARE(time.error(), why);
}

void TestNumericDate::showsHostileTextSafely()
{
    const auto time = parseNumericDate("\"\xE2\x80\xAE" + QByteArray(100'000, '9') + '"');

    QVERIFY(!time);
    QVERIFY(time.error().contains(u"⟨U+202E⟩"_s));
    QVERIFY(time.error().size() < 200);
}

QTEST_GUILESS_MAIN(TestNumericDate)
#include "tst_numericdate.moc"
