#include "widgets/messagestrip.h"

#include "theme.h"
#include "widgets/eliding.h"
#include "widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace claimcheck {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void offer(QToolButton *button, const QString &text, std::function<void()> clicked)
{
    button->setText(text);
    button->disconnect();
    QObject::connect(button, &QToolButton::clicked, button, [clicked = std::move(clicked)] { clicked(); });
    button->show();
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(makeLabel(this))
    , m_hint(makeLabel(this))
    , m_detail(makeLabel(this))
    , m_button(new ElidingToolButton(this))
    , m_second(new ElidingToolButton(this))
    , m_dismiss(new QToolButton(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new WrapLayout)
{
    const int unit = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout(this);
    const int bar = 3;
    row->setContentsMargins(unit + (isRightToLeft() ? 0 : bar), unit * 3 / 4, unit + (isRightToLeft() ? bar : 0), unit * 3 / 4);
    row->setSpacing(unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(unit / 4);
    texts->addWidget(m_message);
    texts->addWidget(m_hint);
    texts->addWidget(m_detail);
    m_buttons->setSpacing(unit);
    for (QToolButton *button : {m_button, m_second, m_dismiss})
        m_buttons->addWidget(button);
    m_content->setSpacing(unit);
    m_content->addLayout(texts, 1);
    m_content->addLayout(m_buttons);
    m_content->setAlignment(m_buttons, Qt::AlignLeading | Qt::AlignVCenter);
    row->addLayout(m_content, 1);
    m_dismiss->setText(tr("Dismiss"));
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as its width makes it
    clear();
}

void MessageStrip::showError(const Error &error, const QString &more)
{
    QStringList hints {error.hint, more};
    hints.removeAll(QString());
    show(Problem, error.message, hints.join(u'\n'), detailText(error));
}

QString MessageStrip::detailText(const Error &error)
{
    const bool quoted = quotesServer(error) && !error.detail.isEmpty();
    return quoted ? tr("The server said: %1").arg(error.detail) : error.detail;
}

void MessageStrip::showMessage(Tone tone, const QString &message, const QString &hint)
{
    show(tone, message, hint, {});
}

void MessageStrip::show(Tone tone, const QString &message, const QString &hint, const QString &detail)
{
    m_tone = tone;
    m_message->setText(message);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    for (QToolButton *button : {m_button, m_second, m_dismiss})
        button->hide();
    updateColors();
    setAccessibleName(plainText());
    setVisible(true);
}

void MessageStrip::setButton(const QString &text, std::function<void()> clicked)
{
    offer(m_button, text, std::move(clicked));
}

void MessageStrip::setSecondButton(const QString &text, std::function<void()> clicked)
{
    offer(m_second, text, std::move(clicked));
}

void MessageStrip::setMessage(const QString &message)
{
    if (message == m_message->text())
        return;
    m_message->setText(message);
    setAccessibleName(plainText());
}

void MessageStrip::setDismissible()
{
    m_dismiss->show();
}

bool MessageStrip::focusButton()
{
    return focusOn(m_button);
}

bool MessageStrip::focusDismiss()
{
    return focusOn(m_dismiss);
}

bool MessageStrip::focusOn(QToolButton *button)
{
    if (button->isHidden())
        return false;
    if (QWidget *focused = window()->focusWidget(); focused && !isAncestorOf(focused))
        m_before = focused;
    button->setAccessibleDescription(plainText()); // whoever hears the button only wants to know why
    button->setFocus();
    return true;
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    // A tool button leaves Enter to whatever is around it.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QToolButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape && !m_dismiss->isHidden())
        m_dismiss->click();
    else if (enter && focused && focused->hasFocus())
        focused->click();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::giveKeyboardBack()
{
    const QWidget *focused = window()->focusWidget(); // also while a dialog is in front
    if (m_before && focused && isAncestorOf(focused) && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    m_before.clear();
}

void MessageStrip::clear()
{
    giveKeyboardBack();
    for (QLabel *label : {m_message, m_hint, m_detail})
        label->clear();
    for (QToolButton *button : {m_button, m_second, m_dismiss})
        button->hide();
    hide();
}

QString MessageStrip::plainText() const
{
    QStringList lines;
    for (const QLabel *label : {m_message, m_hint, m_detail}) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u' ');
}

void MessageStrip::updateColors()
{
    const char *icon = m_tone == Problem ? "error" : m_tone == Warning ? "warning" : "ok";
    const int side = fontMetrics().height();
    m_icon->setPixmap(theme::icon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette soft;
    soft.setColor(QPalette::WindowText, theme::secondaryText());
    m_hint->setPalette(soft);
    m_detail->setPalette(soft);
    update();
}

void MessageStrip::placeButtons()
{
    const bool beneath = m_buttons->sizeHint().width() > width() * 2 / 5;
    m_content->setDirection(beneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool MessageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        placeButtons();
    return QFrame::event(event);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        updateColors();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = m_tone == Problem ? theme::errorColor()
        : m_tone == Warning        ? theme::warningColor()
                                   : theme::accent();
    painter.setPen(Qt::NoPen);
    QColor ground = ink;
    ground.setAlphaF(theme::stripeOpacity());
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setBrush(ink);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), 1.5, 1.5);
}

} // namespace claimcheck
