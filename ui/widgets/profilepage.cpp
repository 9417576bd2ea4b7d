#include "widgets/profilepage.h"

#include "codefont.h"
#include "dialogs/kit.h"
#include "explore/explorepane.h"
#include "freshnesstext.h"
#include "models/historymodel.h"
#include "probeprompt.h"
#include "theme.h"
#include "widgets/historyview.h"
#include "widgets/membersview.h"
#include "widgets/profileheader.h"
#include "widgets/tokenpane.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcutEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QWidget *withNote(QLabel *note, QWidget *view, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setMargin(note->fontMetrics().height() / 2);
    column->addWidget(note);
    column->addWidget(view, 1);
    return page;
}

} // namespace

ProfilePage::ProfilePage(Workspace *workspace, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new ProfileHeader(actions, this))
    , m_pane(new TokenPane(actions, this))
    , m_tabs(new QTabWidget(this))
    , m_claimsNote(new QLabel(this))
    , m_headerNote(new QLabel(this))
    , m_responseNote(new QLabel(this))
    , m_claims(new MembersView(tr("Claims"), this))
    , m_jose(new MembersView(tr("Token header"), this))
    , m_response(new MembersView(tr("Response fields"), this))
{
    const int unit = fontMetrics().height() / 2;
    // With large text on a small screen not everything has room at once.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    scroll->setWidget(content);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(m_header);
    column->addWidget(m_pane);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    leaveFocusToBar(m_tabs);
    m_tabs->addTab(withNote(m_claimsNote, m_claims, m_tabs), tr("C&laims"));
    m_tabs->addTab(withNote(m_headerNote, m_jose, m_tabs), tr("Hea&der"));
    m_tabs->addTab(withNote(m_responseNote, m_response, m_tabs), tr("Re&sponse"));
    m_tabs->addTab(makeExchangeTab(), tr("Exc&hange"));
    m_tabs->addTab(makeHistoryTab(), tr("Histor&y"));
    if (workspace->explorer())
        addExploreTab(actions);
    for (MembersView *view : {m_claims, m_jose, m_response}) {
        connect(view, &MembersView::copyRequested, this, &ProfilePage::copyRequested);
        connect(view, &MembersView::secretCopyRequested, this, &ProfilePage::secretCopyRequested);
    }
    connectProbes();
    connect(m_pane, &TokenPane::renewChosen, this,
        [this](CopyFormat format) { Q_EMIT renewChosen(m_id, format); });
    connect(
        m_pane, &TokenPane::copyChosen, this, [this](CopyFormat format) { Q_EMIT copyChosen(m_id, format); });
    connect(actions.reveal, &QAction::toggled, this, &ProfilePage::refresh);
    connect(&workspace->book(), &TokenBook::recordChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&workspace->keepFresh(), &KeepFresh::changed, this, [this](const QString &id) {
        if (id == m_id)
            showFreshness(m_workspace->nowMs());
    });
    connect(workspace, &Workspace::clientIdKnown, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
}

void ProfilePage::connectProbes()
{
    auto *prompt = new ProbePrompt(m_workspace, this);
    connect(prompt, &ProbePrompt::said, this, &ProfilePage::said);
    connect(m_pane, &TokenPane::probeRequested, this, [this, prompt] { prompt->send(m_id); });
    connect(m_pane, &TokenPane::keepRequested, this, [this, prompt] { prompt->keep(m_id); });
    connect(m_pane, &TokenPane::dismissRequested, this, [this] { m_workspace->book().dismissProbe(m_id); });
}

QWidget *ProfilePage::makeExchangeTab()
{
    m_exchange = new QPlainTextEdit(m_tabs);
    m_exchange->setReadOnly(true);
    m_exchange->setUndoRedoEnabled(false);
    m_exchange->setFrameShape(QFrame::NoFrame);
    m_exchange->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_exchange->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_exchange->setFont(codeFont());
    m_exchange->setAccessibleName(tr("Request and response, secrets masked"));
    m_exchange->setTabChangesFocus(true);
    m_exchange->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_exchange->setPlaceholderText(
        tr("The request and its response will be here, with secrets and tokens masked."));
    return m_exchange;
}

QWidget *ProfilePage::makeHistoryTab()
{
    m_history = new HistoryModel(this);
    m_historyView = new HistoryView(m_history, m_tabs);
    connect(m_historyView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        showExchange(&m_history->at(index.row()));
        m_tabs->setCurrentWidget(m_exchange);
        m_exchange->setFocus();
    });
    return m_historyView;
}

void ProfilePage::addExploreTab(const Actions &actions)
{
    m_explorePlace = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(m_explorePlace);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(m_explorePlace, tr("E&xplore"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const bool explores = m_tabs->currentWidget() == m_explorePlace;
        m_pane->setCompact(explores);
        if (!explores)
            return;
        explorePane()->showProfile(m_id);
        if (!m_tabs->tabBar()->hasFocus()) // or the arrow keys could not go on
            m_explore->focusTarget();
    });
    connect(actions.sendRequest, &QAction::triggered, this, &ProfilePage::sendRequest);
    m_tabs->tabBar()->installEventFilter(this);
}

