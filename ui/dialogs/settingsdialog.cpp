#include "dialogs/settingsdialog.h"

#include "dialogs/kit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QSpinBox>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *numberBox(int low, int high, const QString &unit, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setSuffix(unit);
    box->setKeyboardTracking(false); // "4" is not meant when "45" is typed
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

void addRow(QFormLayout *form, const QString &label, QWidget *editor)
{
    QLabel *text = plainLabel(label);
    text->setBuddy(editor);
    editor->setAccessibleName(spokenLabel(label));
    form->addRow(text, editor);
}

QFormLayout *formIn(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setHorizontalSpacing(gridUnit * 2);
    form->setVerticalSpacing(gridUnit);
    return form;
}

} // namespace

SettingsDialog::SettingsDialog(
    const Settings &settings, const QString &profilesFile, const QString &flowsFolder, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *buttons = plainButtons(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addWidget(choices());
    column->addWidget(locking());
    column->addWidget(places(profilesFile, flowsFolder));
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        fill({});
        onEdited();
    });
    fill(settings);
    for (QSpinBox *box : {m_clipboard, m_deadline, m_idle})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::onEdited);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, &SettingsDialog::onEdited);
    for (QCheckBox *box : {m_withScreen, m_onSleep})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::onEdited);
    resize(fontMetrics().horizontalAdvance(u'M') * 44, sizeHint().height());
}

QWidget *SettingsDialog::choices()
{
    auto *box = new QWidget(this);
    m_appearance = new QComboBox(box);
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_clipboard = numberBox(5, 600, tr(" s"), box);
    m_clipboard->setObjectName(u"clipboardSeconds"_s);
    m_deadline = numberBox(1, 300, tr(" s"), box);
    m_deadline->setObjectName(u"deadlineSeconds"_s);
    QFormLayout *form = formIn(box);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, tr("&Appearance"), m_appearance);
    addRow(form, tr("Clear a copied secret a&fter"), m_clipboard);
    addRow(form, tr("Give up a token &request after"), m_deadline);
    return box;
}

QWidget *SettingsDialog::locking()
{
    auto *box = new QGroupBox(tr("Lock"), this);
    m_idle = numberBox(0, 240, tr(" min"), box);
    m_idle->setObjectName(u"lockIdleMinutes"_s);
    m_idle->setSpecialValueText(tr("never"));
    m_withScreen = new QCheckBox(tr("When the screen is &locked"), box);
    m_withScreen->setObjectName(u"lockWithScreen"_s);
    m_onSleep = new QCheckBox(tr("Before the machine &sleeps"), box);
    m_onSleep->setObjectName(u"lockOnSleep"_s);
    QFormLayout *form = formIn(box);
    addRow(form, tr("After &no input for"), m_idle);
    form->addRow(m_withScreen);
    form->addRow(m_onSleep);
    return box;
}

QWidget *SettingsDialog::places(const QString &profilesFile, const QString &flowsFolder)
{
    auto *box = new QGroupBox(tr("Where things are"), this);
    QFormLayout *form = formIn(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Profiles, no secrets"), selectableLabel(profilesFile));
    addRow(form, tr("Your own flows"), selectableLabel(flowsFolder));
    return box;
}

void SettingsDialog::fill(const Settings &settings)
{
    // One change, one signal.
    const QSignalBlocker quiet[]{
        QSignalBlocker(m_appearance), QSignalBlocker(m_clipboard), QSignalBlocker(m_deadline),
        QSignalBlocker(m_idle), QSignalBlocker(m_withScreen), QSignalBlocker(m_onSleep)};
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(settings.appearance)));
    m_clipboard->setValue(settings.clipboardSeconds);
    m_deadline->setValue(settings.deadlineSeconds);
    m_idle->setValue(settings.lockIdleMinutes);
    m_withScreen->setChecked(settings.lockWithScreen);
    m_onSleep->setChecked(settings.lockOnSleep);
}

void SettingsDialog::onEdited()
{
    Settings settings = m_settings;
    settings.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    settings.clipboardSeconds = m_clipboard->value();
    settings.deadlineSeconds = m_deadline->value();
    settings.lockIdleMinutes = m_idle->value();
    settings.lockWithScreen = m_withScreen->isChecked();
    settings.lockOnSleep = m_onSleep->isChecked();
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(settings);
}

} // namespace claimcheck
