#include "scenes/scenes.h"

#include "check/checkdialog.h"
#include "dialogs/bulkeditdialog.h"
#include "widgets/profilelist.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTreeView>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The check of Globex, which has one of each kind.
QWidget *checkOpen(Stage &stage)
{
    const QList<Profile> fleet = stage.addFleet();
    stage.select(fleet.at(3));
    return stage.open(stage.window.actions().check);
}

void press(QWidget *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
}

bool waitForRows(QWidget *dialog, int open)
{
    const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
    return waitUntil([&] {
        int left = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            left += model->index(row, CheckModel::SaidColumn).data().toString().isEmpty() ? 1 : 0;
        return left == open;
    });
}

QWidget *checkRunning(Stage &stage)
{
    QWidget *dialog = checkOpen(stage);
    press(dialog);
    if (!waitForRows(dialog, 1)) // that host never answers
        qFatal("the check got stuck");
    settle();
    return dialog;
}

QWidget *checkDone(Stage &stage)
{
    const QList<Profile> fleet = stage.addFleet();
    stage.workspace.cancel(fleet.at(5).id);
    stage.setManners(fleet.at(5), {.status = 503, .body = "down for maintenance"});
    stage.select(fleet.at(3));
    QWidget *dialog = stage.open(stage.window.actions().check);
    press(dialog);
    if (!waitForRows(dialog, 0))
        qFatal("the check got stuck");
    settle();
    return dialog;
}

QWidget *bulkEdit(Stage &stage)
{
    stage.addFleet();
    stage.window.findChild<ProfileList *>()->selectAll();
    settle();
    QWidget *dialog = stage.open(stage.window.actions().edit);
    dialog->findChild<QCheckBox *>()->click();
    settle();
    return dialog;
}

QWidget *manySelected(Stage &stage)
{
    stage.addFleet();
    stage.window.findChild<ProfileList *>()->selectAll();
    settle();
    stage.window.actions().getToken->trigger();
    settle();
    return &stage.window;
}

} // namespace

QList<Scene> fleetScenes()
{
    return {
        {"check-open", checkOpen},
        {"check-running", checkRunning},
        {"check-done", checkDone, true},
        {"bulk-edit", bulkEdit, true},
        {"window-many-selected", manySelected},
    };
}

} // namespace claimcheck
