#pragma once

#include <QObject>

class QWidget;

namespace claimcheck {

/// Closing the window hides it while this is on. Quitting quits all the same, and so does the end of the session.
class CloseToTray : public QObject
{
    Q_OBJECT

public:
    explicit CloseToTray(QWidget *window, QObject *parent = nullptr);

    /// Switched off while the window is hidden, the window comes back: nothing else would lead to it.
    void setOn(bool on);
    /// The next close is meant.
    void quit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_on = false;
    bool m_quitting = false;
};

} // namespace claimcheck