// The key of a tab that is shown already changes nothing, but whoever presses it wants to be in there.
bool ProfilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut && m_explore && m_tabs->currentWidget() == m_explorePlace) {
        const QKeySequence pressed = static_cast<QShortcutEvent *>(event)->key();
        if (pressed == QKeySequence::mnemonic(m_tabs->tabText(m_tabs->currentIndex())))
            m_explore->focusTarget();
    }
    return QWidget::eventFilter(watched, event);
}

ExplorePane *ProfilePage::explorePane()
{
    if (!m_explore) {
        m_explore = new ExplorePane(m_workspace, m_explorePlace);
        m_explorePlace->layout()->addWidget(m_explore);
        m_explore->show(); // at once: the next key may be for it
        connect(m_explore, &ExplorePane::copyRequested, this, &ProfilePage::copyRequested);
        connect(m_explore, &ExplorePane::secretCopyRequested, this, &ProfilePage::secretCopyRequested);
        connect(m_explore, &ExplorePane::said, this, &ProfilePage::said);
    }
    return m_explore;
}

void ProfilePage::sendRequest()
{
    if (!isVisible())
        return;
    // From elsewhere it only leads there: what is going to be sent should be seen first.
    if (m_tabs->currentWidget() == m_explorePlace)
        m_explore->send();
    else
        m_tabs->setCurrentWidget(m_explorePlace);
}

void ProfilePage::showProfile(const QString &id)
{
    if (id != m_id) {
        m_shownMs.reset();
        m_pane->withdrawOffer(); // it was about the other one's token
    }
    m_id = id;
    refresh();
}

void ProfilePage::refresh()
{
    const Profile *profile = m_workspace->profile(m_id);
    if (!profile) {
        clear();
        return;
    }
    const TokenRecord &record = m_workspace->book().record(m_id);
    m_header->showProfile(*profile, m_workspace->flowOf(*profile));
    const QString clientId = m_workspace->clientId(m_id);
    m_header->showCredentials(
        *profile, clientId, m_workspace->credentialsError(m_id), m_workspace->keychainStatus().name);
    m_pane->showRecord(record, m_workspace->nowMs());
    showFreshness(m_workspace->nowMs());
    showDecoded(record.token ? &*record.token : nullptr);
    m_history->show(record.history);
    showExchange(record.history.isEmpty() ? nullptr : &record.history.first());
    updateTabTitles(record);
    if (m_explore)
        m_explore->showProfile(m_id);
}

/// Nothing of a profile that is gone stays behind, least of all its token.
void ProfilePage::clear()
{
    m_pane->showRecord({}, m_workspace->nowMs());
    showDecoded(nullptr);
    m_history->show({});
    showExchange(nullptr);
    updateTabTitles({});
    if (m_explore)
        m_explore->showProfile({});
}

void ProfilePage::showFreshness(qint64 nowMs)
{
    const KeepFresh &keeper = m_workspace->keepFresh();
    m_pane->showFreshness(keeper.isKept(m_id) ? freshnessText(keeper.renewal(m_id), nowMs) : QString());
}

void ProfilePage::showDecoded(const AccessToken *token)
{
    const qint64 received = token ? token->receivedMs : 0;
    if (received == m_shownMs)
        return;
    m_shownMs = received;
    const qint64 nowMs = m_workspace->nowMs();
    if (!token) {
        m_claimsNote->setText(tr("The claims of a token will be here once there is one."));
        m_headerNote->setText(tr("The header of a token will be here once there is one."));
        m_responseNote->setText(tr("What came with the token will be here once there is one."));
        for (MembersView *view : {m_claims, m_jose, m_response})
            view->members().clear();
        return;
    }
    const QString notVerified = tr("Decoded, not verified");
    m_claimsNote->setText(token->decoded.isJwt() ? notVerified : token->decoded.problem);
    m_headerNote->setText(token->decoded.header.size() > 0 ? notVerified : token->decoded.problem);
    m_responseNote->setText(token->fields.isEmpty()
            ? tr("The response held the access token and nothing else.")
            : tr("What came with the access token"));
    m_claims->members().showMembers(token->decoded.claims, MembersModel::Claims, nowMs);
    m_jose->members().showMembers(token->decoded.header, MembersModel::Header, nowMs);
    m_response->members().showFields(token->fields);
    for (MembersView *view : {m_claims, m_jose, m_response})
        view->fitColumns();
}

void ProfilePage::showExchange(const Exchange *exchange)
{
    const QString text = exchange ? exchange->text() : QString();
    if (text != m_exchange->toPlainText())
        m_exchange->setPlainText(text);
}

void ProfilePage::updateTabTitles(const TokenRecord &record)
{
    const qsizetype claims = record.token ? record.token->decoded.claims.size() : 0;
    m_tabs->setTabText(0, claims ? tr("C&laims %1").arg(QLocale().toString(claims)) : tr("C&laims"));
    const qsizetype past = record.history.size();
    m_tabs->setTabText(4, past ? tr("Histor&y %1").arg(QLocale().toString(past)) : tr("Histor&y"));
}

void ProfilePage::offerRenewal(CopyFormat format)
{
    m_pane->offerRenewal(m_workspace->book().record(m_id), format, m_workspace->nowMs());
}

void ProfilePage::tick(qint64 nowMs)
{
    if (m_id.isEmpty())
        return;
    m_pane->tick(m_workspace->book().record(m_id), nowMs);
    showFreshness(nowMs);
    m_claims->members().updateTimes(nowMs);
    if (m_explore)
        m_explore->refresh();
}

} // namespace claimcheck
