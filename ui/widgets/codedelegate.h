#pragma once

#include <QStyledItemDelegate>

namespace claimcheck {

/// Cells of code: addresses, claims, keys. They stay left to right in a window that runs the other way, where brackets
/// and colons would jump, and only move to its side.
class CodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        keepLeftToRight(*option);
    }
    static void keepLeftToRight(QStyleOptionViewItem &option)
    {
        option.displayAlignment = QStyle::visualAlignment(option.direction, option.displayAlignment) | Qt::AlignAbsolute;
        option.direction = Qt::LeftToRight;
    }
};

} // namespace claimcheck
