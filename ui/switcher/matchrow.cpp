#include "switcher/matchrow.h"

#include "switcher/matchesmodel.h"
#include "theme.h"
#include "widgets/painting.h"
#include "widgets/profiledelegate.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// Two texts in one line, marked.
MarkedText joined(const MarkedText &first, const MarkedText &second)
{
    if (first.text.isEmpty())
        return second;
    MarkedText both {first.text + u" · "_s + second.text, first.marks};
    const int offset = static_cast<int>(both.text.size() - second.text.size());
    for (const int mark : second.marks)
        both.marks.append(mark + offset);
    return both;
}

void drawMarked(QPainter &painter, const QRect &box, const MarkedText &marked, Qt::LayoutDirection direction)
{
    QFont strong = painter.font();
    strong.setWeight(QFont::Bold);
    // As if all of it were strong: so it is never cut where it would have fitted by a hair.
    const QString text = QFontMetrics(strong).elidedText(marked.text, Qt::ElideRight, box.width());
    QTextLayout layout(text, painter.font());
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextCharFormat mark;
    mark.setFontWeight(QFont::Bold);
    mark.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : marked.marks) {
        if (at < text.size() && text.at(at) == marked.text.at(at))
            ranges.append({at, 1, mark});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    line.setPosition({0, (box.height() - line.height()) / 2});
    layout.draw(&painter, box.topLeft());
}

/// On a disc of its own where the row is selected.
void drawRing(QPainter &painter, const QRect &box, const TokenFace &face, bool selected, const QColor &disc)
{
    const double fraction = static_cast<double>(face.ringStep) / TokenFace::ringSteps;
    const QColor color = theme::urgencyColor(face.urgency);
    if (selected)
        painting::drawStateOn(painter, box, disc, face.state, fraction, color);
    else
        painting::drawState(painter, box, face.state, fraction, color);
}

} // namespace

QSize MatchRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.lineSpacing() * 2 + option.fontMetrics.height() * 2 / 3};
}

void MatchRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const auto found = index.data(MatchesModel::FoundRole).value<FoundProfile>();
    const auto face = index.data(MatchesModel::FaceRole).value<TokenFace>();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    const QColor ink = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const int unit = option.fontMetrics.height() / 2;
    QRect rest = option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto takeRight = [&](int width) {
        const QRect taken(rest.right() + 1 - width, rest.top(), width, rest.height());
        rest.setRight(taken.left() - unit);
        return mirrored(taken);
    };

    const int side = unit * 2;
    drawRing(*painter, mirrored(QRect(rest.left(), rest.center().y() - side / 2, side, side)), face,
        selected, option.palette.color(QPalette::Base));
    rest.setLeft(rest.left() + side + unit);
    painter->setPen(painting::countdownColor(face.state, face.urgency, ink, selected));
    painting::drawTabularRight(*painter, takeRight(ProfileDelegate::countdownWidth(option.font)), face.text);
    painting::drawBadge(*painter, takeRight(painting::badgeSize(option.font).width()), found.environment);

    const int half = rest.height() / 2;
    painter->setPen(ink);
    drawMarked(*painter, mirrored(rest.adjusted(0, 0, 0, half - rest.height())), found.name, option.direction);
    painter->setPen(selected ? ink : theme::secondaryText());
    drawMarked(*painter, mirrored(rest.adjusted(0, half, 0, 0)), joined(found.customer, found.origin), option.direction);
    painter->restore();
}

} // namespace claimcheck
