#include "widgets/welcomepage.h"

#include "theme.h"
#include "widgets/actionbutton.h"
#include "widgets/painting.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace claimcheck {

WelcomePage::WelcomePage(const QString &title, const QString &text, const char *icon, const QList<QAction *> &actions,
    QWidget *parent)
    : QWidget(parent)
{
    const int unit = fontMetrics().height();
    setAccessibleName(title); // tells its buttons from those of the toolbar that do the same
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit);
    column->addStretch(2);
    auto *picture = new QLabel(this);
    picture->setPixmap((icon ? theme::icon(icon) : theme::applicationIcon())
                           .pixmap(QSize(unit * 4, unit * 4), devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto *heading = new QLabel(title, this);
    heading->setFont(painting::largeFont(font()));
    column->addWidget(heading, 0, Qt::AlignHCenter);
    auto *body = new QLabel(text, this);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignHCenter);
    // A wrapping label that is centred gets its preferred height for its preferred width only: fix both.
    body->setFixedWidth(unit * 30);
    body->setFixedHeight(body->heightForWidth(unit * 30));
    column->addWidget(body, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    row->addStretch(1);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        button->setDefault(action == actions.first());
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
}

void WelcomePage::focusFirstButton()
{
    for (ActionButton *button : findChildren<ActionButton *>()) {
        if (button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

} // namespace claimcheck
