#include "widgets/historyview.h"

#include "models/historymodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace claimcheck {

namespace {

/// Rows as high as those of the claims beside it, columns that do not touch.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + line, std::max(size.height(), line * 3 / 2)};
    }
};

} // namespace

HistoryView::HistoryView(HistoryModel *history, QWidget *parent)
    : QTreeView(parent)
{
    setModel(history);
    setItemDelegate(new RoomyDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setAccessibleName(tr("Requests of this session, newest first"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(HistoryModel::TimeColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(HistoryModel::ResultColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(HistoryModel::DurationColumn, QHeaderView::ResizeToContents);
    connect(history, &QAbstractItemModel::modelReset, this, &HistoryView::showWhetherEmpty);
    showWhetherEmpty();
}

void HistoryView::showWhetherEmpty()
{
    const bool isEmpty = model()->rowCount() == 0;
    header()->setHidden(isEmpty);
    setAccessibleDescription(isEmpty ? tr("The requests of this session will be here.") : QString());
}

void HistoryView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QString nothing = accessibleDescription();
    if (nothing.isEmpty())
        return;
    const int margin = fontMetrics().height() / 2;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, nothing);
}

} // namespace claimcheck
