#include "net/networkerror.h"
#include "net/proxyerror.h"

#include <QMetaEnum>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Every way in which Qt may say that a transfer failed: those that no loopback server can bring about, too.
class TstNetworkError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureSaysWhereAndWhatToTry_data();
    void everyFailureSaysWhereAndWhatToTry();
    void aTimeoutIsATimeout_data();
    void aTimeoutIsATimeout();
};

void TstNetworkError::everyFailureSaysWhereAndWhatToTry_data()
{
    QTest::addColumn<int>("code");
    const auto codes = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = QNetworkReply::NetworkError(codes.value(i));
        if (isTransferError(code) || code == QNetworkReply::ProxyAuthenticationRequiredError)
            QTest::newRow(codes.key(i)) << int(code);
    }
}

void TstNetworkError::everyFailureSaysWhereAndWhatToTry()
{
    QFETCH(int, code);
    const QUrl url(u"https://api.example.com/token"_s);
    const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"proxy.corp"_s, 3128, u"canary"_s, u"canary"_s);
    for (const QNetworkProxy &between : {QNetworkProxy(QNetworkProxy::NoProxy), proxy}) {
        const Error error
            = transferError(QNetworkReply::NetworkError(code), u"Qt's words \u202e"_s, url, between);
        QVERIFY2(error.message.contains(u"api.example.com:443"), qPrintable(error.message));
        QVERIFY2(
            !error.message.contains(u'%') && !error.message.contains(u"canary"), qPrintable(error.message));
        QVERIFY2(error.hint.size() > 20, qPrintable(error.hint));
        QVERIFY(!error.detail.contains(QChar(0x202e)));
        QVERIFY(!quotesServer(error));
        const bool ofTheProxy
            = code > QNetworkReply::UnknownNetworkError && code <= QNetworkReply::UnknownProxyError;
        if (ofTheProxy && isProxy(between))
            QVERIFY2(error.message.contains(u"proxy.corp:3128"), qPrintable(error.message));
    }
}

void TstNetworkError::aTimeoutIsATimeout_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("proxied");
    QTest::newRow("server") << int(QNetworkReply::TimeoutError) << false;
    QTest::newRow("server behind a proxy") << int(QNetworkReply::TimeoutError) << true;
    QTest::newRow("proxy") << int(QNetworkReply::ProxyTimeoutError) << true;
}

void TstNetworkError::aTimeoutIsATimeout()
{
    QFETCH(int, code);
    QFETCH(bool, proxied);
    const QNetworkProxy proxy(
        proxied ? QNetworkProxy::HttpProxy : QNetworkProxy::NoProxy, u"proxy.corp"_s, 3128);
    const Error error = transferError(
        QNetworkReply::NetworkError(code), u"timed out"_s, QUrl(u"https://api.example.com"_s), proxy);
    QCOMPARE(error.kind, ErrorKind::Timeout);
    QCOMPARE(error.message.contains(u"proxy.corp:3128"), proxied);
}

QTEST_GUILESS_MAIN(TstNetworkError)
#include "tst_networkerror.moc"
