#include "widgets/profilelist.h"

#include "base/words.h"
#include "theme.h"
#include "token/expirytext.h"
#include "widgets/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace claimcheck {

namespace {

class ProfileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 8 / 5};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setFont(option.font);
        if (index.flags() == Qt::NoItemFlags)
            paintCustomer(*painter, option, index);
        else
            paintProfile(*painter, option, index);
        painter->restore();
    }

private:
    static void paintCustomer(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (index.column() != ProfileModel::NameColumn)
            return;
        painter.setFont(painting::smallFont(option.font));
        painter.setPen(theme::secondaryText());
        const int margin = option.fontMetrics.height() / 2;
        const QRect box = option.rect.adjusted(margin, 0, 0, -option.fontMetrics.height() / 6);
        const QString text = index.data().toString().toUpper();
        painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }

    static void paintProfile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette::ColorGroup group
            = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        if (selected)
            painter.fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
        const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const auto state = static_cast<TokenState>(index.siblingAtColumn(0).data(ProfileModel::StateRole).toInt());
        const auto level = static_cast<ExpiryUrgency>(index.data(ProfileModel::UrgencyRole).toInt());
        const int unit = option.fontMetrics.height() / 2;
        switch (index.column()) {
        case ProfileModel::NameColumn: {
            const int side = option.fontMetrics.height();
            const QRect icon(option.rect.left() + unit, option.rect.center().y() - side / 2, side, side);
            if (selected) {
                // On the highlight the ring's own colours would drown.
                painter.setBrush(option.palette.color(QPalette::Base));
                painter.setPen(Qt::NoPen);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.drawEllipse(icon.adjusted(-2, -2, 2, 2));
            }
            painting::drawState(painter, icon, state, index.data(ProfileModel::FractionRole).toDouble(),
                theme::urgencyColor(level));
            painter.setPen(text);
            const QRect box = option.rect.adjusted(unit * 2 + side, 0, -unit, 0);
            painter.drawText(box, Qt::AlignVCenter,
                option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
            break;
        }
        case ProfileModel::EnvironmentColumn:
            painting::drawBadge(painter, option.rect,
                static_cast<Environment>(index.data(ProfileModel::EnvironmentRole).toInt()));
            break;
        default:
            painter.setPen(selected            ? text
                    : state == TokenState::Failed ? theme::errorColor()
                                                  : theme::urgencyColor(level));
            if (level == ExpiryUrgency::Fresh && !selected)
                painter.setPen(text);
            painting::drawTabularRight(painter, option.rect.adjusted(0, 0, -unit, 0), index.data().toString());
        }
    }
};

} // namespace

ProfileList::ProfileList(ProfileModel *profiles, QWidget *parent)
    : QTreeView(parent)
    , m_profiles(profiles)
    , m_filter(new ProfileFilter(this))
{
    setAccessibleName(tr("Profiles"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ProfileDelegate(this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_filter->setSourceModel(profiles);
    setModel(m_filter);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(ProfileModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ProfileModel::EnvironmentColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(ProfileModel::CountdownColumn, QHeaderView::Fixed);
    fitColumns();
    expandAll();
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ProfileList::restore);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ProfileList::restore);
}

void ProfileList::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    header()->resizeSection(
        ProfileModel::EnvironmentColumn, painting::badgeSize(font()).width() + metrics.height() / 2);
    constexpr qint64 hourMs = 3'600'000;
    const int widest = std::max(painting::tabularWidth(metrics, durationText((364 * 24 + 23) * hourMs)),
        metrics.horizontalAdvance(Words::tr("Expired")));
    header()->resizeSection(ProfileModel::CountdownColumn, widest + metrics.height() / 2);
}

void ProfileList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ProfileList::restore()
{
    expandAll();
    const QScopedValueRollback guard(m_restoring, true);
    const QModelIndex wanted = m_filter->mapFromSource(m_profiles->indexOf(m_wanted));
    if (wanted.isValid())
        setCurrentIndex(wanted);
}

void ProfileList::setQuery(const ProfileQuery &query)
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_filter->setQuery(query);
    }
    restore();
}

QString ProfileList::currentId() const
{
    return currentIndex().data(ProfileModel::IdRole).toString();
}

void ProfileList::setCurrentId(const QString &id)
{
    m_wanted = id;
    const QModelIndex index = m_filter->mapFromSource(m_profiles->indexOf(id));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

bool ProfileList::isEmpty() const
{
    return m_filter->rowCount() == 0;
}

void ProfileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString id = current.data(ProfileModel::IdRole).toString();
    if (!m_restoring && !id.isEmpty())
        m_wanted = id;
    if (!id.isEmpty())
        m_filter->setPinned(id);
    Q_EMIT currentIdChanged(id);
}

} // namespace claimcheck
