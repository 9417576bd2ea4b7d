#include "support/loopbackserver.h"
#include "support/usage.h"
#include "support/waitfor.h"

#include <QAbstractEventDispatcher>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

HttpRequest post(const QUrl &url)
{
    return {.url = url, .headers = {{"Content-Type", "application/json"}}, .body = "{}"};
}

/// Zeros that take @a size bytes when unpacked, as gzip.
QByteArray gzipBomb(int size)
{
    // qCompress() gives a length, a zlib header, what gzip holds as well, and a checksum of another kind.
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) + qCompress(QByteArray(size, '\0'), 9).sliced(6).chopped(4);
}

/// Writes @a head, then @a chunk again and again as fast as the client reads, until it hangs up. Never holds
/// more than one chunk, so that what grows is the client.
LoopbackServer::Answer pour(const QByteArray &head, const QByteArray &chunk)
{
    return [head, chunk](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(head);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, chunk] {
            if (socket->bytesToWrite() == 0)
                socket->write(chunk);
        });
    };
}

} // namespace

/// Servers that send without end, in this process, so that what it takes is both ends' together.
class TstTokenClientFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryGrowsUnderTenMegabytesOnABomb_data();
    void memoryGrowsUnderTenMegabytesOnABomb();
};

void TstTokenClientFlood::memoryGrowsUnderTenMegabytesOnABomb_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("chunk");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray block(64 * 1024, 'x');
    QTest::newRow("chunked bomb") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n")
                                  << QByteArray("10000\r\n" + block + "\r\n") << ErrorKind::TooLarge;
    QTest::newRow("length of 400 MB")
        << QByteArray(ok + "Content-Length: 400000000\r\n\r\n") << block << ErrorKind::TooLarge;
    QTest::newRow("no length") << QByteArray(ok + "\r\n") << block << ErrorKind::TooLarge;
    // 16 MiB of zeros pack into 16 KiB: were it unpacked, 1 MiB on the wire would be 1 GiB.
    for (const char *encoding : {"gzip", "x-gzip", "deflate"}) {
        QTest::addRow("%s bomb", encoding) << QByteArray(ok + "Content-Encoding: " + encoding + "\r\n\r\n")
                                           << gzipBomb(1 << 24) << ErrorKind::TooLarge;
    }
    const QByteArray oneBomb = gzipBomb(1 << 26);
    QTest::newRow("gzip bomb under the cap")
        << QByteArray(ok + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(oneBomb.size()) + "\r\n\r\n")
        << oneBomb << ErrorKind::InvalidReply;
}

void TstTokenClientFlood::memoryGrowsUnderTenMegabytesOnABomb()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, chunk);
    QFETCH(ErrorKind, kind);
    TokenClient client(systemClock());
    { // what is made once: the manager, its thread, the caches of the C library
        LoopbackServer server(answerWith(200, QByteArray(1024 * 1024, 'x')));
        QVERIFY(replyTo(client.send(post(server.url()))));
    }
    LoopbackServer server(pour(head, chunk));
    const qint64 before = residentBytes();
    HttpJob *job = client.send(post(server.url()));
    const auto watched = watch<HttpResult>(job);
    qint64 most = 0;
    // Looked at each time the loop has been round, for whoever swells does so in one of them.
    connect(QCoreApplication::eventDispatcher(), &QAbstractEventDispatcher::awake, job,
        [&most] { most = std::max(most, residentBytes()); });
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QVERIFY(!*watched->last);
    QCOMPARE(watched->last->error().kind, kind);
    if (before == 0)
        QSKIP("Memory cannot be measured here");
    QVERIFY2(most > before, "it was measured at all");
    QVERIFY2(most - before < 10'000'000, qPrintable(QString::number(most - before)));
    qInfo("%lld KB more at most", (most - before) / 1024);
}

QTEST_GUILESS_MAIN(TstTokenClientFlood)
#include "tst_tokenclient_flood.moc"
