#pragma once

#include "flow/tokenflow.h"
#include "models/profilemodel.h"

class QFont;
class QFontMetrics;
class QPainter;

namespace claimcheck {

/// Small things drawn in more than one place. All sizes come from the font, so they follow text scaling.
namespace painting {

/// The two sizes beside the font's own: each further one costs a font match at start-up.
QFont smallFont(QFont font); ///< for badges and group headings
QFont largeFont(QFont font); ///< for titles and the big countdown

/// Text whose digits all take the same room, so that a countdown does not dance: Qt 6.4 cannot ask a font for
/// tabular figures. Aligned to that edge of @a rect, to the other one where the painter's layout runs from
/// right to left, and vertically centred; colour and font are the painter's.
void drawTabularRight(QPainter &painter, const QRect &rect, const QString &text);
void drawTabularLeft(QPainter &painter, const QRect &rect, const QString &text);
int tabularWidth(const QFontMetrics &metrics, const QString &text);

/// The state of a token: a ring that empties clockwise, a cross, a dash or a dotted circle. Shape tells as much as
/// colour.
void drawState(QPainter &painter, const QRect &rect, TokenState state, double fraction, const QColor &color);

/// The same on a disc of that colour: on a selected line the state's own colours would drown.
void drawStateOn(QPainter &painter, const QRect &rect, const QColor &disc, TokenState state, double fraction,
    const QColor &color);

/// The colour of the text beside it: @a ink where nothing presses, or on a selected line.
QColor countdownColor(TokenState state, ExpiryUrgency urgency, const QColor &ink, bool selected);

/// A tick for what went well, else a cross.
void drawMark(QPainter &painter, const QRect &rect, bool good, const QColor &color);

/// PROD, STG or DEV on its ground, left-aligned (or right, as the painter's layout runs) and vertically centred.
void drawBadge(QPainter &painter, const QRect &rect, Environment environment);
QSize badgeSize(const QFont &font);

} // namespace painting
} // namespace claimcheck
