#include "dialogs/settingsform.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace claimcheck {

SettingsForm::SettingsForm(const QList<SettingSection> &sections, QString taken, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(*this, 0, gridUnit));
    column->setSpacing(gridUnit * 3 / 2);
    for (const SettingSection &given : sections) {
        Section section {given, plainLabel(given.title, this), {}};
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        section.heading->setFont(strong);
        section.heading->setContentsMargins(0, m_sections.isEmpty() ? 0 : gridUnit, 0, 0);
        column->addWidget(section.heading);
        for (const SettingRow &row : given.rows) {
            section.rows.append(makeRow(row, &taken));
            column->addWidget(section.rows.constLast().whole);
        }
        m_sections.append(section);
    }
    column->addStretch();
    soften();
}

SettingsForm::Row SettingsForm::makeRow(const SettingRow &given, QString *taken)
{
    Row row {given, new QWidget(this), nullptr, [](const Settings &) {}, [](Settings &) {}, [](const Settings &) { return true; }};
    std::visit([&](const auto &kind) { makeEditor(row, kind); }, given.kind);
    row.editor->setObjectName(given.name);
    row.editor->setAccessibleName(given.label);
    row.editor->setAccessibleDescription(given.hint);
    row.editor->installEventFilter(this);
    layOut(row, taken);
    return row;
}

void SettingsForm::makeEditor(Row &row, const SettingChoice &choice)
{
    auto *box = new QComboBox(row.whole);
    for (const auto &[value, text] : choice.options)
        box->addItem(text, static_cast<int>(value));
    row.editor = box;
    row.show = [=](const Settings &settings) {
        box->setCurrentIndex(box->findData(static_cast<int>(settings.*choice.value)));
    };
    row.take = [=](Settings &settings) {
        settings.*choice.value = static_cast<Appearance>(box->currentData().toInt());
    };
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::onEdited);
}

void SettingsForm::makeEditor(Row &row, const SettingNumber &number)
{
    auto *box = new QSpinBox(row.whole);
    box->setRange(number.low, number.high);
    box->setSuffix(number.unit);
    box->setSpecialValueText(number.lowest);
    box->setKeyboardTracking(false); // "4" is not meant when "45" is typed
    row.editor = box;
    row.show = [=](const Settings &settings) { box->setValue(settings.*number.value); };
    row.take = [=](Settings &settings) { settings.*number.value = box->value(); };
    connect(box, &QSpinBox::valueChanged, this, &SettingsForm::onEdited);
}

void SettingsForm::makeEditor(Row &row, const SettingFlag &flag)
{
    auto *box = new QCheckBox(row.whole);
    row.editor = box;
    row.show = [=](const Settings &settings) { box->setChecked(settings.*flag.value); };
    row.take = [=](Settings &settings) { settings.*flag.value = box->isChecked(); };
    if (flag.needs)
        row.isOfUse = [needs = flag.needs](const Settings &settings) { return settings.*needs; };
    connect(box, &QCheckBox::toggled, this, &SettingsForm::onEdited);
}

void SettingsForm::makeEditor(Row &row, const SettingPlace &place)
{
    row.editor = selectableLabel(place.path, row.whole);
    row.editor->setFocusPolicy(Qt::StrongFocus); // Tab leads there, to copy it
}

void SettingsForm::layOut(Row &row, QString *taken)
{
    auto *grid = new QGridLayout(row.whole);
    grid->setContentsMargins(sideMargins(*row.whole, gridUnit * 2, 0));
    grid->setHorizontalSpacing(gridUnit * 2);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->setColumnStretch(0, 1);
    const bool isPlace = std::holds_alternative<SettingPlace>(row.data.kind);
    if (auto *check = qobject_cast<QCheckBox *>(row.editor)) {
        check->setText(withMnemonic(row.data.label, taken));
        grid->addWidget(check, 0, 0, 1, 2);
    } else {
        QLabel *label = plainLabel(isPlace ? row.data.label : withMnemonic(row.data.label, taken), row.whole);
        label->setBuddy(row.editor);
        label->setWordWrap(true);
        grid->addWidget(label, 0, 0);
        grid->addWidget(row.editor, isPlace ? 1 : 0, isPlace ? 0 : 1, 1, isPlace ? 2 : 1);
    }
    if (row.data.hint.isEmpty())
        return;
    QLabel *hint = plainLabel(row.data.hint, row.whole);
    hint->setWordWrap(true);
    m_hints.append(hint);
    grid->addWidget(hint, 1, 0, 1, 2);
}

void SettingsForm::soften()
{
    QPalette soft;
    soft.setColor(QPalette::WindowText, theme::secondaryText());
    for (QLabel *hint : std::as_const(m_hints))
        hint->setPalette(soft);
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        soften();
}

void SettingsForm::fill(const Settings &settings)
{
    for (const Section &section : std::as_const(m_sections)) {
        for (const Row &row : section.rows) {
            const QSignalBlocker quiet(row.editor); // one change, one signal
            row.show(settings);
        }
    }
    updateUse(settings);
}

Settings SettingsForm::edited(Settings settings) const
{
    for (const Section &section : m_sections) {
        for (const Row &row : section.rows)
            row.take(settings);
    }
    return settings;
}

void SettingsForm::onEdited()
{
    updateUse(edited({}));
    Q_EMIT changed();
}

void SettingsForm::updateUse(const Settings &settings)
{
    for (const Section &section : std::as_const(m_sections)) {
        for (const Row &row : section.rows)
            row.editor->setEnabled(row.isOfUse(settings));
    }
}

bool SettingsForm::find(const QString &query)
{
    bool any = false;
    for (const Section &section : std::as_const(m_sections)) {
        bool some = false;
        for (const Row &row : section.rows) {
            const bool found = isFoundBy(section.data, row.data, query);
            row.whole->setVisible(found);
            some = some || found;
        }
        section.heading->setVisible(some);
        any = any || some;
    }
    return any;
}

bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area follows the keyboard within, but not when it comes from without.
    if (event->type() == QEvent::FocusIn)
        Q_EMIT reached(static_cast<QWidget *>(watched)->parentWidget());
    // The wheel scrolls the dialog; it changes a value only where the keyboard is.
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace claimcheck
