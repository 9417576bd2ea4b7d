#include "dialogs/deletedialog.h"

#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "widgets/painting.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

class BadgeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painting::drawBadge(
            *painter, option.rect, static_cast<Environment>(index.data(Qt::UserRole).toInt()));
    }
};

bool isWholeCustomer(const QList<Profile> &profiles, const QList<Profile> &all)
{
    const auto theirs = [&first = profiles.constFirst()](const Profile &profile) {
        return profile.customer.compare(first.customer, Qt::CaseInsensitive) == 0;
    };
    return !profiles.constFirst().customer.isEmpty() && std::ranges::all_of(profiles, theirs)
        && std::ranges::count_if(all, theirs) == profiles.size();
}

QString question(const QList<Profile> &profiles, bool wholeCustomer)
{
    const Profile &first = profiles.constFirst();
    if (profiles.size() == 1)
        return DeleteDialog::tr("Delete “%1”?").arg(displayText(first.name, 100));
    return wholeCustomer ? DeleteDialog::tr("Delete all %1 profiles of %2?")
                               .arg(QLocale().toString(profiles.size()))
                               .arg(displayText(first.customer, 100))
                         : DeleteDialog::tr("Delete these %1 profiles?").arg(QLocale().toString(profiles.size()));
}

QString prodWarning(const QList<Profile> &profiles)
{
    const auto prod = std::ranges::count(profiles, Environment::Prod, &Profile::environment);
    if (prod == 0)
        return {};
    return profiles.size() == 1 ? DeleteDialog::tr("This is a PROD profile.")
        : prod == 1             ? DeleteDialog::tr("1 of them is a PROD profile.")
                                : DeleteDialog::tr("%1 of them are PROD profiles.").arg(QLocale().toString(prod));
}

} // namespace

DeleteDialog::DeleteDialog(Workspace *workspace, const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_what(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
{
    const bool one = profiles.size() == 1;
    const bool wholeCustomer = isWholeCustomer(profiles, workspace->profiles());
    setWindowTitle(one ? tr("Delete profile") : wholeCustomer ? tr("Delete customer") : tr("Delete profiles"));
    for (const Profile &profile : profiles)
        m_ids.append(profile.id);
    auto *buttons = new QDialogButtonBox(this);
    m_delete = buttons->addButton(
        one ? tr("&Delete") : tr("&Delete %1 profiles").arg(QLocale().toString(profiles.size())), QDialogButtonBox::DestructiveRole);
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);
    layOut(profiles, wholeCustomer);
    layout()->addWidget(buttons);
    const int width = fontMetrics().horizontalAdvance(u'M') * 36;
    resize(width, layout()->totalHeightForWidth(width));
    m_cancel->setFocus();
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
}

void DeleteDialog::layOut(const QList<Profile> &profiles, bool wholeCustomer)
{
    const bool one = profiles.size() == 1;
    QLabel *heading = plainLabel(question(profiles, wholeCustomer), this);
    heading->setFont(painting::largeFont(font()));
    heading->setWordWrap(true);
    auto *warning = new NoteLabel(this);
    warning->setNote(NoteLabel::Kind::Warning, prodWarning(profiles));
    m_what->setText(one
            ? tr("Its client ID and secret are removed from the keychain, and its token and history are forgotten. "
                 "This cannot be undone.")
            : tr("Their client IDs and secrets are removed from the keychain, and their tokens and history are "
                 "forgotten. This cannot be undone."));
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAccessibleDescription(m_what->text());
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 3);
    m_progress->setAccessibleName(tr("Deleting"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    column->addWidget(heading);
    column->addWidget(warning);
    if (!one)
        column->addWidget(makeList(profiles));
    column->addWidget(m_what, 1);
    column->addWidget(m_progress);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the buttons must not jump under the pointer
    m_progress->setSizePolicy(policy);
    m_progress->hide();
}

QTreeWidget *DeleteDialog::makeList(const QList<Profile> &profiles)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Profiles to delete"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTabKeyNavigation(false);
    list->setItemDelegateForColumn(1, new BadgeDelegate(list));
    for (const Profile &profile : profiles) {
        const QString badge = theme::badgeText(profile.environment);
        auto *row = new QTreeWidgetItem(list, {displayText(profile.name, 200), badge});
        row->setSizeHint(0, QSize(0, fontMetrics().height() * 8 / 5));
        row->setData(1, Qt::UserRole, static_cast<int>(profile.environment));
        row->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(row->text(0), badge));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    list->header()->resizeSection(1, painting::badgeSize(list->font()).width() + gridUnit);
    const qsizetype rows = std::min<qsizetype>(profiles.size(), 10);
    list->setFixedHeight(static_cast<int>(rows) * list->sizeHintForRow(0) + 2 * list->frameWidth());
    return list;
}

void DeleteDialog::start()
{
    m_delete->setEnabled(false);
    m_cancel->setText(tr("&Cancel the rest"));
    m_cancel->setEnabled(m_ids.size() > 1);
    m_progress->setRange(0, m_ids.size() == 1 ? 0 : static_cast<int>(m_ids.size()));
    m_progress->show();
    m_deletion = m_workspace->remove(m_ids);
    connect(m_deletion, &Deletion::progressed, this, &DeleteDialog::showProgress);
    connect(m_deletion, &Deletion::finished, this, [this] {
        m_deletion = nullptr;
        accept();
    });
}

void DeleteDialog::showProgress(int done, int total, const QString &name)
{
    const QString shown = displayText(name, 60);
    m_what->setText(total == 1 ? tr("Deleting “%1”…").arg(shown)
                               : tr("Deleting “%1”, %2 of %3…").arg(shown).arg(QLocale().toString(done + 1), QLocale().toString(total)));
    m_progress->setValue(done);
}

void DeleteDialog::reject()
{
    if (!m_deletion) {
        QDialog::reject();
        return;
    }
    m_deletion->cancelRest();
    m_cancel->setEnabled(false);
}

void DeleteDialog::done(int result)
{
    if (m_deletion)
        m_deletion->cancelRest();
    QDialog::done(result);
}

} // namespace claimcheck
