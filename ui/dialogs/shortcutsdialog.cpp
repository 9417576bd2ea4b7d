#include "dialogs/shortcutsdialog.h"

#include "dialogs/kit.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Shortcuts"));
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Type to find a command or a key"));
    find->setAccessibleName(tr("Find a shortcut"));
    find->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setIndentation(gridUnit * 2);
    fill(actions);
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->resizeColumnToContents(1);
    m_list->header()->resizeSection(1, m_list->header()->sectionSize(1) + gridUnit * 2);
    auto *buttons = plainButtons(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit);
    column->addWidget(find);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToEms(this, 40, 48);
}

void ShortcutsDialog::fill(const QList<QAction *> &actions)
{
    QTreeWidgetItem *group = nullptr;
    for (const QAction *action : actions) {
        const QString text = spokenLabel(action->text()).remove(u'…');
        if (action->isSeparator()) {
            group = text.isEmpty() ? nullptr : new QTreeWidgetItem(m_list, {text});
            if (group) {
                QFont strong = m_list->font();
                strong.setWeight(QFont::DemiBold);
                group->setFont(0, strong);
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
            }
            continue;
        }
        if (action->shortcut().isEmpty())
            continue;
        const QStringList row{
            text, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)};
        group ? new QTreeWidgetItem(group, row) : new QTreeWidgetItem(m_list, row);
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    const auto matches = [&](const QTreeWidgetItem *item) {
        return item->text(0).contains(text, Qt::CaseInsensitive)
            || item->text(1).contains(text, Qt::CaseInsensitive);
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        bool anyShown = item->childCount() == 0 && matches(item);
        for (int row = 0; row < item->childCount(); ++row) {
            const bool shown = matches(item->child(row));
            item->child(row)->setHidden(!shown);
            anyShown = anyShown || shown;
        }
        item->setHidden(!anyShown);
    }
}

} // namespace claimcheck
