#include "dialogs/secretedit.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace claimcheck {

namespace {

/// A secret goes in and is looked at, never out: copying it would go past the clipboard's marks, selecting it with the
/// mouse into PRIMARY. While masked, QLineEdit sees to that itself.
class SecretLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && takesOut(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!takesOut(event))
            QLineEdit::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (echoMode() != Normal)
            QLineEdit::contextMenuEvent(event);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (echoMode() != Normal)
            QLineEdit::mouseMoveEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (echoMode() != Normal)
            QLineEdit::mouseDoubleClickEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (echoMode() != Normal)
            QLineEdit::mouseReleaseEvent(event);
    }

private:
    static bool takesOut(const QKeyEvent *event)
    {
        return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    }
};

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new SecretLine(this))
    , m_count(plainLabel({}, this))
    , m_reveal(m_line->addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(Qt::CTRL | Qt::Key_R);
    m_count->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);

    connect(m_reveal, &QAction::toggled, this, &SecretEdit::reveal);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT edited();
    });
    restyle();
}

QString SecretEdit::text() const
{
    return m_line->text();
}

void SecretEdit::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void SecretEdit::wipe()
{
    m_reveal->setChecked(false);
    m_line->setText({}); // unlike clear(), this drops the undo history too
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void SecretEdit::reveal(bool revealed)
{
    m_line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    restyle();
}

void SecretEdit::showCount()
{
    const qsizetype count = m_line->text().size();
    m_count->setText(count == 1 ? tr("1 character") : tr("%L1 characters").arg(count));
    m_count->setVisible(count > 0);
}

void SecretEdit::restyle()
{
    m_reveal->setIcon(theme::icon(m_reveal->isChecked() ? "hide" : "reveal"));
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide the secret") : tr("Reveal the secret"));
    m_reveal->setToolTip(m_reveal->text()
        + QStringLiteral(" (%1)").arg(m_reveal->shortcut().toString(QKeySequence::NativeText)));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::secondaryText());
    m_count->setPalette(colors);
}

} // namespace claimcheck
