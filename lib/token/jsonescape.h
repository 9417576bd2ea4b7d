#pragma once

#include <QByteArrayView>
#include <QString>

namespace claimcheck {

/// Where the escapes inside a JSON string (the text between its quotes) go wrong (RFC 8259 §7), or -1.
/// A lone surrogate is well formed by the grammar, so it passes.
qsizetype badEscapeAt(QByteArrayView inner);

/// The text of a JSON string from between its quotes; its escapes are known to be well formed. A lone
/// surrogate stays one.
QString unescapedJson(QByteArrayView inner);

/// UTF-8 as text. Unlike QString::fromUtf8 it keeps a byte-order mark at the start, which text from outside
/// may hide.
QString exactText(QByteArrayView utf8);

/// Whether a whole text is one JSON number (RFC 8259 §6).
bool isJsonNumber(QByteArrayView text);

} // namespace claimcheck
