#include "explore/findbar.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace claimcheck {

FindBar::FindBar(LongTextView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_needle(new QLineEdit(this))
    , m_result(plainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    const int unit = fontMetrics().height() / 2;
    row->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    m_needle->setPlaceholderText(tr("Find in the response"));
    m_needle->setAccessibleName(tr("Find in the response"));
    m_needle->addAction(theme::icon("find"), QLineEdit::LeadingPosition);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    row->addWidget(m_needle, 1);
    row->addWidget(m_result);
    row->addWidget(close);
    hide();
    connect(m_needle, &QLineEdit::textChanged, this, [this] { find(LongTextView::Search::Here); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_view->setFocus();
    });
    connect(view, &LongTextView::findRequested, this, &FindBar::begin);
}

void FindBar::begin()
{
    show();
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
}

void FindBar::find(LongTextView::Search search)
{
    const bool found = m_view->find(m_needle->text(), search);
    m_result->setText(found || m_needle->text().isEmpty() ? QString() : tr("Not found"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? LongTextView::Search::Previous : LongTextView::Search::Next);
        break;
    case Qt::Key_Escape:
        hide();
        m_view->setFocus();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace claimcheck
