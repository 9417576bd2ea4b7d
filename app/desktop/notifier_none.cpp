#include "desktop/notifier.h"

namespace claimcheck {

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::show(const Notice &notice)
{
    send(notice);
}

void Notifier::send(const Notice &notice)
{
    if (m_fallback)
        m_fallback(notice);
}

void Notifier::listen() { }
void Notifier::withdraw(const QString &) { }
void Notifier::withdrawAll() { }
void Notifier::onAction(uint, const QString &) { }
void Notifier::onToken(uint, const QString &) { }
void Notifier::onClosed(uint, uint) { }

} // namespace claimcheck
