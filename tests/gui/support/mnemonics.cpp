#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QTabBar>

namespace claimcheck {

using namespace Qt::StringLiterals;

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> visible{window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            visible.append(widget);
    }
    return visible;
}

QStringList textsWithMnemonics(QWidget *window)
{
    QStringList texts;
    for (QWidget *widget : visibleWidgets(window)) {
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *box = qobject_cast<QGroupBox *>(widget))
            texts.append(box->title());
        else if (const auto *menu = qobject_cast<QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                texts.append(action->text());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
    }
    return texts;
}

QStringList clashes(const QStringList &texts)
{
    QHash<QKeySequence, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key) && taken.value(key) != text)
            found.append(u"“%1” and “%2”"_s.arg(taken.value(key), text));
        taken.insert(key, text);
    }
    return found;
}

} // namespace claimcheck
