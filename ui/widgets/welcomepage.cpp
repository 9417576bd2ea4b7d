#include "widgets/welcomepage.h"

#include "theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimcheck {

WelcomePage::WelcomePage(const QString &title, const QString &text, const char *icon, const QList<QAction *> &actions,
    QWidget *parent)
    : QWidget(parent)
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit);
    column->addStretch(2);
    auto *picture = new QLabel(this);
    picture->setPixmap((icon ? theme::icon(icon) : QIcon(QStringLiteral(":/icons/claimcheck.svg")))
                           .pixmap(QSize(unit * 4, unit * 4), devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto *heading = new QLabel(title, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    auto *body = new QLabel(text, this);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignHCenter);
    body->setFixedWidth(unit * 30);
    column->addWidget(body, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    row->addStretch(1);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setMinimumHeight(unit * 2);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(true);
        button->setDefault(action == actions.first());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setText(action->text());
            button->setIcon(action->icon());
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
}

} // namespace claimcheck
