#include "explore/nameline.h"

#include "dialogs/kit.h"
#include "dialogs/notelabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimcheck {

NameLine::NameLine(QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_note(new NoteLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_name->setAccessibleName(tr("Name of the request"));
    m_name->setMaxLength(200);
    auto *save = new QPushButton(tr("Save"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {save, cancel})
        button->setAutoDefault(true);
    row->addWidget(m_label);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addWidget(m_note);
    hide();
    const auto accept = [this] { Q_EMIT accepted(m_name->text().trimmed()); };
    connect(m_name, &QLineEdit::returnPressed, this, accept);
    connect(m_name, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(save, &QPushButton::clicked, this, accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void NameLine::begin(const QString &name, bool renames)
{
    m_renames = renames;
    m_label->setText(renames ? tr("Rename to") : tr("Save as"));
    m_name->setText(name);
    showProblem({});
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameLine::showProblem(const QString &message)
{
    m_note->setNote(NoteLabel::Kind::Error, message);
}

void NameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) // taken by the line itself
        QWidget::keyPressEvent(event);
}

} // namespace claimcheck
