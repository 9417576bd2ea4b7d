#include "widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace claimcheck {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void WrapLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = alignment() & Qt::AlignVCenter ? std::max(0, rect.height() - heightForWidth(rect.width())) : 0;
    arrange(rect.adjusted(0, spare / 2, 0, 0), true);
}

int WrapLayout::arrange(const QRect &whole, bool moves) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (auto &[item, place] : line) {
            place.translate(0, (lineHeight - place.height()) / 2);
            if (moves)
                item->setGeometry(QStyle::visualRect(direction, rect, place));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (m_lastAtEnd && item == m_items.last())
            x = std::max(x, rect.right() + 1 - size.width());
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight + contentsMargins().bottom() - whole.top();
}

} // namespace claimcheck
