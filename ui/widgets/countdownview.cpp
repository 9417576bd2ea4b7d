#include "widgets/countdownview.h"

#include "base/localtime.h"
#include "theme.h"
#include "token/expirytext.h"
#include "widgets/painting.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// "14:32:10 today", "14:32:10 tomorrow", or with the date.
QString whenText(qint64 ms, qint64 nowMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QString time = clockText(when.time());
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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    // How wide a title is depends on how long it is: digits all take the same room.
    const bool otherSize = face.subtitle != m_face.subtitle || face.title.size() != m_face.title.size();
    m_face = std::move(face);
    setAccessibleName(m_face.subtitle.isEmpty() ? m_face.title : m_face.title + u", "_s + m_face.subtitle);
    if (otherSize)
        updateGeometry();
    update();
}

/// What lies between the edges of the view: the ring, then the title, then as much of the rest as fits.
int CountdownView::titleStart() const
{
    const int side = QFontMetrics(painting::largeFont(font())).height();
    return side - 2 + side / 2;
}

/// Both texts and the gaps, side by side.
int CountdownView::wholeWidth() const
{
    const QFontMetrics metrics(painting::largeFont(font()));
    return titleStart() + painting::tabularWidth(metrics, m_face.title) + metrics.height() / 2
        + painting::tabularWidth(fontMetrics(), m_face.subtitle);
}

bool CountdownView::isStacked(int width) const
{
    return !m_face.subtitle.isEmpty() && wholeWidth() > width;
}

QSize CountdownView::sizeHint() const
{
    return {wholeWidth(), heightForWidth(wholeWidth())};
}

QSize CountdownView::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

int CountdownView::heightForWidth(int width) const
{
    const int title = QFontMetrics(painting::largeFont(font())).height() * 5 / 4;
    return isStacked(width) ? title + fontMetrics().height() : title;
}

void CountdownView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // For who looks whether texts are cut: this one is no label.
    setProperty("textFits", !isStacked(width())
            || titleStart() + painting::tabularWidth(fontMetrics(), m_face.subtitle) <= width());
}

void CountdownView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont large = painting::largeFont(font());
    const QFontMetrics metrics(large);
    const bool stacked = isStacked(width());
    const QRect first(0, 0, width(), stacked ? metrics.height() * 5 / 4 : height());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = metrics.height() - 2;
    painting::drawState(painter, mirrored(QRect(0, (first.height() - side) / 2, side, side)), m_face.state,
        m_face.degrees / 360.0, theme::urgencyColor(m_face.urgency));
    painter.setFont(large);
    const bool calm = m_face.urgency == ExpiryUrgency::Fresh || m_face.urgency == ExpiryUrgency::Unknown;
    painter.setPen(calm ? palette().color(QPalette::WindowText) : theme::urgencyColor(m_face.urgency));
    const QRect title = first.adjusted(titleStart(), 0, 0, 0);
    painting::drawTabularLeft(painter, mirrored(title), m_face.title);
    painter.setFont(font());
    painter.setPen(theme::secondaryText());
    if (stacked) {
        const QRect second(title.left(), first.bottom(), title.width(), fontMetrics().height());
        painting::drawTabularLeft(painter, mirrored(second), elided(second.width()));
        return;
    }
    const int used = painting::tabularWidth(metrics, m_face.title) + metrics.height() / 2;
    painting::drawTabularRight(painter, mirrored(title.adjusted(used, 0, 0, 0)), m_face.subtitle);
}

QString CountdownView::elided(int width) const
{
    return fontMetrics().elidedText(m_face.subtitle, Qt::ElideRight, width);
}

} // namespace claimcheck
