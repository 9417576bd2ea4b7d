#include "widgets/profiledelegate.h"

#include "base/words.h"
#include "models/profilemodel.h"
#include "theme.h"
#include "token/expirytext.h"
#include "widgets/painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace claimcheck {

namespace {

/// One cell being painted: where, in which colours, on what.
struct Cell
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    int unit = option.fontMetrics.height() / 2;
    bool selected = option.state & QStyle::State_Selected;
    QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;

    QColor color(QPalette::ColorRole role) const { return option.palette.color(group, role); }
    QColor text() const { return color(selected ? QPalette::HighlightedText : QPalette::Text); }
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }
    QString shown() const { return index.data().toString(); }
};

void paintHeading(const Cell &cell)
{
    if (cell.index.column() != ProfileModel::NameColumn)
        return;
    cell.painter.setFont(painting::smallFont(cell.option.font));
    cell.painter.setPen(theme::secondaryText());
    const QRect box = cell.mirrored(cell.option.rect.adjusted(cell.unit, 0, 0, -cell.unit / 3));
    const QString text = QLocale().toUpper(cell.shown());
    cell.painter.drawText(box, QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft) | Qt::AlignBottom,
        cell.painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// Pinned or kept fresh, at the end of the name; returns what is left of its room.
QRect paintMarks(const Cell &cell, QRect box)
{
    const int side = cell.unit * 3 / 2;
    for (const auto &[role, name] :
        {std::pair(ProfileModel::PinnedRole, "pin"), std::pair(ProfileModel::KeepFreshRole, "refresh")}) {
        if (!cell.index.data(role).toBool())
            continue;
        const QRect place(box.right() + 1 - side, box.center().y() - side / 2, side, side);
        const QIcon icon = cell.selected ? theme::iconOnHighlight(name) : theme::icon(name);
        icon.paint(&cell.painter, cell.mirrored(place));
        box.setRight(box.right() - side - cell.unit / 2);
    }
    return box;
}

void paintName(const Cell &cell)
{
    const int side = cell.unit * 2;
    const QRect &rect = cell.option.rect;
    const QRect icon = cell.mirrored(QRect(rect.left() + cell.unit, rect.center().y() - side / 2, side, side));
    const auto state = static_cast<TokenState>(cell.index.data(ProfileModel::StateRole).toInt());
    const double fraction = cell.index.data(ProfileModel::FractionRole).toDouble();
    const QColor color
        = theme::urgencyColor(static_cast<ExpiryUrgency>(cell.index.data(ProfileModel::UrgencyRole).toInt()));
    if (cell.selected)
        painting::drawStateOn(cell.painter, icon, cell.option.palette.color(QPalette::Base), state, fraction, color);
    else
        painting::drawState(cell.painter, icon, state, fraction, color);
    const QRect box = paintMarks(cell, rect.adjusted(cell.unit * 2 + side, 0, -cell.unit, 0));
    cell.painter.setPen(cell.text());
    cell.painter.drawText(cell.mirrored(box), QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
        cell.option.fontMetrics.elidedText(cell.shown(), Qt::ElideRight, box.width()));
}

void paintCountdown(const Cell &cell)
{
    const auto state = static_cast<TokenState>(cell.index.data(ProfileModel::StateRole).toInt());
    const auto level = static_cast<ExpiryUrgency>(cell.index.data(ProfileModel::UrgencyRole).toInt());
    cell.painter.setPen(painting::countdownColor(state, level, cell.text(), cell.selected));
    painting::drawTabularRight(
        cell.painter, cell.mirrored(cell.option.rect.adjusted(0, 0, -cell.unit, 0)), cell.shown());
}

/// A tick or a cross, and when.
void paintResult(const Cell &cell)
{
    const QVariant failed = cell.index.data(ProfileModel::FailedRole);
    if (!failed.isValid())
        return;
    const QFont small = painting::smallFont(cell.option.font);
    const QRect box = cell.option.rect.adjusted(0, 0, -cell.unit, 0);
    cell.painter.setFont(small);
    cell.painter.setPen(cell.selected ? cell.text() : theme::secondaryText());
    const QString text = cell.shown();
    painting::drawTabularRight(cell.painter, cell.mirrored(box), text);
    const int side = cell.unit * 3 / 2;
    const int used = painting::tabularWidth(cell.painter.fontMetrics(), text) + cell.unit / 2;
    const QRect mark(box.right() + 1 - used - side, box.center().y() - side / 2, side, side);
    const QColor color = cell.selected ? cell.text() : failed.toBool() ? theme::errorColor() : theme::secondaryText();
    painting::drawMark(cell.painter, cell.mirrored(mark), !failed.toBool(), color);
}

} // namespace

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() * 8 / 5};
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const Cell cell{*painter, option, index};
    if (index.flags() == Qt::NoItemFlags) {
        paintHeading(cell);
    } else {
        if (cell.selected)
            painter->fillRect(option.rect, cell.color(QPalette::Highlight));
        switch (index.column()) {
        case ProfileModel::NameColumn: paintName(cell); break;
        case ProfileModel::EnvironmentColumn:
            painting::drawBadge(*painter, option.rect,
                static_cast<Environment>(index.data(ProfileModel::EnvironmentRole).toInt()));
            break;
        case ProfileModel::CountdownColumn: paintCountdown(cell); break;
        default: paintResult(cell);
        }
    }
    painter->restore();
}

int ProfileDelegate::countdownWidth(const QFont &font)
{
    const QFontMetrics metrics(font);
    constexpr qint64 hourMs = 3'600'000;
    return std::max(painting::tabularWidth(metrics, durationText((364 * 24 + 23) * hourMs)),
               metrics.horizontalAdvance(Words::tr("Expired")))
        + metrics.height() / 2;
}

int ProfileDelegate::resultWidth(const QFont &font)
{
    const QFontMetrics metrics(font);
    const QString latest = QLocale().toString(QTime(23, 59), QLocale::ShortFormat);
    return painting::tabularWidth(QFontMetrics(painting::smallFont(font)), latest) + metrics.height() * 2;
}

} // namespace claimcheck
