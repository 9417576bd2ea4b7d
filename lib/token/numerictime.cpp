#include "token/numerictime.h"

#include "token/jsonescape.h"

#include <QByteArray>

#include <limits>

namespace claimcheck {

namespace {

/// An exponent's value, cut off far beyond what any number of digits here can balance.
qint64 exponentOf(QByteArrayView text)
{
    constexpr qint64 far = 1'000'000'000'000;
    const bool negative = text.startsWith('-');
    qint64 value = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            value = qMin(far, value * 10 + (c - '0'));
    }
    return negative ? -value : value;
}

} // namespace

std::optional<DecimalSeconds> decimalSeconds(QByteArrayView text)
{
    if (!isJsonNumber(text))
        return std::nullopt;
    DecimalSeconds result;
    if (text.startsWith('-')) {
        result.negative = true;
        text = text.sliced(1);
    }
    qint64 exponent = 3; // seconds to milliseconds
    for (qsizetype e = 0; e < text.size(); ++e) {
        if ((text[e] | 0x20) == 'e') {
            exponent += exponentOf(text.sliced(e + 1));
            text = text.first(e);
        }
    }
    QByteArray digits = text.toByteArray();
    if (const qsizetype point = digits.indexOf('.'); point >= 0) {
        exponent -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    digits.remove(0, zeros);

    const qint64 length = digits.isEmpty() ? 0 : digits.size() + exponent; // of the whole milliseconds
    result.negative = result.negative && !digits.isEmpty();
    if (length > std::numeric_limits<qint64>::digits10) {
        result.ms = std::numeric_limits<qint64>::max();
        return result;
    }
    for (qint64 i = 0; i < length; ++i)
        result.ms = result.ms * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return result;
}

} // namespace claimcheck
