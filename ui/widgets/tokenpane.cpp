#include "widgets/tokenpane.h"

#include "theme.h"
#include "widgets/countdownview.h"
#include "widgets/messagestrip.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const int unit = button->fontMetrics().height();
    button->setMinimumHeight(unit * 2 - unit / 4);
    return button;
}

} // namespace

TokenPane::TokenPane(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_countdown(new CountdownView(this))
    , m_masked(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_busy(new QProgressBar(this))
    , m_error(new MessageStrip(this))
    , m_warnings(new MessageStrip(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    const int unit = fontMetrics().height() / 2;
    m_column->setContentsMargins(unit * 2, unit * 3 / 2, unit * 2, unit * 3 / 2);
    m_column->setSpacing(unit);
    m_masked->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_masked->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(3);
    m_busy->setAccessibleName(tr("Getting a token"));
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_column->addWidget(m_countdown);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_masked);
    m_column->addWidget(makeButtons());
    m_column->addWidget(m_error);
    m_column->addWidget(m_warnings);
    applyColors();
}

QWidget *TokenPane::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_get = makeButton(m_actions.getToken, bar);
    auto *copy = makeButton(m_actions.copyToken, bar);
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(copy);
    menu->addActions(m_actions.copies());
    copy->setMenu(menu);
    row->addWidget(m_get);
    row->addWidget(copy);
    row->addWidget(makeButton(m_actions.reveal, bar));
    row->addStretch(1);
    return bar;
}

void TokenPane::showRecord(const TokenRecord &record, qint64 nowMs)
{
    m_countdown->showRecord(record, nowMs);
    m_busy->setVisible(record.fetching);
    m_get->setDefaultAction(record.fetching ? m_actions.cancel : m_actions.getToken);
    showToken(record);
    showMessages(record);
}

void TokenPane::tick(const TokenRecord &record, qint64 nowMs)
{
    m_countdown->showRecord(record, nowMs);
}

void TokenPane::showToken(const TokenRecord &record)
{
    const bool revealed = record.token && m_actions.reveal->isChecked();
    m_masked->setVisible(!revealed);
    m_masked->setEnabled(record.token.has_value());
    m_masked->setText(record.token ? maskedToken(record.token->value) : u"•••"_s);
    m_masked->setAccessibleName(record.token ? tr("Access token, masked") : tr("No access token"));
    if (!revealed) {
        if (m_revealed) {
            m_revealed->clear();
            m_revealed->hide();
        }
        return;
    }
    if (!m_revealed) {
        m_revealed = new QPlainTextEdit(this);
        m_revealed->setReadOnly(true);
        m_revealed->setUndoRedoEnabled(false);
        m_revealed->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_revealed->setWordWrapMode(QTextOption::WrapAnywhere);
        m_revealed->setAccessibleName(tr("Access token"));
        m_revealed->setTabChangesFocus(true);
        m_revealed->setFixedHeight(m_revealed->fontMetrics().lineSpacing() * 5);
        m_column->insertWidget(m_column->indexOf(m_masked), m_revealed);
    }
    m_revealed->setPlainText(QString::fromUtf8(record.token->value));
    m_revealed->show();
}

void TokenPane::showMessages(const TokenRecord &record)
{
    if (record.error && record.error->kind != ErrorKind::Cancelled)
        m_error->showError(*record.error);
    else
        m_error->clear();
    QStringList warnings;
    if (record.token) {
        for (const auto *list : {&record.token->expiry.warnings, &record.token->decoded.warnings}) {
            for (const TokenWarning &warning : *list)
                warnings.append(warning.message);
        }
    }
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(MessageStrip::Warning, warnings.join(u'\n'));
}

void TokenPane::applyColors()
{
    if (palette().color(QPalette::Window) == theme::card())
        return;
    QPalette colors; // names one role, so that the others keep following the application
    colors.setColor(QPalette::Window, theme::card());
    setPalette(colors);
}

void TokenPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

} // namespace claimcheck
