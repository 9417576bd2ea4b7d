#include "dialogs/shortcutsdialog.h"

#include "dialogs/kit.h"
#include "token/claimcatalog.h"
#include "widgets/codedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel({}, this))
{
    setWindowTitle(tr("Shortcuts"));
    m_find->setPlaceholderText(tr("Type to find a command or a key"));
    m_find->setAccessibleName(tr("Find a shortcut"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setIndentation(gridUnit * 2);
    m_list->setItemDelegateForColumn(1, new CodeDelegate(m_list));
    fill(groups);
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->resizeColumnToContents(1);
    m_list->header()->resizeSection(1, m_list->header()->sectionSize(1) + gridUnit * 2);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(gridUnit * 4);
    m_nothing->hide();
    auto *buttons = plainButtons(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the field closes nothing
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToEms(this, 54, 66);
}

void ShortcutsDialog::fill(const QList<ShortcutGroup> &groups)
{
    QFont strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    for (const ShortcutGroup &group : groups) {
        if (group.keys.isEmpty())
            continue;
        auto *heading = new QTreeWidgetItem(m_list, {group.title});
        heading->setFont(0, strong);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const KeyHint &hint : group.keys) {
            QString text = hint.text;
            text.replace(0, 1, text.first(1).toUpper()); // a hint in a line of its own begins as commands do
            new QTreeWidgetItem(heading, {text, keysText(hint)});
        }
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString wanted = text.simplified();
    const auto matches = [&](const QTreeWidgetItem *item) {
        return item->text(0).contains(wanted, Qt::CaseInsensitive)
            || item->text(1).contains(wanted, Qt::CaseInsensitive);
    };
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_list->topLevelItem(i);
        const bool whole = matches(heading);
        bool some = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            const bool shown = whole || matches(heading->child(row));
            heading->child(row)->setHidden(!shown);
            some = some || shown;
        }
        heading->setHidden(!some);
        any = any || some;
    }
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(any ? QString() : tr("Nothing found for “%1”. Esc clears.").arg(displayText(wanted, 60)));
    m_find->setAccessibleDescription(m_nothing->text());
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape || m_find->text().isEmpty())
        return QDialog::eventFilter(watched, event);
    m_find->clear();
    return true;
}

} // namespace claimcheck
