#include "dialogs/formfield.h"

#include "dialogs/kit.h"
#include "dialogs/notelabel.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace claimcheck {

namespace {

/// A field of several parts must not have a focus proxy: the Tab key would take the frame for one more stop.
QList<QWidget *> stopsIn(QWidget *editor)
{
    const auto isStop = [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; };
    if (isStop(editor))
        return {editor};
    QList<QWidget *> stops = editor->findChildren<QWidget *>();
    stops.removeIf([&](const QWidget *widget) { return !isStop(widget); });
    return stops;
}

} // namespace

FormField::FormField(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_editor(editor)
    , m_note(new NoteLabel(this))
{
    editor->setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 4);
    column->addWidget(editor);
    column->addWidget(m_note);
    setTabStops(stopsIn(editor));
}

void FormField::setTabStops(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : std::as_const(m_tabStops))
        widget->removeEventFilter(this);
    m_tabStops = widgets;
    for (QWidget *widget : widgets) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

void FormField::setHelp(const QString &text)
{
    m_help = text;
    showNote();
}

void FormField::setWarning(const QString &text)
{
    m_warning = text;
    showNote();
}

void FormField::setProblem(const QString &text)
{
    m_problem = text;
    showNote();
}

void FormField::setTouched()
{
    m_touched = true;
    showNote();
}

void FormField::showNote()
{
    if (m_touched && !m_problem.isEmpty())
        m_note->setNote(NoteLabel::Kind::Error, m_problem);
    else if (!m_warning.isEmpty())
        m_note->setNote(NoteLabel::Kind::Warning, m_warning);
    else
        m_note->setNote(NoteLabel::Kind::Help, m_help);
    // Read out with the field itself, so that nobody has to look for it.
    for (QWidget *widget : std::as_const(m_tabStops))
        widget->setAccessibleDescription(m_note->text());
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever scrolls the form must not choose another environment on the way.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_edited && !m_touched) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            setTouched();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace claimcheck
