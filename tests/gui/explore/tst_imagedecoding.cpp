#include "explore/imagedecoding.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Pictures that someone else made.
class TestImageDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualOnesAreShown_data();
    void theUsualOnesAreShown();
    void nothingElseIsTried_data();
    void nothingElseIsTried();
    void aBombIsRefusedBeforeItIsUnpacked();
    void aLargeOneIsMadeSmaller();
};

namespace {
QByteArray written(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}
} // namespace

void TestImageDecoding::theUsualOnesAreShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("PNG") << written({8, 6}, "PNG") << u"PNG"_s;
    QTest::newRow("JPEG") << written({8, 6}, "JPG") << u"JPEG"_s;
    QTest::newRow("BMP") << written({8, 6}, "BMP") << u"BMP"_s;
    QTest::newRow("GIF") << QByteArray::fromHex(
        "47494638396108000600800000ff0000ffffff2c00000000080006000002078c8fa9cbed5d00003b") << u"GIF"_s;
}

void TestImageDecoding::theUsualOnesAreShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const DecodedImage decoded = decodeImage(bytes);
    QCOMPARE(decoded.format, format);
    QCOMPARE(decoded.size, QSize(8, 6));
    QVERIFY2(!decoded.image.isNull(), qPrintable(decoded.problem));
}

void TestImageDecoding::nothingElseIsTried_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("SVG") << R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>)"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a PNG") << written({800, 600}, "PNG").left(60);
}

void TestImageDecoding::nothingElseIsTried()
{
    QFETCH(QByteArray, bytes);
    const DecodedImage decoded = decodeImage(bytes);
    QVERIFY(decoded.image.isNull());
    QVERIFY(!decoded.problem.isEmpty());
}

void TestImageDecoding::aBombIsRefusedBeforeItIsUnpacked()
{
    QByteArray png = written({1, 1}, "PNG");
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // says 60,000 x 60,000
    QElapsedTimer spent;
    spent.start();
    const DecodedImage decoded = decodeImage(png);
    QVERIFY(decoded.image.isNull());
    QVERIFY(!decoded.problem.isEmpty());
    QVERIFY(spent.elapsed() < 1000);
}

void TestImageDecoding::aLargeOneIsMadeSmaller()
{
    const DecodedImage decoded = decodeImage(written({4096, 1024}, "PNG"));
    QCOMPARE(decoded.size, QSize(4096, 1024));
    QCOMPARE(decoded.image.size(), QSize(2048, 512));
}

QTEST_GUILESS_MAIN(TestImageDecoding)
#include "tst_imagedecoding.moc"
