#pragma once

#include <QByteArray>
#include <QStringList>

namespace claimcheck {

/// Text as a JSON string, quotes included (RFC 8259 §7): UTF-8, with quotes, backslashes and control
/// characters escaped. So are lone surrogates, which UTF-8 cannot hold, and byte order marks, which readers
/// drop.
QByteArray jsonString(QStringView text);

/// ["a","b"], with @a separator between the elements.
QByteArray jsonStringArray(const QStringList &texts, QByteArrayView separator = ",");

/// One value of application/x-www-form-urlencoded (RFC 6749 appendix B, WHATWG URL §5.2): UTF-8, space as +,
/// all but letters, digits and *-._ percent-encoded.
QByteArray formEncoded(QStringView text);

/// Without the byte order mark that some editors and servers put in front of UTF-8.
QByteArray withoutBom(const QByteArray &utf8);

} // namespace claimcheck
