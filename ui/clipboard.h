#pragma once

#include "base/clock.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QClipboard;

namespace claimcheck {

/// The system clipboard for secrets: marked as secret for clipboard managers, cleared after a while and on quit if
/// still ours. The PRIMARY selection is never touched. What was copied is not kept here.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    SecretClipboard(QClipboard *clipboard, Clock clock, QObject *parent = nullptr);

    void setClearAfterSeconds(int seconds) { m_clearAfterSeconds = seconds; }

    /// @a what names it for the status bar: "PROD token", "Header".
    void copySecret(const QString &text, const QString &what);
    /// Copies something that is no secret: no mark, no clearing.
    void copyPlain(const QString &text, const QString &what);
    /// Clears the clipboard if it still holds our secret. Also for quitting and locking.
    void clearIfOurs();

    /// What our secret on the clipboard is called; empty if there is none.
    QString what() const { return m_what; }
    /// Whole seconds until it is cleared, at least 0.
    int secondsLeft(qint64 nowMs) const;

Q_SIGNALS:
    void copied(const QString &what, bool secret);
    void cleared(const QString &what);
    /// Someone else copied something: our secret is gone and so is our business.
    void lost();

private:
    bool isOurs() const;
    void onDataChanged();

    QClipboard *m_clipboard;
    Clock m_clock;
    QTimer m_timer;
    QPointer<QMimeData> m_data; ///< Qt deletes it when the clipboard moves on
    QString m_what;
    qint64 m_clearAtMs = 0;
    int m_clearAfterSeconds = 30;
};

} // namespace claimcheck
