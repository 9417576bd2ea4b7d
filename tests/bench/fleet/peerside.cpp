#include "peerside.h"

#include "theme.h"
#include "token/expirytext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRole = Qt::UserRole;
constexpr int countdownColumn = 2;

QList<QStandardItem *> cells(const Profile &profile, const QString &countdown, const QString &result)
{
    auto *name = new QStandardItem(profile.name);
    const QStringList search{profile.customer, profile.name, profile.baseUrl.host(), profile.flowId};
    name->setData(search.join(u'\n').toLower(), searchRole);
    return {name, new QStandardItem(theme::badgeText(profile.environment)), new QStandardItem(countdown),
        new QStandardItem(result)};
}

} // namespace

void PeerSide::Filter::setText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PeerSide::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString search = sourceModel()->index(row, 0, parent).data(searchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return search.contains(word); });
}

PeerSide::PeerSide(const Fleet &fleet)
{
    const QSet<QString> live(fleet.live.cbegin(), fleet.live.cend());
    for (const Profile &profile : fleet.profiles) {
        const bool isLive = live.contains(profile.id);
        const QList<QStandardItem *> row
            = cells(profile, isLive ? durationText(3'600'000) : u"—"_s, isLive ? u"12:00"_s : QString());
        m_items.appendRow(row);
        if (isLive)
            m_live.append(row.at(countdownColumn));
    }
    m_filter.setSourceModel(&m_items);
    m_filter.setSortRole(searchRole);
    m_filter.sort(0);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    m_field = new QLineEdit;
    m_list = new QTreeView;
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setModel(&m_filter);
    m_list->setCurrentIndex(m_filter.index(0, 0));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_window.setCentralWidget(middle);
    const int unit = m_window.fontMetrics().height();
    m_window.resize(unit * 72, unit * 44);
    QObject::connect(m_field, &QLineEdit::textChanged, &m_filter, &Filter::setText);
}

Side PeerSide::side()
{
    return {u"Qt's own"_s, &m_window, m_field, m_list, [this] { nextSecond(); }, [this](int order) {
                m_filter.setSortRole(order == 0 ? searchRole : static_cast<int>(Qt::DisplayRole));
                m_filter.sort(order);
            }};
}

void PeerSide::nextSecond()
{
    const QString text = durationText(--m_secondsLeft * qint64(1000));
    for (QStandardItem *cell : std::as_const(m_live))
        cell->setText(text);
}

} // namespace claimcheck::bench
