#include "explore/requestline.h"

#include "codefont.h"
#include "dialogs/kit.h"
#include "flow/apirequest.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "widgets/eliding.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>

namespace claimcheck {

using namespace Qt::StringLiterals;

RequestLine::RequestLine(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_send(new ElidingPushButton(this))
    , m_cancel(new QPushButton(theme::icon("cancel"), tr("Cancel"), this))
    , m_busy(new QProgressBar(this))
{
    const int unit = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    nameBox(m_method, tr("Method"));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target->setAccessibleName(tr("Path or URL"));
    m_target->setFont(codeFont());
    m_target->installEventFilter(this); // its place holder ends in an ellipsis where it has no room
    m_cancel->hide();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Waiting for the response"));
    m_busy->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_method, m_target, m_send, m_cancel})
        each->setMinimumHeight(unit * 2 - unit / 4);
    m_send->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    row->addWidget(m_method);
    row->addWidget(m_target, 1);
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    setState(false, true);
    connect(m_method, &QComboBox::editTextChanged, this, &RequestLine::edited);
    connect(m_target, &QLineEdit::textEdited, this, &RequestLine::edited);
    connect(m_target, &QLineEdit::returnPressed, this, &RequestLine::sendRequested);
    connect(m_send, &QPushButton::clicked, this, &RequestLine::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RequestLine::cancelRequested);
}

void RequestLine::setRequest(const QString &method, const QString &target)
{
    const QSignalBlocker quiet(m_method);
    m_method->setEditText(method);
    if (m_target->text() != target)
        m_target->setText(target);
    m_target->setCursorPosition(0);
}

QString RequestLine::method() const
{
    return normalMethod(m_method->currentText());
}

QString RequestLine::target() const
{
    return m_target->text();
}

void RequestLine::setState(bool busy, bool hasToken)
{
    m_send->setText(hasToken ? tr("S&end") : tr("G&et a token and send"));
    m_send->setToolTip(tr("%1 (%2)").arg(hasToken ? tr("Send") : tr("Get a token and send"),
        QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText)));
    m_busy->setVisible(busy);
    // The two buttons share a place, and the focus stays there.
    QPushButton *shown = busy ? m_cancel : m_send;
    QPushButton *hidden = busy ? m_send : m_cancel;
    const bool focused = hidden->hasFocus();
    shown->show();
    if (focused)
        shown->setFocus();
    hidden->hide();
}

void RequestLine::setBaseUrl(const QString &baseUrl)
{
    m_placeholder = tr("/path at %1, or a whole URL").arg(displayText(baseUrl, 80));
    m_target->setAccessibleDescription(m_placeholder);
    fitPlaceholder();
}

void RequestLine::fitPlaceholder()
{
    const int room = m_target->width() - fontMetrics().height();
    m_target->setPlaceholderText(m_target->fontMetrics().elidedText(m_placeholder, Qt::ElideRight, room));
}

bool RequestLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target && event->type() == QEvent::Resize)
        fitPlaceholder();
    return QWidget::eventFilter(watched, event);
}

void RequestLine::focusTarget()
{
    m_target->setFocus(Qt::ShortcutFocusReason);
    m_target->selectAll();
}

void RequestLine::focusButton()
{
    (m_send->isHidden() ? m_cancel : m_send)->setFocus(Qt::OtherFocusReason);
}

void RequestLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_busy->setGeometry(m_target->x(), height() - 3, m_target->width(), 3);
    m_busy->raise();
}

} // namespace claimcheck
