#include "widgets/painting.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace claimcheck::painting {

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

int glyphWidth(const QFontMetrics &metrics, QChar c)
{
    return c.isDigit() ? digitWidth(metrics) : metrics.horizontalAdvance(c);
}

} // namespace

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont largeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += glyphWidth(metrics, c);
    return width;
}

namespace {

/// Whether its letters must be set as a whole: from right to left, or joined to each other.
bool isScript(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate() || c.isMark();
    });
}

void drawDigits(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const Qt::Alignment side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    if (isScript(text)) {
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
        return;
    }
    int x = side & Qt::AlignRight ? rect.right() + 1 - tabularWidth(metrics, text) : rect.left();
    for (const QChar c : text) {
        const int width = glyphWidth(metrics, c);
        painter.drawText(QRect(x, rect.top(), width, rect.height()), Qt::AlignCenter | Qt::TextDontClip, QString(c));
        x += width;
    }
}

} // namespace

void drawTabularLeft(QPainter &painter, const QRect &rect, const QString &text)
{
    drawDigits(painter, rect, text, Qt::AlignLeft);
}

void drawTabularRight(QPainter &painter, const QRect &rect, const QString &text)
{
    drawDigits(painter, rect, text, Qt::AlignRight);
}

void drawState(QPainter &painter, const QRect &rect, TokenState state, double fraction, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    const qreal width = qMax(1.5, side / 8);
    QRectF ring(0, 0, side - width, side - width);
    ring.moveCenter(QRectF(rect).center());
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    const auto drawCircle = [&](const QColor &ink, Qt::PenStyle style) {
        pen.setColor(ink);
        pen.setStyle(style);
        painter.setPen(pen);
        painter.drawEllipse(ring);
    };
    switch (state) {
    case TokenState::None: drawCircle(theme::mark(), Qt::SolidLine); break;
    case TokenState::Fetching: drawCircle(theme::accent(), Qt::DotLine); break;
    case TokenState::Unknown: drawCircle(color, Qt::DashLine); break;
    case TokenState::Live:
        drawCircle(theme::line(), Qt::SolidLine);
        pen.setColor(color);
        painter.setPen(pen);
        painter.drawArc(ring, 90 * 16, static_cast<int>(fraction * 360 * 16));
        break;
    case TokenState::Expired: {
        drawCircle(color, Qt::SolidLine);
        const QPointF c = ring.center();
        painter.drawLine(QPointF(c.x() - side / 5, c.y()), QPointF(c.x() + side / 5, c.y()));
        break;
    }
    case TokenState::Failed: {
        pen.setColor(theme::errorColor());
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        const QRectF cross = ring.adjusted(side / 7, side / 7, -side / 7, -side / 7);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    }
    }
    painter.restore();
}

void drawStateOn(QPainter &painter, const QRect &rect, const QColor &disc, TokenState state, double fraction,
    const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(rect.adjusted(-2, -2, 2, 2));
    painter.restore();
    drawState(painter, rect, state, fraction, color);
}

QColor countdownColor(TokenState state, ExpiryUrgency urgency, const QColor &ink, bool selected)
{
    if (selected || urgency == ExpiryUrgency::Fresh)
        return ink;
    return state == TokenState::Failed ? theme::errorColor() : theme::urgencyColor(urgency);
}

void drawMark(QPainter &painter, const QRect &rect, bool good, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    QRectF box(0, 0, side * 0.5, side * 0.5);
    box.moveCenter(QRectF(rect).center());
    painter.setPen(QPen(color, qMax(1.5, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (good) {
        const QPointF points[]{{box.left(), box.center().y()}, {box.left() + box.width() * 0.38, box.bottom()}, box.topRight()};
        painter.drawPolyline(points, 3);
    } else {
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    }
    painter.restore();
}

QSize badgeSize(const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    return {metrics.horizontalAdvance(theme::badgeText(Environment::Prod)) + metrics.height(),
        metrics.height() + metrics.height() / 5};
}

void drawBadge(QPainter &painter, const QRect &rect, Environment environment)
{
    painter.save();
    const QSize size = badgeSize(painter.font());
    painter.setFont(smallFont(painter.font()));
    const QRect box
        = QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const theme::BadgeColors colors = theme::badge(environment);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, theme::badgeText(environment));
    painter.restore();
}

} // namespace claimcheck::painting
