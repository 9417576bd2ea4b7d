#include "dialogs/savebar.h"

#include "dialogs/kit.h"
#include "dialogs/notelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace claimcheck {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteLabel(this))
    , m_saveAnyway(new QPushButton(tr("Save any&way"), this))
    , m_what(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(plainButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    m_saveAnyway->setAutoDefault(false);
    m_saveAnyway->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 3);

    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(gridUnit * 2);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_saveAnyway, 0, Qt::AlignVCenter);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->setSpacing(gridUnit);
    buttonRow->addWidget(m_what);
    buttonRow->addWidget(m_progress, 1, Qt::AlignVCenter);
    buttonRow->addStretch();
    buttonRow->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit * 2);
    column->addLayout(noteRow);
    column->addLayout(buttonRow);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveBar::saveRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveBar::cancelRequested);
    connect(m_saveAnyway, &QPushButton::clicked, this, &SaveBar::saveAnywayRequested);
    rest();
}

void SaveBar::rest()
{
    m_what->hide();
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(true);
}

void SaveBar::showBusy(const QString &what, bool stoppable)
{
    clearNote();
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_what->show();
    m_progress->show();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(stoppable);
    if (stoppable)
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus(Qt::OtherFocusReason);
}

void SaveBar::showError(const QString &text)
{
    m_note->setNote(NoteLabel::Kind::Error, text);
    tell(text);
}

void SaveBar::showRefusal(const QString &text)
{
    showError(text);
    m_saveAnyway->show();
}

void SaveBar::showWarning(const QString &text)
{
    m_note->setNote(NoteLabel::Kind::Warning, text);
}

void SaveBar::clearNote()
{
    m_note->setNote(NoteLabel::Kind::Error, {});
    m_saveAnyway->hide();
}

void SaveBar::tell(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Save)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    m_note->setAccessibleName(text);
    QAccessible::updateAccessibility(&alert);
}

} // namespace claimcheck
