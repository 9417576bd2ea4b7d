#include "explore/responseview.h"

#include "dialogs/kit.h"
#include "explore/bodyview.h"
#include "flow/jsontext.h"
#include "theme.h"
#include "widgets/membersview.h"
#include "widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 ms)
{
    return ms < 10'000 ? ResponseView::tr("%1 ms").arg(QLocale().toString(ms))
                       : ResponseView::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent)
    , m_icon(plainLabel({}, this))
    , m_status(plainLabel({}, this))
    , m_facts(plainLabel({}, this))
    , m_copy(new QPushButton(theme::icon("copy"), tr("Copy body"), this))
    , m_save(new QPushButton(tr("Save body…"), this))
    , m_tabs(new QTabWidget(this))
    , m_body(new BodyView(this))
    , m_headers(new MembersView(tr("Response headers"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(fontMetrics().height() * 8); // the page scrolls where that is more than there is
    leaveFocusToBar(m_tabs);
    m_tabs->addTab(m_body, tr("Response body"));
    m_tabs->addTab(m_headers, tr("Response headers"));
    m_headers->header()->setSectionHidden(2, true); // what a header means is the API's affair
    connect(m_headers, &MembersView::copyRequested, this, &ResponseView::copyRequested);
    connect(m_copy, &QPushButton::clicked, this, &ResponseView::copyBodyRequested);
    connect(m_save, &QPushButton::clicked, this, &ResponseView::saveRequested);
    showResponse(nullptr);
}

QWidget *ResponseView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new WrapLayout(bar);
    const int unit = fontMetrics().height() / 2;
    row->setContentsMargins(sideMargins(*this, unit / 2, 0) + QMargins(0, unit / 2, 0, 0));
    row->setSpacing(unit);
    row->setLastAtEnd();
    QFont bold = m_status->font();
    bold.setBold(true);
    m_status->setFont(bold);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setForegroundRole(QPalette::WindowText);
    for (QWidget *each : std::initializer_list<QWidget *>{m_icon, m_status, m_facts})
        row->addWidget(each);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    row->addLayout(buttons);
    return bar;
}

void ResponseView::showResponse(const ApiResponse *response)
{
    const std::optional<Identity> shown = response
        ? std::optional(Identity{response->sentMs, response->body.constData(), response->status})
        : std::nullopt;
    if (m_drawn && shown == m_shown)
        return;
    m_drawn = true;
    m_shown = shown;
    m_code = response ? response->status : 0;
    m_reason = response ? response->reason : QString();
    for (QWidget *each : std::initializer_list<QWidget *>{m_tabs, m_copy, m_save})
        each->setVisible(response);
    m_copy->setEnabled(response && !response->body.isEmpty());
    m_save->setEnabled(response && !response->body.isEmpty());
    showStatus();
    if (!response) {
        m_facts->setText(tr("The response will be here."));
        m_headers->members().clear();
        m_tabs->setTabText(1, tr("Response headers"));
        m_body->clear();
        return;
    }
    //: method, time, size
    m_facts->setText(tr("%1 · %2 · %3").arg(response->method, timeText(response->elapsedMs),
        QLocale().formattedDataSize(response->body.size())));
    showHeaders(*response);
    m_body->showResponse(*response);
}

void ResponseView::showStatus()
{
    m_icon->setVisible(m_code != 0);
    m_status->setVisible(m_code != 0);
    if (m_code == 0)
        return;
    const char *icon = m_code >= 400 ? "error" : m_code >= 300 ? "warning" : "ok";
    const int side = fontMetrics().height();
    m_icon->setPixmap(theme::icon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_status->setText(m_reason.isEmpty() ? QString::number(m_code) : QString(QString::number(m_code) % u' ' % m_reason));
    m_status->setAccessibleName(tr("Status %1").arg(m_status->text()));
}

void ResponseView::showHeaders(const ApiResponse &response)
{
    QList<ResponseField> fields;
    for (const HttpHeader &header : response.headers) {
        const QString name = QString::fromUtf8(header.name);
        const QString value = QString::fromUtf8(header.value);
        fields.append({name, name, value, jsonString(value)});
    }
    m_headers->members().showFields(fields);
    m_headers->fitColumns();
    m_tabs->setTabText(1, tr("Response headers %1").arg(fields.size()));
}

// A splitter does not ask how high something is for its width.
bool ResponseView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_bar->setFixedHeight(m_bar->heightForWidth(width()));
    return QWidget::event(event);
}

void ResponseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_copy->setIcon(theme::icon("copy"));
        showStatus();
    }
}

} // namespace claimcheck
