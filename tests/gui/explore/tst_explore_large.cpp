// Large bodies: the window never waits for one.

#include "explorestage.h"
#include "support/gapmeter.h"

#include <QScrollBar>
#include <QTimer>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

QByteArray people(qsizetype bytes)
{
    QByteArray json = "[";
    for (int i = 0; json.size() < bytes; ++i)
        json += (i ? "," : "") + R"({"id":)"_ba + QByteArray::number(i)
            + R"(,"name":"Jo Doe","balance":12.50,"tags":["a","b"]})";
    return json + ']';
}

/// Written as fast as it is read, so that the server, which is of the same thread, is no part of a gap.
LoopbackServer::Answer inPieces(const QByteArray &body, const QByteArray &type)
{
    return [=](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n");
        auto sent = std::make_shared<qsizetype>(0);
        const auto more = [=] {
            if (*sent < body.size() && socket->bytesToWrite() < 65'536) {
                socket->write(body.constData() + *sent, std::min<qsizetype>(262'144, body.size() - *sent));
                *sent = std::min(*sent + 262'144, body.size());
            }
            if (*sent == body.size())
                socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
}

} // namespace

class TestExploreLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowStaysAlive_data();
    void theWindowStaysAlive();
    void theBeginningIsShownAndAllOfItOnRequest();
    void moreThanTheCapIsRefused();

private:
    void showIt(const QByteArray &body, const QByteArray &type, qint64 &longest);
};

void TestExploreLarge::theWindowStaysAlive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("20 MB of JSON") << people(20'000'000) << "application/json"_ba;
    QTest::newRow("20 MB of text in one line") << QByteArray(20'000'000, 'x') << "text/plain"_ba;
    QTest::newRow("20 MB of bytes") << QByteArray::fromHex("00ff").repeated(10'000'000) << "application/octet-stream"_ba;
    QTest::newRow("a JSON string of 20 MB") << "[\"" + QByteArray(20'000'000, 'x') + "\"]" << "application/json"_ba;
}

void TestExploreLarge::theWindowStaysAlive()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    // What a busy machine delays it delays once; what blocks, blocks each time.
    qint64 longest = 0;
    for (int run = 0; run < 3; ++run) {
        showIt(body, type, longest);
        if (QTest::currentTestFailed())
            return;
        qInfo("longest gap %lld ms", longest);
        if (longest < longestGapMs)
            return;
    }
    QVERIFY2(longest < longestGapMs, qPrintable(QString::number(longest)));
}

void TestExploreLarge::showIt(const QByteArray &body, const QByteArray &type, qint64 &longest)
{
    ExploreStage stage;
    stage.api = inPieces(body, type);
    stage.explore();
    GapMeter gaps;
    stage.send();
    QTRY_VERIFY_WITH_TIMEOUT(stage.call().response, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.says(u"The beginning of"_s) || stage.says(u"binary data"_s), 60'000);
    if (QAbstractButton *all = stage.button(u"Show all"_s)) {
        auto *view = stage.find<QPlainTextEdit>(u"Body of the response"_s);
        all->click();
        QTRY_VERIFY_WITH_TIMEOUT(view->document()->characterCount() > 10'000'000, 60'000);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTest::qWait(200);
        stage.desk.workspace.lock(); // and it is gone as smoothly
        QTRY_COMPARE(view->document()->characterCount(), 1);
        QTest::qWait(100);
    }
    longest = gaps.longest();
}

void TestExploreLarge::theBeginningIsShownAndAllOfItOnRequest()
{
    ExploreStage stage;
    const QByteArray body = people(3'000'000);
    stage.api = inPieces(body, "application/json");
    stage.explore();
    stage.send();
    QTRY_VERIFY(stage.says(u"The beginning of"_s));
    QTRY_VERIFY(stage.bodyText().size() > 1'000'000);
    QVERIFY(stage.bodyText().size() <= 1'048'576);
    stage.button(u"Show all"_s)->click();
    QTRY_VERIFY(stage.bodyText().endsWith(u"\n]"_s));
    QVERIFY(!stage.button(u"Show all"_s));
    QCOMPARE(stage.bodyText().remove(u'\n').remove(u' ').size(), QString::fromUtf8(body).remove(u' ').size());
}

void TestExploreLarge::moreThanTheCapIsRefused()
{
    ExploreStage stage;
    stage.api = inPieces(QByteArray(33 * 1024 * 1024, 'x'), "text/plain");
    stage.explore();
    stage.send();
    QTRY_VERIFY_WITH_TIMEOUT(stage.stripText().contains(u"32 MiB"_s), 60'000);
    QVERIFY(!stage.stripText().contains(u"token"_s));
}

QTEST_MAIN(TestExploreLarge)
#include "tst_explore_large.moc"
