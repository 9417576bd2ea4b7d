#pragma once

#include <QWidget>

class QTabWidget;
class QVBoxLayout;

namespace claimcheck {

/// Tabs with a widget in their corner, which stands in a row of its own above them where the two have no room side by
/// side. The tabs must not ask for the room of their corner. The stops of the Tab key in it are its children, in their
/// order.
class CornerPlace : public QWidget
{
    Q_OBJECT

public:
    CornerPlace(QTabWidget *tabs, QWidget *corner, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void place();
    void move(bool beside);
    void keepDistance(bool beside);
    int distance() const; ///< from the bar
    void orderStops(bool beside);

    QTabWidget *m_tabs;
    QWidget *m_corner;
    QVBoxLayout *m_column;
};

} // namespace claimcheck
