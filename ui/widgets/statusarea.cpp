#include "widgets/statusarea.h"

#include "plaintooltip.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace claimcheck {

StatusArea::StatusArea(SecretClipboard *clipboard, QWidget *parent)
    : QStatusBar(parent)
    , m_clipboard(clipboard)
    , m_message(new QLabel(this))
    , m_keychain(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setIndent(fontMetrics().height() / 3);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no message makes the window wider
    m_message->installEventFilter(this);
    addWidget(m_message, 1);
    m_keychain->setAutoRaise(true);
    m_keychain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keychain->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_keychain);
    connect(m_keychain, &QToolButton::clicked, this, &StatusArea::unlockRequested);
    connect(clipboard, &SecretClipboard::copied, this, [this](const QString &what, bool secret) {
        if (!secret)
            say(tr("%1 copied").arg(what));
        Q_EMIT countingChanged();
    });
    connect(clipboard, &SecretClipboard::cleared, this, [this] {
        say(tr("Clipboard cleared"));
        Q_EMIT countingChanged();
    });
    connect(clipboard, &SecretClipboard::lost, this, [this] {
        say({});
        Q_EMIT countingChanged();
    });
    showKeychain({});
}

void StatusArea::say(const QString &message)
{
    m_said = message;
    showMessage();
}

void StatusArea::showMessage()
{
    const QString whole = m_waiting.isEmpty() ? m_said : m_waiting;
    const int room = m_message->width() - m_message->indent();
    const bool fits = !m_message->isVisible() || m_message->fontMetrics().horizontalAdvance(whole) <= room;
    m_message->setText(fits ? whole : m_message->fontMetrics().elidedText(whole, Qt::ElideRight, room));
    m_message->setToolTip(fits ? QString() : plainToolTip(whole));
}

bool StatusArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showMessage();
    return QStatusBar::eventFilter(watched, event);
}

void StatusArea::showWaiting(const QString &message)
{
    m_waiting = message;
    showMessage();
}

void StatusArea::tick(qint64 nowMs)
{
    if (m_clipboard->what().isEmpty())
        return;
    say(tr("%1 copied · clipboard clears in %2 s").arg(m_clipboard->what()).arg(QLocale().toString(m_clipboard->secondsLeft(nowMs))));
}

void StatusArea::showKeychain(const KeychainStatus &status)
{
    m_status = status;
    const bool closed = status.state == KeychainState::Locked;
    const bool absent = status.state == KeychainState::Absent;
    m_keychain->setIcon(theme::icon(closed ? "lock" : absent ? "warning" : "key"));
    QString text;
    switch (status.state) {
    case KeychainState::Unknown: text = tr("Keychain: not asked yet"); break;
    case KeychainState::Open: text = tr("Keychain: %1, open").arg(status.name); break;
    case KeychainState::Locked: text = tr("Keychain: %1, locked").arg(status.name); break;
    case KeychainState::Absent: text = tr("Keychain: none in this session"); break;
    }
    m_keychain->setText(text);
    m_keychain->setToolTip(closed ? tr("Unlock the keychain") : tr("Ask the keychain again"));
}

void StatusArea::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showKeychain(m_status);
}

} // namespace claimcheck
