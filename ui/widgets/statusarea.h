#pragma once

#include "clipboard.h"
#include "store/credentialstore.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace claimcheck {

/// The bottom line: what just happened and what is on the clipboard on the left, the keychain on the right.
class StatusArea : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusArea(SecretClipboard *clipboard, QWidget *parent = nullptr);

    void say(const QString &message);
    /// Stands before all else until it is called with an empty text: what is on the clipboard meanwhile is not what is
    /// waited for.
    void showWaiting(const QString &message);
    void showKeychain(const KeychainStatus &status);
    /// Renews the clipboard's countdown.
    void tick(qint64 nowMs);

Q_SIGNALS:
    void unlockRequested();
    /// The clipboard started or stopped counting.
    void countingChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMessage();

    SecretClipboard *m_clipboard;
    QLabel *m_message;
    QToolButton *m_keychain;
    KeychainStatus m_status;
    QString m_said; ///< what stands there when nothing is waited for
    QString m_waiting;
};

} // namespace claimcheck
