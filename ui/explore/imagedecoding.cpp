#include "explore/imagedecoding.h"

#include "base/words.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace claimcheck {

namespace {

constexpr qint64 mostPixels = 50'000'000;
constexpr int longestSide = 2048;
constexpr std::array decoders{"png", "jpeg", "gif", "webp", "bmp"};

} // namespace

DecodedImage decodeImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format(); // by the bytes
    DecodedImage decoded{.format = QString::fromLatin1(format).toUpper()};
    // SVG is left out: it may name files and hosts.
    if (std::ranges::find(decoders, format) == decoders.end()) {
        decoded.problem = Words::tr("This image cannot be shown here.");
        return decoded;
    }
    decoded.size = reader.size();
    if (qint64(decoded.size.width()) * decoded.size.height() > mostPixels) {
        decoded.problem = Words::tr("The image is %1 × %2 pixels, too large to show.")
                              .arg(decoded.size.width())
                              .arg(decoded.size.height());
        return decoded;
    }
    if (decoded.size.width() > longestSide || decoded.size.height() > longestSide)
        reader.setScaledSize(decoded.size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    decoded.image = reader.read();
    if (decoded.image.isNull())
        decoded.problem = Words::tr("The image is damaged.");
    return decoded;
}

} // namespace claimcheck
