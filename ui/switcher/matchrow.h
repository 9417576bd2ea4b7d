#pragma once

#include <QStyledItemDelegate>

namespace claimcheck {

struct MarkedText;

/// Draws a row of the quick switcher: state, name, customer and origin below each other, badge and countdown. The
/// letters that were found are bold and underlined.
class MatchRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimcheck
