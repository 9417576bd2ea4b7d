#pragma once

#include <QByteArray>
#include <QString>

namespace claimcheck {

/// Whether a character is invisible or changes how its neighbours are shown: control, format (bidi, zero
/// width), line and paragraph separators, lone surrogates.
bool isHidden(char32_t character);

/// Whether text holds a hidden character. Line breaks and tabs are harmless in a long value, not in a name.
enum class LineBreaks { Hidden, Harmless };
bool holdsHidden(const QString &text, LineBreaks lineBreaks);

/// A text of many lines made safe to show: line breaks and tabs stay (CR LF as LF, other CRs are shown), what is hidden
/// becomes a visible escape as in displayText(), and a line of more than @a longest characters goes on in the next one:
/// widgets lay out a line at a time.
QString displayLines(const QString &text, qsizetype longest = 2000);

/// False if JSON text surely holds no hidden character, escaped or not. Fast.
bool mayHoldHidden(QByteArrayView json);

/// A name in a sentence: display-safe and short.
QString quotedName(const QString &name);

/// Raw JSON in a sentence: display-safe and short.
QString shownRaw(const QByteArray &raw);

} // namespace claimcheck
