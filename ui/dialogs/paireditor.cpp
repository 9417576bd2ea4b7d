#include "dialogs/paireditor.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace claimcheck {

namespace {

QLineEdit *line(const QString &text, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PairEditor::PairEditor(Texts texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(std::move(texts))
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(theme::icon("add"), m_texts.add, this))
{
    m_grid->setSpacing(gridUnit / 2);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        Q_EMIT rowsChanged();
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
}

void PairEditor::setPairs(const QList<ProfileParameter> &pairs)
{
    for (const Row &row : std::exchange(m_rows, {}))
        discard(row);
    for (const ProfileParameter &pair : pairs)
        addRow(pair);
    Q_EMIT rowsChanged();
}

QList<ProfileParameter> PairEditor::pairs() const
{
    QList<ProfileParameter> pairs;
    for (const Row &row : m_rows) {
        if (!row.name->text().isEmpty() || !row.value->text().isEmpty())
            pairs.append({row.name->text(), row.value->text()});
    }
    return pairs;
}

QList<QWidget *> PairEditor::tabStops() const
{
    QList<QWidget *> stops;
    for (const Row &row : m_rows)
        stops << row.name << row.value << row.remove;
    return stops << m_add;
}

void PairEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_add->setIcon(theme::icon("add"));
    for (const Row &row : std::as_const(m_rows))
        row.remove->setIcon(theme::icon("delete"));
}

void PairEditor::addRow(const ProfileParameter &pair)
{
    const Row row{line(pair.name, m_texts.name, this), line(pair.value, m_texts.value, this),
        new QPushButton(theme::icon("delete"), {}, this)};
    row.remove->setAutoDefault(false);
    row.remove->setFlat(true);
    row.remove->setAccessibleName(m_texts.remove);
    row.remove->setToolTip(m_texts.remove);
    row.remove->setAccessibleDescription(pair.name); // which one
    connect(row.name, &QLineEdit::textChanged, row.remove, &QWidget::setAccessibleDescription);
    const int at = m_grid->rowCount(); // never used again, even when its row goes
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.value, at, 1);
    m_grid->addWidget(row.remove, at, 2);
    m_rows.append(row);
    connect(row.name, &QLineEdit::textChanged, this, &PairEditor::edited);
    connect(row.value, &QLineEdit::textChanged, this, &PairEditor::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, button = row.remove] { removeRow(button); });
}

void PairEditor::removeRow(const QPushButton *button)
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row &row) { return row.remove == button; });
    if (it == m_rows.end())
        return;
    const Row row = *it;
    m_rows.erase(it);
    m_add->setFocus(Qt::OtherFocusReason);
    discard(row);
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

void PairEditor::discard(const Row &row)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.value, row.remove}) {
        widget->disconnect();
        widget->hide();
        widget->deleteLater();
    }
}

} // namespace claimcheck
