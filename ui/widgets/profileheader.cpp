#include "widgets/profileheader.h"

#include "plaintooltip.h"
#include "theme.h"
#include "token/accesstoken.h"
#include "token/claimcatalog.h"
#include "widgets/painting.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

class Badge : public QWidget
{
public:
    using QWidget::QWidget;

    void setEnvironment(Environment environment)
    {
        m_environment = environment;
        setAccessibleName(theme::badgeText(environment));
        update();
    }
    QSize sizeHint() const override { return painting::badgeSize(font()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painting::drawBadge(painter, rect(), m_environment);
    }

private:
    Environment m_environment = Environment::Dev;
};

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    // By the layout, not by the language of what is in it: names and addresses are in any.
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ProfileHeader::ProfileHeader(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(this))
    , m_badge(new Badge(this))
    , m_endpoint(makeLabel(this))
    , m_clientId(makeLabel(this))
    , m_secret(makeLabel(this))
{
    const int unit = fontMetrics().height() / 2;
    m_title->setFont(painting::largeFont(font()));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_endpoint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *copyId = new QToolButton(this);
    copyId->setDefaultAction(actions.copyClientId);
    copyId->setToolButtonStyle(Qt::ToolButtonIconOnly);
    copyId->setAutoRaise(true);
    copyId->setFocusPolicy(Qt::TabFocus);
    copyId->setAccessibleName(tr("Copy client ID"));
    m_copyId = copyId;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_badge, 0, Qt::AlignVCenter);
    column->addLayout(first);
    column->addWidget(m_endpoint);
    auto *identity = new QHBoxLayout;
    identity->setSpacing(unit / 2);
    identity->addWidget(m_clientId);
    identity->addWidget(m_copyId);
    auto *third = new WrapLayout;
    third->setSpacing(unit * 2);
    third->addLayout(identity);
    third->addWidget(m_secret);
    column->addLayout(third);
    applyColors();
}

void ProfileHeader::showProfile(const Profile &profile, const TokenFlow *flow)
{
    m_customer = displayText(profile.customer, 200);
    m_name = displayText(profile.name, 200);
    static_cast<Badge *>(m_badge)->setEnvironment(profile.environment);
    m_endpointText = flow ? flow->name + u" · POST "_s + displayText(profile.endpoint(*flow).toDisplayString(), 500)
                          : tr("The flow “%1” is not installed").arg(displayText(profile.flowId, 100));
    m_title->setAccessibleName(titleFor(m_customer));
    m_title->setToolTip(plainToolTip(titleFor(m_customer)));
    m_endpoint->setAccessibleName(m_endpointText);
    m_endpoint->setToolTip(plainToolTip(m_endpointText));
    elide();
}

void ProfileHeader::showCredentials(
    const Profile &profile, const QString &clientId, const Error *problem, const QString &storeName)
{
    const QString place = profile.sessionOnly ? tr("memory, this session only") : storeName;
    if (!clientId.isEmpty()) {
        m_clientId->setText(tr("Client ID %1").arg(displayText(abbreviatedId(clientId), 60)));
        m_clientId->setToolTip(plainToolTip(displayText(clientId, 300)));
        m_secret->setText(tr("Secret •••• in %1").arg(place));
    } else {
        m_clientId->setText(problem ? problem->message : tr("Client ID and secret •••• in %1").arg(place));
        m_clientId->setToolTip(problem ? plainToolTip(problem->hint) : QString());
        m_secret->clear();
    }
}

QString ProfileHeader::titleFor(const QString &customer) const
{
    return customer.isEmpty() ? m_name : customer + u" · "_s + m_name;
}

void ProfileHeader::elide()
{
    // The customer gives way first: its profiles are told apart by their names.
    const QFontMetrics metrics = m_title->fontMetrics();
    const int rest = metrics.horizontalAdvance(titleFor(u"…"_s)) - metrics.horizontalAdvance(u'…');
    const QString customer = metrics.elidedText(m_customer, Qt::ElideRight, std::max(0, m_title->width() - rest));
    m_title->setText(metrics.elidedText(titleFor(customer), Qt::ElideRight, m_title->width()));
    m_endpoint->setText(m_endpoint->fontMetrics().elidedText(m_endpointText, Qt::ElideMiddle, m_endpoint->width()));
}

void ProfileHeader::applyColors()
{
    if (m_endpoint->palette().color(QPalette::WindowText) == theme::secondaryText())
        return;
    QPalette soft;
    soft.setColor(QPalette::WindowText, theme::secondaryText());
    for (QLabel *label : {m_endpoint, m_clientId, m_secret})
        label->setPalette(soft);
}

void ProfileHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ProfileHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace claimcheck
