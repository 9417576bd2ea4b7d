#include "widgets/renewaloffer.h"

#include "widgets/messagestrip.h"

#include <QVBoxLayout>

namespace claimcheck {

RenewalOffer::RenewalOffer(QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &MessageStrip::dismissed, this, &RenewalOffer::withdraw);
    hide();
}

QString RenewalOffer::message(const AccessToken &token, qint64 nowMs)
{
    const qint64 leftMs = token.expiry.remainingMs(nowMs).value_or(0);
    return leftMs > 0 ? tr("Only %1 s left.").arg(leftMs / 1000) : tr("The token has expired.");
}

void RenewalOffer::ask(const AccessToken &token, CopyFormat format, qint64 nowMs)
{
    m_format = format;
    if (isHidden())
        put(message(token, nowMs));
    else
        m_strip->setMessage(message(token, nowMs)); // asked again: the keyboard stays
    m_strip->focusButton();
}

void RenewalOffer::put(const QString &text)
{
    m_strip->showMessage(MessageStrip::Warning, text);
    m_strip->setButton(tr("&Renew, then copy"), [this] {
        withdraw();
        Q_EMIT renewChosen(m_format);
    });
    m_strip->setSecondButton(tr("C&opy all the same"), [this] {
        withdraw();
        Q_EMIT copyChosen(m_format);
    });
    m_strip->setDismissible();
    show();
}

void RenewalOffer::follow(const AccessToken *token, qint64 nowMs)
{
    if (isHidden())
        return;
    if (token && endsSoon(*token, nowMs))
        m_strip->setMessage(message(*token, nowMs));
    else
        withdraw();
}

void RenewalOffer::withdraw()
{
    if (isHidden())
        return;
    m_strip->clear();
    hide();
}

} // namespace claimcheck
