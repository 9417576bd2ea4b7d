#pragma once

#include <QImage>

namespace claimcheck {

struct DecodedImage
{
    QImage image{}; ///< null if it cannot be shown; at most 2,048 pixels wide and high
    QSize size{}; ///< as the file says
    QString format{}; ///< "PNG"
    QString problem{}; ///< why there is no image, one sentence
};

/// A PNG, JPEG, GIF (its first picture), WebP or BMP from bytes that someone else made: nothing else is tried, nothing is
/// fetched, and what would take more than 50 million pixels is refused before it is decoded. May take a while: for a
/// thread of its own.
DecodedImage decodeImage(const QByteArray &bytes);

} // namespace claimcheck
