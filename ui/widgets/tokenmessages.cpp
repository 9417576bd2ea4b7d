#include "widgets/tokenmessages.h"

#include "freshnesstext.h"
#include "widgets/messagestrip.h"

#include <QVBoxLayout>

namespace claimcheck {

TokenMessages::TokenMessages(QWidget *parent)
    : QWidget(parent)
    , m_error(new MessageStrip(this))
    , m_worked(new MessageStrip(this))
    , m_same(new MessageStrip(this))
    , m_warnings(new MessageStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    for (MessageStrip *strip : {m_error, m_worked, m_same, m_warnings})
        column->addWidget(strip);
    connect(m_worked, &MessageStrip::dismissed, this, &TokenMessages::dismissRequested);
}

void TokenMessages::showRecord(const TokenRecord &record, qint64 nowMs)
{
    if (record.error != m_shownError || record.probe != m_shownProbe || record.fetching != m_shownFetching)
        showError(record);
    if (record.worked != m_shownWorked || record.fetching != m_shownFetching)
        showWorked(record);
    m_shownFetching = record.fetching;
    showWarnings(record);
    tick(record, nowMs);
    setVisible(
        !m_error->isHidden() || !m_worked->isHidden() || !m_same->isHidden() || !m_warnings->isHidden());
}

void TokenMessages::tick(const TokenRecord &record, qint64 nowMs)
{
    const QString same = sameTokenText(record, nowMs);
    if (same == m_shownSame)
        return;
    m_shownSame = same;
    if (same.isEmpty())
        m_same->clear();
    else
        m_same->showMessage(MessageStrip::Notice, same);
}

void TokenMessages::showError(const TokenRecord &record)
{
    m_shownError = record.error;
    m_shownProbe = record.probe;
    if (!record.error || record.error->kind == ErrorKind::Cancelled) {
        m_error->clear();
        return;
    }
    m_error->showError(*record.error, record.probe ? record.probe->reason : QString());
    if (record.probe && !record.fetching)
        m_error->setButton(QString(u'&' % record.probe->action), [this] { Q_EMIT probeRequested(); });
}

void TokenMessages::showWorked(const TokenRecord &record)
{
    m_shownWorked = record.worked;
    if (!record.worked) {
        m_worked->clear();
        return;
    }
    m_worked->showMessage(
        MessageStrip::Notice, tr("It worked %1.").arg(record.worked->change), tr("The profile is still as it was."));
    if (record.fetching)
        return;
    m_worked->setButton(tr("&Keep this in the profile"), [this] { Q_EMIT keepRequested(); });
    m_worked->setDismissible();
}

void TokenMessages::showWarnings(const TokenRecord &record)
{
    QStringList warnings;
    if (record.token) {
        for (const auto *list : {&record.token->expiry.warnings, &record.token->decoded.warnings}) {
            for (const TokenWarning &warning : *list)
                warnings.append(warning.message);
        }
    }
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(MessageStrip::Warning, warnings.join(u'\n'));
}

bool TokenMessages::hasFocusWithin() const
{
    const QWidget *focused = window()->focusWidget(); // also while a dialog is in front
    return focused && isAncestorOf(focused);
}

bool TokenMessages::focusButton()
{
    return m_error->focusButton() || m_worked->focusButton();
}

} // namespace claimcheck
