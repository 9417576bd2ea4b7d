#include "dialogs/notelabel.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace claimcheck {

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(selectableLabel({}, this))
{
    // Reading is enough here: a stop of the Tab key at each note would be in the way.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    restyle();
    hide();
}

void NoteLabel::setNote(Kind kind, const QString &text)
{
    if (kind == m_kind && text == m_text->text())
        return;
    m_kind = kind;
    m_text->setText(text);
    restyle();
    setVisible(!text.isEmpty());
}

QString NoteLabel::text() const
{
    return m_text->text();
}

void NoteLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void NoteLabel::restyle()
{
    const QColor color = m_kind == Kind::Error ? theme::errorColor()
        : m_kind == Kind::Warning              ? theme::warningColor()
                                               : theme::secondaryText();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_text->setPalette(colors);

    m_text->setFont(noteFont(font()));

    const int side = m_text->fontMetrics().height();
    m_icon->setVisible(m_kind != Kind::Help);
    if (m_kind != Kind::Help) {
        const char *name = m_kind == Kind::Error ? "error" : "warning";
        m_icon->setPixmap(theme::icon(name).pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

} // namespace claimcheck
