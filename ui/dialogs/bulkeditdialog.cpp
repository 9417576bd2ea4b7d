#include "dialogs/bulkeditdialog.h"

#include "dialogs/kit.h"
#include "dialogs/profilechoices.h"
#include "widgets/painting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// What they all have in common; nullptr where they differ.
template<typename Member>
const auto *common(const QList<Profile> &profiles, Member member)
{
    const auto *first = &(profiles.constFirst().*member);
    return std::ranges::all_of(profiles, [&](const Profile &profile) { return profile.*member == *first; }) ? first : nullptr;
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace *workspace, const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_profiles(profiles)
    , m_setsCustomer(new QCheckBox(tr("C&ustomer"), this))
    , m_customer(customerCombo(workspace->profiles()))
    , m_setsEnvironment(new QCheckBox(tr("&Environment"), this))
    , m_environment(environmentCombo())
    , m_note(new NoteLabel(this))
{
    setWindowTitle(tr("Edit profiles"));
    QLabel *heading = plainLabel(tr("Edit %1 profiles").arg(QLocale().toString(profiles.size())), this);
    heading->setFont(painting::largeFont(font()));
    QLabel *what = plainLabel(tr("What is ticked becomes the same for all of them; the rest stays as it is."), this);
    what->setWordWrap(true);
    setAccessibleDescription(what->text());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gridUnit * 2);
    grid->setVerticalSpacing(gridUnit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_setsCustomer, 0, 0);
    grid->addWidget(m_customer, 0, 1);
    grid->addWidget(m_setsEnvironment, 1, 0);
    grid->addWidget(m_environment, 1, 1, Qt::AlignLeft);
    QDialogButtonBox *buttons = plainButtons(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    for (QWidget *widget : QList<QWidget *>{heading, what})
        column->addWidget(widget);
    column->addLayout(grid);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(buttons);
    fill();
    resize(fontMetrics().horizontalAdvance(u'M') * 34, 0);
    connect(m_setsCustomer, &QCheckBox::toggled, this, &BulkEditDialog::update);
    connect(m_setsEnvironment, &QCheckBox::toggled, this, &BulkEditDialog::update);
    connect(m_setsCustomer, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_customer->setFocus();
    });
    connect(m_setsEnvironment, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_environment->setFocus();
    });
    connect(m_customer, &QComboBox::editTextChanged, this, &BulkEditDialog::update);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &BulkEditDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QList<QWidget *> stops{m_setsCustomer, m_customer, m_setsEnvironment, m_environment};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    m_setsCustomer->setFocus(Qt::TabFocusReason); // whose frame shows where the keyboard is
    update();
}

void BulkEditDialog::fill()
{
    nameBox(m_customer, tr("Customer of all of them"));
    nameBox(m_environment, tr("Environment of all of them"));
    const QString *customer = common(m_profiles, &Profile::customer);
    m_customer->setEditText(customer ? *customer : QString());
    m_customer->lineEdit()->setPlaceholderText(tr("No customer"));
    const Environment *environment = common(m_profiles, &Profile::environment);
    m_environment->setCurrentIndex(environment ? m_environment->findData(static_cast<int>(*environment)) : 0);
}

QList<Profile> BulkEditDialog::edited() const
{
    QList<Profile> edited;
    for (const Profile &profile : m_profiles) {
        Profile copy = profile;
        if (m_setsCustomer->isChecked())
            copy.customer = m_customer->currentText().trimmed();
        if (m_setsEnvironment->isChecked())
            copy.environment = static_cast<Environment>(m_environment->currentData().toInt());
        if (copy != profile)
            edited.append(copy);
    }
    return edited;
}

/// The window gives a note its room: else it would take it from the other texts.
void BulkEditDialog::showNote(NoteLabel::Kind kind, const QString &text)
{
    m_note->setNote(kind, text);
    resize(width(), std::max({height(), layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()}));
}

void BulkEditDialog::update()
{
    const bool ofCustomer = m_setsCustomer->isChecked();
    const bool ofEnvironment = m_setsEnvironment->isChecked();
    m_customer->setEnabled(ofCustomer);
    m_environment->setEnabled(ofEnvironment);
    const QList<Profile> changes = edited();
    m_save->setEnabled(!changes.isEmpty());
    m_save->setText(changes.size() == 1 ? tr("&Save 1 change")
            : changes.isEmpty()         ? tr("&Save")
                                        : tr("&Save %1 changes").arg(QLocale().toString(changes.size())));
    const auto held = std::ranges::count_if(changes, [this](const Profile &profile) {
        const Profile *before = m_workspace->profile(profile.id);
        return before && before->environment != profile.environment && m_workspace->book().record(profile.id).token;
    });
    if (ofCustomer && !changes.isEmpty() && m_customer->currentText().trimmed().isEmpty()) {
        showNote(NoteLabel::Kind::Warning, tr("They will have no customer."));
        return;
    }
    showNote(NoteLabel::Kind::Help,
        held == 0       ? QString()
            : held == 1 ? tr("One of them holds a token, which is forgotten with its environment.")
                        : tr("%1 of them hold a token, which is forgotten with its environment.").arg(QLocale().toString(held)));
}

void BulkEditDialog::save()
{
    const QList<Profile> changes = edited();
    if (changes.isEmpty())
        return;
    for (const Profile &profile : changes) {
        const TokenFlow *flow = m_workspace->flowOf(profile);
        if (!flow)
            continue; // known no more; its customer may change all the same
        const QList<FieldProblem> problems = checkProfile(profile, *flow);
        const auto found = std::ranges::find(problems, u"customer"_s, &FieldProblem::field);
        if (found != problems.end()) {
            showNote(NoteLabel::Kind::Error, found->message);
            m_customer->setFocus();
            return;
        }
    }
    if (const Result<void> written = m_workspace->change(changes); !written) {
        showNote(NoteLabel::Kind::Error,
            tr("%1 %2", "two sentences").arg(written.error().message, written.error().hint));
        return;
    }
    Q_EMIT changed(static_cast<int>(changes.size()));
    accept();
}

} // namespace claimcheck
