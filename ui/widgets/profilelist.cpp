#include "widgets/profilelist.h"

#include "widgets/painting.h"
#include "widgets/profiledelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace claimcheck {

ProfileList::ProfileList(ProfileModel *profiles, QWidget *parent)
    : QTreeView(parent)
    , m_profiles(profiles)
{
    setAccessibleName(tr("Profiles"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ProfileDelegate(this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(profiles, &QAbstractItemModel::modelAboutToBeReset, this, &ProfileList::remember);
    setModel(profiles);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    for (int column = 0; column < ProfileModel::ColumnCount; ++column)
        header()->setSectionResizeMode(
            column, column == ProfileModel::NameColumn ? QHeaderView::Stretch : QHeaderView::Fixed);
    fitColumns();
    connect(profiles, &QAbstractItemModel::modelReset, this, &ProfileList::restore);
}

void ProfileList::fitColumns()
{
    header()->resizeSection(
        ProfileModel::EnvironmentColumn, painting::badgeSize(font()).width() + fontMetrics().height() / 2);
    header()->resizeSection(ProfileModel::CountdownColumn, ProfileDelegate::countdownWidth(font()));
    header()->resizeSection(ProfileModel::ResultColumn, ProfileDelegate::resultWidth(font()));
}

void ProfileList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ProfileList::remember()
{
    m_selected = selectedIds();
    m_line = currentIndex().row();
    m_scrolled = verticalScrollBar()->value();
}

void ProfileList::restore()
{
    const QScopedValueRollback guard(m_restoring, true);
    QItemSelection selection;
    for (const QString &id : std::as_const(m_selected)) {
        const QModelIndex left = m_profiles->indexOf(id);
        if (!left.isValid())
            continue;
        // Lines below each other are one range: ten thousand ranges would take the model minutes.
        if (!selection.isEmpty() && selection.last().bottom() == left.row() - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), left.siblingAtColumn(ProfileModel::ResultColumn));
        else
            selection.append(QItemSelectionRange(left, left.siblingAtColumn(ProfileModel::ResultColumn)));
    }
    m_selected.clear();
    QModelIndex wanted = m_profiles->indexOf(m_wanted);
    if (!wanted.isValid() && !m_wanted.isEmpty() && !m_profiles->holds(m_wanted)) {
        wanted = profileNear(m_line); // it was deleted: go on from there
        m_wanted = wanted.data(ProfileModel::IdRole).toString();
    }
    if (!wanted.isValid())
        wanted = profileNear(0);
    if (selection.isEmpty() && wanted.isValid())
        selection.select(wanted, wanted.siblingAtColumn(ProfileModel::ResultColumn));
    verticalScrollBar()->setValue(m_scrolled);
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!wanted.isValid())
        Q_EMIT currentIdChanged({}); // a reset drops the current line without a word
    Q_EMIT selectedIdsChanged();
    tellVisibleLines();
}

/// The profile on that line or below it, or else the last one above it.
QModelIndex ProfileList::profileNear(int line) const
{
    const auto profileOn = [this](int at) {
        const QModelIndex index = m_profiles->index(at, 0);
        return index.flags() != Qt::NoItemFlags ? index : QModelIndex();
    };
    for (int at = std::max(0, line); at < m_profiles->rowCount(); ++at) {
        if (const QModelIndex index = profileOn(at); index.isValid())
            return index;
    }
    for (int at = std::min(line, m_profiles->rowCount()) - 1; at >= 0; --at) {
        if (const QModelIndex index = profileOn(at); index.isValid())
            return index;
    }
    return {};
}

QString ProfileList::currentId() const
{
    return currentIndex().data(ProfileModel::IdRole).toString();
}

void ProfileList::setCurrentId(const QString &id)
{
    m_wanted = id;
    const QModelIndex index = m_profiles->indexOf(id);
    if (index.isValid()) {
        // Not setCurrentIndex(): with Ctrl held, as the switcher's key is, that would add to what is selected.
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QStringList ProfileList::selectedIds() const
{
    QList<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines.append(line);
    }
    std::ranges::sort(lines);
    QStringList ids;
    for (const int line : std::as_const(lines)) {
        if (const QString id = m_profiles->index(line, 0).data(ProfileModel::IdRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QList<KeyHint> ProfileList::keys()
{
    return {{tr("Get token of what is selected"), {Qt::Key_Enter}},
        {tr("Go to another profile"), {Qt::Key_Up, Qt::Key_Down}},
        {tr("Select several"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}},
        {tr("Select all"), {QKeySequence::SelectAll}}};
}

bool ProfileList::isEmpty() const
{
    return m_profiles->rowCount() == 0;
}

void ProfileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString id = current.data(ProfileModel::IdRole).toString();
    if (!m_restoring && !id.isEmpty())
        m_wanted = id;
    if (!id.isEmpty())
        m_profiles->setKept(id);
    Q_EMIT currentIdChanged(id);
}

void ProfileList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectedIdsChanged();
}

void ProfileList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    tellVisibleLines();
}

void ProfileList::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    tellVisibleLines();
}

void ProfileList::updateGeometries()
{
    QTreeView::updateGeometries();
    tellVisibleLines();
}

void ProfileList::tellVisibleLines()
{
    // Every line is as high as the others, and the bar counts lines: asking where they are would lay them out.
    const int height = std::max(1, sizeHintForRow(0));
    const int first = verticalScrollBar()->value();
    const std::pair shown(first, first + viewport()->height() / height + 1);
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_profiles->setVisibleLines(shown.first, shown.second);
    Q_EMIT linesShown();
}

} // namespace claimcheck
