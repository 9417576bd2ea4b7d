#include "widgets/messagestrip.h"

#include <QLabel>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestMessageStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAServersWordsAreCalledSo_data();
    void onlyAServersWordsAreCalledSo();
    void textIsPlainText();
};

void TestMessageStrip::onlyAServersWordsAreCalledSo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("shown");
    const QString quoted = u"message hint The server said: words"_s;
    const QString plain = u"message hint words"_s;
    QTest::newRow("refused") << ErrorKind::ServerRefused << quoted;
    QTest::newRow("no token") << ErrorKind::InvalidReply << quoted;
    QTest::newRow("network") << ErrorKind::Network << plain;
    QTest::newRow("TLS") << ErrorKind::Tls << plain;
    QTest::newRow("timeout") << ErrorKind::Timeout << plain;
    QTest::newRow("redirect") << ErrorKind::Redirected << plain;
    QTest::newRow("keychain") << ErrorKind::KeychainFailed << plain;
}

void TestMessageStrip::onlyAServersWordsAreCalledSo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, shown);
    MessageStrip strip;
    strip.showError({kind, u"message"_s, u"hint"_s, u"words"_s});
    QCOMPARE(strip.plainText(), shown);
    strip.showError({kind, u"message"_s, u"hint"_s, {}});
    QCOMPARE(strip.plainText(), u"message hint"_s);
}

void TestMessageStrip::textIsPlainText()
{
    MessageStrip strip;
    strip.showError({ErrorKind::ServerRefused, u"<b>m</b>"_s, u"<i>h</i>"_s, u"<img src=x>"_s});
    for (const auto *label : strip.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestMessageStrip)
#include "tst_messagestrip.moc"
