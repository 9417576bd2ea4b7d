#include "dialogs/requestpreview.h"

#include "codefont.h"
#include "dialogs/kit.h"
#include "flow/requestplan.h"
#include "theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Cop&y as curl"), this))
{
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Request preview"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("The same request for a shell, with the secret as $CLIENT_SECRET"));

    QLabel *title = plainLabel(tr("The request, as it will be sent"), this);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(title);
    column->addWidget(m_view, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &RequestPreview::copyCurl);
    showProblem({});
}

void RequestPreview::showRequest(const TokenFlow &flow, const Profile &profile, const QString &clientId)
{
    // A generated value is another one each time; one that changes with every key would only be a
    // distraction.
    const Result<RequestPlan> plan = planRequest(flow, profile, [] { return tr("‹new for each request›"); });
    if (!plan) {
        showProblem(plan.error().message);
        return;
    }
    m_flow = flow;
    m_profile = profile;
    m_clientId = clientId;
    showText(renderMasked(*plan, clientId).text(), true);
}

void RequestPreview::showProblem(const QString &problem)
{
    showText(tr("Nothing to send yet.") + u'\n' + problem, false);
}

QList<QWidget *> RequestPreview::tabStops() const
{
    return {m_view, m_copy};
}

void RequestPreview::showText(const QString &text, bool isRequest)
{
    m_isRequest = isRequest;
    m_copy->setEnabled(isRequest);
    restyle();
    if (text == m_view->toPlainText())
        return;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_view->setPlainText(text);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void RequestPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void RequestPreview::restyle()
{
    QFont mono = codeFont();
    if (font().pointSizeF() > 0)
        mono.setPointSizeF(font().pointSizeF());
    m_view->setWordWrapMode(m_isRequest ? QTextOption::WrapAnywhere : QTextOption::WordWrap);
    m_view->setFont(m_isRequest ? mono : font());
    QPalette colors = palette();
    if (!m_isRequest)
        colors.setColor(QPalette::Text, theme::secondaryText());
    m_view->setPalette(colors);
}

void RequestPreview::copyCurl()
{
    if (const Result<RequestPlan> plan = planRequest(m_flow, m_profile, randomUuids()))
        Q_EMIT copyRequested(renderCurl(*plan, m_clientId), tr("Token request as curl"));
}

} // namespace claimcheck
