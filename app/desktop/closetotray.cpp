#include "desktop/closetotray.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace claimcheck {

CloseToTray::CloseToTray(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

void CloseToTray::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    // A dialog that is closed while the window is hidden is not the end.
    QGuiApplication::setQuitOnLastWindowClosed(!on);
    if (on) {
        m_window->installEventFilter(this);
        qApp->installEventFilter(this);
    } else {
        m_window->removeEventFilter(this);
        qApp->removeEventFilter(this);
        if (!m_quitting && m_window->isHidden())
            m_window->show();
    }
}

void CloseToTray::quit()
{
    m_quitting = true;
    // Not from within the click: what was clicked goes away with the application.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

bool CloseToTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == qApp)
        m_quitting = true; // from whoever it comes; the windows are closed next
    if (event->type() != QEvent::Close || watched != m_window || m_quitting || qApp->isSavingSession())
        return false;
    event->ignore();
    m_window->hide();
    return true;
}

} // namespace claimcheck
