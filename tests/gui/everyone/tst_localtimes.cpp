// Times and numbers as people write them where they live; machines get the same everywhere.

#include "base/localtime.h"
#include "models/historymodel.h"
#include "support/desk.h"
#include "token/expiry.h"
#include "token/expirytext.h"
#include "widgets/statusarea.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestLocalTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aMomentIsWrittenAsThereUsual_data();
    void aMomentIsWrittenAsThereUsual();
    void noClockNamesItsZone();
    void countdownsUseTheDigitsOfThePlace();
    void historyIsLocalAndItsTipIsNot();
    void theClipboardCountsInThem();
};

void TestLocalTimes::aMomentIsWrittenAsThereUsual_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("scripts") << u"C"_s << u"2026-03-10 14:05:09"_s;
    QTest::newRow("German") << u"de_DE"_s << u"10.03.26 14:05:09"_s;
    QTest::newRow("American") << u"en_US"_s << u"3/10/26 2:05:09 PM"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"10/3/26 14:05:09"_s;
}

void TestLocalTimes::aMomentIsWrittenAsThereUsual()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    // Newer data of Unicode put a narrow space before PM.
    QTEST(dayAndClockText(QDateTime(QDate(2026, 3, 10), QTime(14, 5, 9))).replace(QChar(0x202f), u' '), "wanted");
}

void TestLocalTimes::noClockNamesItsZone()
{
    const QString zone = QDateTime::currentDateTime().timeZoneAbbreviation();
    QVERIFY(!zone.isEmpty());
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        QLocale::setDefault(locale);
        const QString text = clockText(QTime(14, 5, 9));
        QVERIFY2(!text.contains(zone) && !text.contains(u'(') && text == text.trimmed(), qPrintable(locale.name() + u' ' + text));
        QVERIFY2(text != clockText(QTime(14, 5, 8)), qPrintable(locale.name() + u" has no seconds"_s));
    }
}

void TestLocalTimes::countdownsUseTheDigitsOfThePlace()
{
    Expiry expiry;
    expiry.expiresAtMs = 3'909'000; // 1:05:09
    expiry.startMs = 0;
    QCOMPARE(countdownText(expiry, 0), u"1:05:09"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(countdownText(expiry, 0), u"١:٠٥:٠٩"_s);
    QVERIFY(durationText(3 * 86'400'000LL).contains(u'٣'));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(countdownText(expiry, 0), u"1:05:09"_s);
}

void TestLocalTimes::historyIsLocalAndItsTipIsNot()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    HistoryModel model;
    Exchange exchange;
    exchange.startedMs = QDateTime(QDate(2026, 3, 10), QTime(14, 5, 9), Qt::UTC).toMSecsSinceEpoch();
    exchange.elapsedMs = 12'345;
    exchange.status = 200;
    model.show({exchange});
    QVERIFY(model.index(0, HistoryModel::TimeColumn).data().toString().contains(u".03."_s));
    QCOMPARE(model.index(0, HistoryModel::TimeColumn).data(Qt::ToolTipRole).toString(), u"2026-03-10T14:05:09.000Z"_s);
    QCOMPARE(model.index(0, HistoryModel::DurationColumn).data().toString(), u"12.345 ms"_s);
}

void TestLocalTimes::theClipboardCountsInThem()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    Desk desk;
    SecretClipboard clipboard(QApplication::clipboard(), desk.clock);
    StatusArea status(&clipboard);
    clipboard.copySecret(u"canary"_s, u"Token"_s);
    status.tick(desk.nowMs);
    const auto labels = status.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"٣٠"_s); }));
}

QTEST_MAIN(TestLocalTimes)
#include "tst_localtimes.moc"
