#include "dialogs/settingsdialog.h"

#include "dialogs/kit.h"
#include "dialogs/settingsform.h"
#include "token/claimcatalog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(
    const Settings &settings, const QString &profilesFile, const QString &flowsFolder, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_find(new QLineEdit(this))
    , m_form(nullptr)
    , m_scroll(new QScrollArea(this))
    , m_nothing(plainLabel({}, this))
{
    setWindowTitle(tr("Settings"));
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setAccessibleName(tr("Find a setting"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    auto *buttons = plainButtons(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    QPushButton *restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in the field is no answer
    m_form = new SettingsForm(settingSections(profilesFile, flowsFolder), mnemonicOf(restore->text()), m_scroll);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows its rows, the last of which have the keyboard, too
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int least = m_form->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    m_scroll->setMinimumWidth(std::min(least, screen()->availableSize().width() * 3 / 4));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(gridUnit * 4);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addWidget(m_find);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_form, &SettingsForm::changed, this, &SettingsDialog::onEdited);
    connect(m_form, &SettingsForm::reached, this, [this](QWidget *row) { m_scroll->ensureWidgetVisible(row); });
    m_form->fill(settings);
    // Qt leaves the second one out of the order when the first stands to its left.
    setTabOrder(restore, buttons->button(QDialogButtonBox::Close));
    resizeToEms(this, 46, 76);
}

void SettingsDialog::find(const QString &text)
{
    const bool any = m_form->find(text);
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
    const QString typed = displayText(text.trimmed(), 60);
    m_nothing->setText(any ? QString() : tr("Nothing found for “%1”. Esc clears.").arg(typed));
    m_find->setAccessibleDescription(m_nothing->text());
}

void SettingsDialog::restoreDefaults()
{
    Settings defaults;
    defaults.grouping = m_settings.grouping; // chosen in the list, and not shown here
    defaults.sortBy = m_settings.sortBy;
    m_form->fill(defaults);
    onEdited();
}

void SettingsDialog::onEdited()
{
    const Settings settings = m_form->edited(m_settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(settings);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape || m_find->text().isEmpty())
        return QDialog::eventFilter(watched, event);
    m_find->clear();
    return true;
}

} // namespace claimcheck
