#include "widgets/tokenpane.h"

#include "codefont.h"
#include "theme.h"
#include "widgets/actionbutton.h"
#include "widgets/countdownview.h"
#include "widgets/freshnessrow.h"
#include "widgets/renewaloffer.h"
#include "widgets/tokenmessages.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

TokenPane::TokenPane(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_countdown(new CountdownView(this))
    , m_masked(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_busy(new QProgressBar(this))
    , m_freshness(new FreshnessRow(actions, this))
    , m_offer(new RenewalOffer(this))
    , m_messages(new TokenMessages(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    const int unit = fontMetrics().height() / 2;
    m_column->setContentsMargins(unit * 2, unit * 3 / 2, unit * 2, unit * 3 / 2);
    m_column->setSpacing(unit);
    m_masked->setFont(codeFont());
    m_masked->setTextFormat(Qt::PlainText);
    m_masked->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Getting a token"));
    m_busy->hide();
    m_column->addWidget(m_countdown);
    m_column->addWidget(m_masked);
    m_buttons = makeButtons();
    m_column->addWidget(m_buttons);
    m_column->addWidget(m_freshness);
    m_column->addWidget(m_offer);
    m_column->addWidget(m_messages);
    connect(m_offer, &RenewalOffer::renewChosen, this, &TokenPane::renewChosen);
    connect(m_offer, &RenewalOffer::copyChosen, this, &TokenPane::copyChosen);
    connect(m_messages, &TokenMessages::probeRequested, this, &TokenPane::probeRequested);
    connect(m_messages, &TokenMessages::keepRequested, this, &TokenPane::keepRequested);
    connect(m_messages, &TokenMessages::dismissRequested, this, &TokenPane::dismissRequested);
    applyColors();
}

QWidget *TokenPane::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new WrapLayout(bar);
    m_get = new ActionButton(m_actions.getToken, bar);
    m_cancel = new ActionButton(m_actions.cancel, bar);
    m_cancel->hide();
    auto *menu = new QMenu(bar);
    menu->addActions(m_actions.copies());
    auto *shapes = new QPushButton(tr("Copy &as"), bar);
    shapes->setMinimumHeight(m_get->minimumHeight());
    shapes->setMenu(menu);
    shapes->setToolTip(tr("Copy in the shape the next tool wants"));
    row->addWidget(m_get);
    row->addWidget(m_cancel);
    row->addWidget(new ActionButton(m_actions.copyToken, bar));
    row->addWidget(shapes);
    row->addWidget(new ActionButton(m_actions.reveal, bar));
    return bar;
}

void TokenPane::showRecord(const TokenRecord &record, qint64 nowMs)
{
    tick(record, nowMs);
    showFetching(record.fetching);
    showToken(record);
    showMessages(record, nowMs);
}

void TokenPane::showFetching(bool fetching)
{
    m_busy->setVisible(fetching);
    // The two buttons share a place, and the focus stays there.
    ActionButton *shown = fetching ? m_cancel : m_get;
    ActionButton *hidden = fetching ? m_get : m_cancel;
    const bool focused = hidden->hasFocus();
    shown->show();
    if (focused)
        shown->setFocus();
    hidden->hide();
}

void TokenPane::setCompact(bool compact)
{
    m_compact = compact;
    const int unit = fontMetrics().height() / 2;
    const int above = compact ? unit / 2 : unit * 3 / 2;
    m_column->setContentsMargins(unit * 2, above, unit * 2, above);
    m_buttons->setVisible(!compact);
    m_freshness->setVisible(!compact);
    m_masked->setVisible(!compact && !(m_revealed && m_revealed->isVisibleTo(this)));
}

void TokenPane::tick(const TokenRecord &record, qint64 nowMs)
{
    m_countdown->showRecord(record, nowMs);
    m_messages->tick(record, nowMs);
    m_offer->follow(record.token ? &*record.token : nullptr, nowMs);
}

void TokenPane::showFreshness(const QString &text)
{
    m_freshness->showState(text);
}

void TokenPane::offerRenewal(const TokenRecord &record, CopyFormat format, qint64 nowMs)
{
    if (record.token)
        m_offer->ask(*record.token, format, nowMs);
}

void TokenPane::withdrawOffer()
{
    m_offer->withdraw();
}

void TokenPane::showToken(const TokenRecord &record)
{
    const bool revealed = record.token && m_actions.reveal->isChecked();
    m_masked->setVisible(!revealed && !m_compact);
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
        // For looking only: its own copy would go past the clipboard's marks, and a selection into PRIMARY. Ctrl+C
        // copies the token all the same, through its action.
        m_revealed->setReadOnly(true);
        m_revealed->setTextInteractionFlags(Qt::NoTextInteraction);
        m_revealed->setContextMenuPolicy(Qt::NoContextMenu);
        m_revealed->setUndoRedoEnabled(false);
        m_revealed->setFont(codeFont());
        m_revealed->setWordWrapMode(QTextOption::WrapAnywhere);
        m_revealed->setAccessibleName(tr("Access token"));
        m_revealed->setTabChangesFocus(true);
        const int frame = qRound(m_revealed->document()->documentMargin()) + m_revealed->frameWidth();
        m_revealed->setFixedHeight(m_revealed->fontMetrics().lineSpacing() * 5 + frame * 2);
        m_column->insertWidget(m_column->indexOf(m_masked), m_revealed);
    }
    m_revealed->setPlainText(QString::fromUtf8(record.token->value));
    m_revealed->show();
}

void TokenPane::showMessages(const TokenRecord &record, qint64 nowMs)
{
    const bool focused = m_messages->hasFocusWithin();
    m_messages->showRecord(record, nowMs);
    if (focused && !m_messages->hasFocusWithin()) {
        // The button that was pressed is gone. The keyboard stays close by, and comes back with the answer.
        m_probing = record.fetching;
        (record.fetching ? m_cancel : m_get)->setFocus();
    } else if (m_probing && !record.fetching) {
        m_probing = false;
        const QWidget *now = window()->focusWidget(); // no longer on a button that is disabled by now
        if (!now || isAncestorOf(now))
            m_messages->focusButton();
    }
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
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void TokenPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_busy->setGeometry(1, 1, width() - 2, 3);
}

} // namespace claimcheck
