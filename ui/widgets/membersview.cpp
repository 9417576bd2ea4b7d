#include "widgets/membersview.h"

#include "theme.h"
#include "widgets/codedelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace claimcheck {

namespace {

/// Rows with room to breathe.
class RowDelegate : public CodeDelegate
{
public:
    using CodeDelegate::CodeDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.widget->fontMetrics().height() * 3 / 2)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != MembersModel::MeaningColumn)
            keepLeftToRight(*option);
    }
};

} // namespace

MembersView::MembersView(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new MembersModel(this))
{
    setModel(m_model);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setIndentation(fontMetrics().height());
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    const auto showHeadings = [this] { header()->setHidden(m_model->rowCount() == 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, showHeadings);
    showHeadings();
}

void MembersView::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    resizeColumnToContents(MembersModel::NameColumn);
    header()->resizeSection(MembersModel::NameColumn,
        std::clamp(header()->sectionSize(MembersModel::NameColumn) + em, 9 * em, 20 * em));
    resizeColumnToContents(MembersModel::ValueColumn);
    const int room = std::max(viewport()->width() - header()->sectionSize(MembersModel::NameColumn), 30 * em);
    // What meanings do not need is for values, and half the room in any case.
    const int meaning = std::max(sizeHintForColumn(MembersModel::MeaningColumn), 0) + em;
    const int most = std::max({14 * em, room / 2, room - meaning});
    header()->resizeSection(MembersModel::ValueColumn,
        std::clamp(header()->sectionSize(MembersModel::ValueColumn) + em, 14 * em, most));
    m_fitted = header()->sectionSize(MembersModel::ValueColumn);
}

void MembersView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const bool isAsFitted = m_fitted == header()->sectionSize(MembersModel::ValueColumn);
    if (isAsFitted && event->size().width() != event->oldSize().width())
        fitColumns();
}

bool MembersView::event(QEvent *event)
{
    // Ctrl+C belongs to this table while it has the focus, and to "Copy token" elsewhere.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && currentIndex().isValid()) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void MembersView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copy(MembersModel::ValueColumn);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MembersView::copy(int column)
{
    const QModelIndex row = currentIndex();
    const QModelIndex name = row.siblingAtColumn(MembersModel::NameColumn);
    const QString shownName = name.data().toString();
    if (column == MembersModel::NameColumn) {
        Q_EMIT copyRequested(shownName, tr("Name"));
        return;
    }
    const QByteArray raw = row.data(MembersModel::RawRole).toByteArray();
    // A string is copied as its text, anything else as the issuer wrote it.
    const bool isString = raw.startsWith('"');
    const QString text = isString
        ? QJsonDocument::fromJson('[' + raw + ']')[0].toString()
        : QString::fromUtf8(raw);
    if (row.data(MembersModel::SecretRole).toBool())
        Q_EMIT secretCopyRequested(text, shownName);
    else
        Q_EMIT copyRequested(text, tr("Value of %1").arg(shownName));
}

void MembersView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon("copy"), tr("Copy &value"), QKeySequence::Copy, this,
        [this] { copy(MembersModel::ValueColumn); });
    menu->addAction(tr("Copy &name"), this, [this] { copy(MembersModel::NameColumn); });
    menu->popup(event->globalPos());
}

} // namespace claimcheck
