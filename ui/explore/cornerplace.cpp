#include "explore/cornerplace.h"

#include "dialogs/kit.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace claimcheck {

CornerPlace::CornerPlace(QTabWidget *tabs, QWidget *corner, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_corner(corner)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(tabs, 1);
    tabs->setCornerWidget(corner);
    keepDistance(true);
    orderStops(true);
}

bool CornerPlace::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void CornerPlace::place()
{
    const int bar = m_tabs->tabBar()->sizeHint().width();
    // The same wherever it stands, or it would go to and fro.
    const QMargins around = m_corner->contentsMargins();
    const int bare = m_corner->minimumSizeHint().width() - around.left() - around.right();
    const bool fitsBeside = bar + distance() + bare <= width();
    if (fitsBeside != (m_tabs->cornerWidget() == m_corner))
        move(fitsBeside);
    m_corner->setMaximumWidth(qMax(m_corner->minimumSizeHint().width(), fitsBeside ? width() - bar : width()));
}

void CornerPlace::move(bool beside)
{
    // A new parent takes the keyboard away; also while a dialog is in front.
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_corner->isAncestorOf(focused);
    if (beside) {
        m_column->removeWidget(m_corner);
        m_tabs->setCornerWidget(m_corner);
    } else {
        m_tabs->setCornerWidget(nullptr);
        m_column->insertWidget(0, m_corner);
    }
    m_corner->show();
    keepDistance(beside);
    orderStops(beside);
    if (hadFocus)
        focused->setFocus();
}

void CornerPlace::keepDistance(bool beside)
{
    m_corner->setContentsMargins(beside ? sideMargins(*this, distance(), 0) : QMargins());
}

int CornerPlace::distance() const
{
    return fontMetrics().height() / 2;
}

/// The Tab key goes as the eye does: to the corner after the bar, to the row before it.
void CornerPlace::orderStops(bool beside)
{
    QWidget *bar = m_tabs->tabBar();
    QWidget *before = bar;
    if (!beside) {
        do {
            before = before->previousInFocusChain();
        } while (before != bar && (m_corner->isAncestorOf(before) || !(before->focusPolicy() & Qt::TabFocus)));
    }
    const QList<QWidget *> stops = m_corner->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *stop : stops) {
        if (stop->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace claimcheck
