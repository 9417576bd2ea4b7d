#include "service/apibody.h"

#include "base/words.h"
#include "token/displaytext.h"
#include "token/prettyjson.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hexBytes = 4096;
constexpr qsizetype bytesInRow = 16;

struct ImageMagic
{
    QByteArrayView begin;
    const char *suffix;
};
constexpr std::array imageMagics{ImageMagic{"\x89PNG\r\n\x1a\n", "png"}, ImageMagic{"\xff\xd8\xff", "jpg"},
    ImageMagic{"GIF87a", "gif"}, ImageMagic{"GIF89a", "gif"}};

QByteArray mediaType(const ApiResponse &response)
{
    const QByteArray value = response.header("Content-Type");
    return value.first(std::max<qsizetype>(value.contains(';') ? value.indexOf(';') : value.size(), 0)).trimmed().toLower();
}

/// Empty if it is no image.
QString imageSuffix(const ApiResponse &response)
{
    for (const ImageMagic &magic : imageMagics) {
        if (response.body.startsWith(magic.begin))
            return QString::fromLatin1(magic.suffix);
    }
    if (response.body.startsWith("RIFF") && response.body.sliced(std::min<qsizetype>(8, response.body.size())).startsWith("WEBP"))
        return u"webp"_s;
    // Two letters may begin any text.
    return response.body.startsWith("BM") && mediaType(response) == "image/bmp" ? u"bmp"_s : QString();
}

bool saysJson(const ApiResponse &response)
{
    const QByteArray type = mediaType(response);
    return type == "application/json" || type.endsWith("+json") || type == "text/json";
}

bool looksLikeJson(QByteArrayView body)
{
    const auto first = std::ranges::find_if_not(body, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return first != body.end() && (*first == '{' || *first == '[');
}

QStringConverter::Encoding declaredEncoding(const ApiResponse &response)
{
    const QByteArray type = response.header("Content-Type").toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return QStringConverter::Utf8;
    QByteArray charset = type.sliced(at + 8);
    charset = charset.first(std::min({charset.size(), charset.contains(';') ? charset.indexOf(';') : charset.size()}))
                  .trimmed()
                  .replace('"', "");
    // The usual names for what is Latin-1 nearly everywhere; others than these are looked for in the bytes.
    if (charset == "windows-1252" || charset == "us-ascii" || charset == "latin1")
        charset = "iso-8859-1";
    return QStringConverter::encodingForName(charset.constData()).value_or(QStringConverter::Utf8);
}

/// UTF-8 is never cut within a character.
QByteArrayView beginning(QByteArrayView body, qsizetype limit)
{
    if (body.size() <= limit)
        return body;
    while (limit > 0 && (static_cast<uchar>(body[limit]) & 0xc0) == 0x80)
        --limit;
    return body.first(limit);
}

QString hexDump(QByteArrayView bytes)
{
    QString dump;
    for (qsizetype at = 0; at < bytes.size(); at += bytesInRow) {
        const QByteArrayView row = bytes.sliced(at, std::min(bytesInRow, bytes.size() - at));
        const QByteArray hex = QByteArray(row.data(), row.size()).toHex(' ');
        QString letters;
        for (const char c : row)
            letters += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        dump += u"%1  %2  %3\n"_s.arg(at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(hex), -int(bytesInRow * 3 - 1))
                    .arg(letters);
    }
    return dump;
}

BodyText binary(const ApiResponse &response)
{
    const QByteArray coding = response.header("Content-Encoding").trimmed();
    const bool packed = !coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0;
    return {.kind = BodyKind::Binary,
        .text = hexDump(QByteArrayView(response.body).first(std::min(hexBytes, response.body.size()))),
        .isCut = response.body.size() > hexBytes,
        .note = packed ? Words::tr("The server compressed the body (%1) although it was asked not to; it is shown as it came.")
                             .arg(displayLines(QString::fromUtf8(coding.left(40)).simplified()))
                       : QString()};
}

BodyText json(const ApiResponse &response, qsizetype limit)
{
    const IndentedJson indented = indentedJson(response.body, limit);
    return {.kind = BodyKind::Json, .text = displayLines(QString::fromUtf8(indented.text)), .isCut = indented.isCut};
}

BodyText text(const ApiResponse &response, qsizetype limit)
{
    const QByteArrayView shown = beginning(response.body, limit);
    const QStringConverter::Encoding declared = declaredEncoding(response);
    QStringDecoder decoder(declared);
    QString decoded = decoder.decode(shown);
    const QByteArray type = mediaType(response);
    const bool meantAsText = type.startsWith("text/") || type.endsWith("+xml") || type == "application/xml" || saysJson(response);
    if (decoder.hasError() || (declared == QStringConverter::Utf8 && shown.contains('\0'))) {
        if (!meantAsText || shown.contains('\0'))
            return binary(response);
        decoded = QString::fromLatin1(shown);
    }
    return {.kind = BodyKind::Text, .text = displayLines(decoded), .isCut = shown.size() < response.body.size()};
}

} // namespace

BodyText bodyText(const ApiResponse &response, qsizetype limit)
{
    if (response.body.isEmpty())
        return {};
    if (!imageSuffix(response).isEmpty())
        return {.kind = BodyKind::Image};
    if (!saysJson(response) && !looksLikeJson(response.body))
        return text(response, limit);
    const auto valid = checkJson(response.body);
    if (valid)
        return json(response, limit);
    BodyText shown = text(response, limit);
    if (saysJson(response) && shown.kind == BodyKind::Text)
        shown.note = valid.error().message;
    return shown;
}

QString suffixFor(const ApiResponse &response)
{
    if (const QString image = imageSuffix(response); !image.isEmpty())
        return image;
    const QByteArray type = mediaType(response);
    if (saysJson(response) || looksLikeJson(response.body))
        return u"json"_s;
    if (type == "image/svg+xml")
        return u"svg"_s;
    if (type == "text/html")
        return u"html"_s;
    if (type == "text/csv")
        return u"csv"_s;
    if (type.endsWith("xml"))
        return u"xml"_s;
    return bodyText(response, hexBytes).kind == BodyKind::Text ? u"txt"_s : u"bin"_s;
}

} // namespace claimcheck
