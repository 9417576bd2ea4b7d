#include "widgets/freshnessrow.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace claimcheck {

namespace {

/// A check box that is a checkable action.
QCheckBox *boxFor(QAction *action, QWidget *parent)
{
    auto *box = new QCheckBox(action->text(), parent);
    box->setAccessibleName(action->text().remove(u'&'));
    const auto follow = [box, action] {
        box->setToolTip(action->toolTip());
        box->setEnabled(action->isEnabled());
        box->setChecked(action->isChecked());
    };
    QObject::connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, box, follow);
    follow();
    return box;
}

} // namespace

FreshnessRow::FreshnessRow(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height());
    row->addWidget(boxFor(actions.keepFresh, this));
    row->addWidget(boxFor(actions.pin, this));
    row->addWidget(m_state, 1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_state->setMinimumWidth(1);
}

void FreshnessRow::showState(const QString &text)
{
    if (text == m_state->text())
        return;
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

} // namespace claimcheck
