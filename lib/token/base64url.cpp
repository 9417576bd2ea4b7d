#include "token/base64url.h"

#include <array>

namespace claimcheck {

namespace {

constexpr quint8 foreign = 0x40; // of the standard alphabet: tolerated, and told
constexpr quint8 illegal = 0x80;
constexpr quint32 sixBits = 0x3f;

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

quint32 valueOf(char c)
{
    return table[quint8(c)];
}

/// The marks of all characters of a multiple of four, joined.
quint32 decodeWhole(QByteArrayView text, char *out)
{
    quint32 seen = 0;
    for (const char *at = text.begin(); at != text.end(); at += 4, out += 3) {
        const quint32 a = valueOf(at[0]);
        const quint32 b = valueOf(at[1]);
        const quint32 c = valueOf(at[2]);
        const quint32 d = valueOf(at[3]);
        seen |= a | b | c | d;
        out[0] = char(a << 2 | (b & sixBits) >> 4);
        out[1] = char(b << 4 | (c & sixBits) >> 2);
        out[2] = char(c << 6 | (d & sixBits));
    }
    return seen;
}

quint32 checkWhole(QByteArrayView text)
{
    quint32 seen = 0;
    for (const char c : text)
        seen |= valueOf(c);
    return seen;
}

/// The last two or three characters encode one or two bytes; returns whether bits that are left over are set.
bool decodeTail(quint32 bits, qsizetype characters, char *out)
{
    const int spare = characters == 2 ? 4 : 2;
    const bool isSpareSet = (bits & ((1U << spare) - 1)) != 0;
    bits >>= spare;
    for (qsizetype i = characters - 2; out && i >= 0; --i, bits >>= 8)
        out[i] = char(bits & 0xff);
    return isSpareSet;
}

} // namespace

qsizetype Base64Url::decodedSize(QByteArrayView text)
{
    return withoutPadding(text).size() * 3 / 4;
}

Base64Fault Base64Url::decode(QByteArrayView padded, char *out, Base64Oddities &oddities)
{
    const QByteArrayView text = withoutPadding(padded);
    const qsizetype tail = text.size() % 4;
    if (tail == 1)
        return Base64Fault::Length;
    const QByteArrayView whole = text.first(text.size() - tail);
    quint32 seen = out ? decodeWhole(whole, out) : checkWhole(whole);
    quint32 bits = 0;
    for (const char c : text.last(tail)) {
        seen |= valueOf(c);
        bits = bits << 6 | (valueOf(c) & sixBits);
    }
    if (tail > 0)
        oddities.spareBits |= decodeTail(bits, tail, out ? out + whole.size() / 4 * 3 : nullptr);
    oddities.padding |= text.size() != padded.size();
    oddities.alphabet |= (seen & foreign) != 0;
    return (seen & illegal) != 0 ? Base64Fault::Character : Base64Fault::None;
}

} // namespace claimcheck
