#include "desktop/windowraising.h"

#include <QTimer>
#include <QWidget>

namespace claimcheck {

namespace {

constexpr int freshTimeMs = 100;

} // namespace

void raiseWindow(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    // X11 servers ignore a wish for focus that is older than the focus. The first wish brings us the server's
    // present time, with which the second one counts.
    QTimer::singleShot(freshTimeMs, window, &QWidget::activateWindow);
}

} // namespace claimcheck
