#include "explore/cornerplace.h"

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
    const bool isBeside = m_tabs->cornerWidget() == m_corner;
    if ((bar + m_corner->minimumSizeHint().width() <= width()) != isBeside) {
        QWidget *focused = m_corner->focusWidget(); // which a new parent takes away
        const bool hadFocus = focused && focused->hasFocus();
        if (isBeside) {
            m_tabs->setCornerWidget(nullptr);
            m_column->insertWidget(0, m_corner);
        } else {
            m_column->removeWidget(m_corner);
            m_tabs->setCornerWidget(m_corner);
        }
        m_corner->show();
        if (hadFocus)
            focused->setFocus();
    }
    const int room = isBeside ? width() - bar : width();
    m_corner->setMaximumWidth(qMax(m_corner->minimumSizeHint().width(), room));
}

} // namespace claimcheck
