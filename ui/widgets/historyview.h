#pragma once

#include <QTreeView>

namespace claimcheck {

class HistoryModel;

/// The requests of a profile in this session, with a word where there are none yet.
class HistoryView : public QTreeView
{
    Q_OBJECT

public:
    explicit HistoryView(HistoryModel *history, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhetherEmpty();
};

} // namespace claimcheck
