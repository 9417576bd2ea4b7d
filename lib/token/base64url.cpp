#include "token/base64url.h"

#include <array>

namespace claimcheck {

namespace {

constexpr quint8 foreign = 0x40; // of the standard alphabet: tolerated, and told
constexpr quint8 illegal = 0x80;

constexpr std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> table{};
    table.fill(illegal);
    for (int i = 0; i < 26; ++i) {
        table[size_t('A' + i)] = quint8(i);
        table[size_t('a' + i)] = quint8(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        table[size_t('0' + i)] = quint8(52 + i);
    table['-'] = 62;
    table['_'] = 63;
    table['+'] = 62 | foreign;
    table['/'] = 63 | foreign;
    return table;
}

constexpr auto table = makeTable();

QByteArrayView withoutPadding(QByteArrayView text)
{
    for (int i = 0; i < 2 && text.endsWith('='); ++i)
        text.chop(1);
    return text;
}

/// The last two or three characters, which encode one or two bytes and leave bits over.
void decodeTail(quint32 bits, qsizetype characters, char *out, Base64Oddities &oddities)
{
    const int bytes = int(characters) - 1;
    const int spare = characters == 2 ? 4 : 2;
    oddities.spareBits = (bits & ((1U << spare) - 1)) != 0;
    bits >>= spare;
    for (int i = bytes - 1; out && i >= 0; --i, bits >>= 8)
        out[i] = char(bits & 0xff);
}

} // namespace

qsizetype Base64Url::decodedSize(QByteArrayView text)
{
    return withoutPadding(text).size() * 3 / 4;
}

Base64Fault Base64Url::decode(QByteArrayView padded, char *out, Base64Oddities &oddities)
{
    const QByteArrayView text = withoutPadding(padded);
    oddities.padding = text.size() != padded.size();
    const qsizetype tail = text.size() % 4;
    if (tail == 1)
        return Base64Fault::Length;

    const auto value = [&text](qsizetype at) { return table[quint8(text[at])]; };
    const qsizetype whole = text.size() - tail;
    quint8 seen = 0;
    for (qsizetype at = 0; at < whole; at += 4) {
        const quint8 a = value(at);
        const quint8 b = value(at + 1);
        const quint8 c = value(at + 2);
        const quint8 d = value(at + 3);
        seen = quint8(seen | a | b | c | d);
        if (out) {
            *out++ = char(quint32(a) << 2 | (b & 63U) >> 4);
            *out++ = char(quint32(b) << 4 | (c & 63U) >> 2);
            *out++ = char(quint32(c) << 6 | (d & 63U));
        }
    }
    quint32 bits = 0;
    for (qsizetype at = whole; at < text.size(); ++at) {
        seen = quint8(seen | value(at));
        bits = bits << 6 | (value(at) & 63U);
    }
    if (tail > 0)
        decodeTail(bits, tail, out, oddities);
    oddities.alphabet = (seen & foreign) != 0;
    return (seen & illegal) != 0 ? Base64Fault::Character : Base64Fault::None;
}

} // namespace claimcheck
