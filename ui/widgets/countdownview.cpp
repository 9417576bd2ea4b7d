#include "widgets/countdownview.h"

#include "theme.h"
#include "token/expirytext.h"
#include "widgets/painting.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// "14:32:10 today", "14:32:10 tomorrow", or with the date.
QString whenText(qint64 ms, qint64 nowMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QString time = QLocale().toString(when.time(), u"HH:mm:ss"_s);
    if (when.date() == today)
        return CountdownView::tr("%1 today").arg(time);
    if (when.date() == today.addDays(1))
        return CountdownView::tr("%1 tomorrow").arg(time);
    return CountdownView::tr("%1, %2").arg(time, QLocale().toString(when.date(), QLocale::ShortFormat));
}

} // namespace

CountdownView::CountdownView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

CountdownView::Face CountdownView::faceOf(const TokenRecord &record, qint64 nowMs)
{
    Face face;
    if (record.fetching) {
        face.state = TokenState::Fetching;
        face.title = tr("Getting a token…");
        return face;
    }
    if (!record.token) {
        face.state = record.error ? TokenState::Failed : TokenState::None;
        face.title = record.error ? tr("No token") : tr("No token yet");
        face.subtitle = record.error ? QString() : tr("Press F5 to get one");
        return face;
    }
    const Expiry &expiry = record.token->expiry;
    face.urgency = urgency(expiry, nowMs);
    const QString source = expirySourceText(expiry.source);
    if (!expiry.expiresAtMs) {
        face.state = TokenState::Unknown;
        face.title = expirySentence(expiry, nowMs);
        face.subtitle = source;
        return face;
    }
    face.state = face.urgency == ExpiryUrgency::Expired ? TokenState::Expired : TokenState::Live;
    face.title = face.state == TokenState::Expired ? expirySentence(expiry, nowMs)
                                                   : tr("%1 left").arg(countdownText(expiry, nowMs));
    face.subtitle = whenText(*expiry.expiresAtMs, nowMs) + u" · "_s + source;
    const qint64 left = expiry.remainingMs(nowMs).value_or(0);
    if (const auto lifetime = expiry.lifetimeMs(); lifetime && *lifetime > 0)
        face.degrees = static_cast<int>(std::clamp<qint64>(left * 360 / *lifetime, 0, 360));
    return face;
}

void CountdownView::showRecord(const TokenRecord &record, qint64 nowMs)
{
    Face face = faceOf(record, nowMs);
    if (face == m_face)
        return;
    const bool otherSize = face.subtitle != m_face.subtitle;
    m_face = std::move(face);
    setAccessibleName(m_face.subtitle.isEmpty() ? m_face.title : m_face.title + u", "_s + m_face.subtitle);
    if (otherSize)
        updateGeometry();
    update();
}

QSize CountdownView::sizeHint() const
{
    const QFontMetrics metrics(painting::largeFont(font()));
    return {metrics.horizontalAdvance(m_face.title) + metrics.height() * 2
            + fontMetrics().horizontalAdvance(m_face.subtitle),
        metrics.height() * 5 / 4};
}

QSize CountdownView::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void CountdownView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont large = painting::largeFont(font());
    const QFontMetrics metrics(large);
    const int side = metrics.height() - 2;
    painting::drawState(painter, QRect(0, (height() - side) / 2, side, side), m_face.state, m_face.degrees / 360.0,
        theme::urgencyColor(m_face.urgency));
    painter.setFont(large);
    const bool calm = m_face.urgency == ExpiryUrgency::Fresh || m_face.urgency == ExpiryUrgency::Unknown;
    painter.setPen(calm ? palette().color(QPalette::WindowText) : theme::urgencyColor(m_face.urgency));
    const int gap = metrics.height() / 2;
    const QRect text = rect().adjusted(side + gap, 0, 0, 0);
    painting::drawTabularLeft(painter, text, m_face.title);
    const int used = painting::tabularWidth(metrics, m_face.title);
    painter.setFont(font());
    painter.setPen(theme::secondaryText());
    const QRect rest = text.adjusted(used + gap, 0, 0, 0);
    painting::drawTabularRight(
        painter, rest, painter.fontMetrics().elidedText(m_face.subtitle, Qt::ElideRight, rest.width()));
}

} // namespace claimcheck
