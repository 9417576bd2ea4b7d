#pragma once

#include "fleet.h"
#include "side.h"

#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QTreeView;

namespace claimcheck::bench {

/// The same rows as Qt offers to show them: items, a proxy that filters and sorts, a tree view with rows of one
/// height. It looks for the same words in the same text; it has no headings, no page and no rings.
class PeerSide
{
public:
    explicit PeerSide(const Fleet &fleet);

    Side side();

private:
    class Filter : public QSortFilterProxyModel
    {
    public:
        void setText(const QString &text);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        QStringList m_words;
    };

    void nextSecond();

    int m_secondsLeft = 3600;
    QStandardItemModel m_items;
    Filter m_filter;
    QList<QStandardItem *> m_live; ///< the cells that count down
    QMainWindow m_window;
    QLineEdit *m_field;
    QTreeView *m_list;
};

} // namespace claimcheck::bench
