#pragma once

#include <QStyledItemDelegate>

namespace claimcheck {

/// Paints the lines of the fleet board: headings; ring and name; badge; countdown; last result and when.
class ProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The widths that the columns need with that font, margins included.
    static int countdownWidth(const QFont &font);
    static int resultWidth(const QFont &font);
};

} // namespace claimcheck
