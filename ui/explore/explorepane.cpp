#include "explore/explorepane.h"

#include "dialogs/notelabel.h"
#include "explore/bodyview.h"
#include "explore/callsplitter.h"
#include "explore/callstrip.h"
#include "explore/cornerplace.h"
#include "explore/nameline.h"
#include "explore/requestbook.h"
#include "explore/requesteditor.h"
#include "explore/requestline.h"
#include "explore/responsesaver.h"
#include "explore/responseview.h"
#include "explore/savedrequests.h"
#include "token/claimcatalog.h"

#include <QDir>
#include <QKeyEvent>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// "GET /v2/people"; nothing for what goes nowhere yet.
QString suggestedName(const ApiRequest &request)
{
    const QString target = request.target.section(u'?', 0, 0);
    return target.isEmpty() ? QString() : QString(request.method % u' ' % target).left(60);
}

} // namespace

ExplorePane::ExplorePane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_explorer(workspace->explorer())
    , m_book(new RequestBook(workspace, this))
    , m_saver(new ResponseSaver(this))
    , m_line(new RequestLine(this))
    , m_targetNote(new NoteLabel(this))
    , m_strip(new CallStrip(this))
    , m_nameLine(new NameLine(this))
    , m_editor(new RequestEditor(this))
    , m_saved(new SavedRequests(m_editor))
    , m_response(new ResponseView(this))
    , m_splitter(new CallSplitter(new CornerPlace(m_editor, m_saved, this), m_response, this))
{
    arrange();
    connectRequest();
    connectSaving();
    connectResponse();
    connect(m_explorer, &Explorer::recordChanged, this, [this](const QString &id) {
        if (id == m_id)
            onRecord();
    });
    connect(m_workspace, &Workspace::lockChanged, this, [this](bool locked) {
        if (locked)
            onLocked();
    });
    connect(m_workspace, &Workspace::removed, this, [this](const QString &id) { m_drafts.remove(id); });
}

void ExplorePane::arrange()
{
    const int unit = fontMetrics().height() / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit, 0, 0);
    column->setSpacing(unit);
    m_editor->setMinimumHeight(unit * 12);
    for (QWidget *each : std::initializer_list<QWidget *>{m_line, m_targetNote, m_strip, m_nameLine})
        column->addWidget(each);
    column->addWidget(m_splitter, 1);
}

void ExplorePane::connectRequest()
{
    connect(m_line, &RequestLine::edited, this, &ExplorePane::onEdited);
    connect(m_editor, &RequestEditor::edited, this, &ExplorePane::onEdited);
    connect(m_line, &RequestLine::sendRequested, this, &ExplorePane::send);
    connect(m_line, &RequestLine::cancelRequested, this, [this] {
        if (m_explorer->record(m_id).state == CallRecord::State::GettingToken)
            m_workspace->cancel(m_id);
        m_explorer->cancel(m_id);
    });
    connect(m_strip, &CallStrip::confirmed, this, [this] { m_explorer->confirm(m_id); });
    connect(m_strip, &CallStrip::refused, this, [this] { m_explorer->cancel(m_id); });
    connect(m_strip, &CallStrip::newTokenRequested, this, [this] { m_explorer->sendWithNewToken(m_id); });
    connect(m_strip, &CallStrip::targetRequested, this, [this](const QString &url) {
        m_line->setRequest(m_line->method(), url);
        onEdited();
        m_line->focusTarget();
    });
    connect(m_saved, &SavedRequests::sendExpiredRequested, this, [this] {
        if (profile() && showProblems(checkApiRequest(*profile(), typed())))
            m_explorer->sendWithHeldToken(*profile(), typed());
    });
    connect(m_saved, &SavedRequests::copyCurlRequested, this, &ExplorePane::copyCurl);
}

void ExplorePane::connectSaving()
{
    connect(m_saved, &SavedRequests::chosen, this, [this](const QString &name) {
        if (m_explorer->record(m_id).asks())
            m_explorer->cancel(m_id);
        m_drafts[m_id].choose(name);
        fill();
    });
    connect(m_saved, &SavedRequests::saveRequested, this, &ExplorePane::save);
    connect(m_saved, &SavedRequests::saveAsRequested, this, [this] { m_nameLine->begin(m_drafts[m_id].current(), false); });
    connect(m_saved, &SavedRequests::renameRequested, this, [this] { m_nameLine->begin(m_drafts[m_id].current(), true); });
    connect(m_saved, &SavedRequests::revertRequested, this, [this] {
        m_drafts[m_id].revert();
        fill();
    });
    connect(m_saved, &SavedRequests::deleteRequested, this, [this] {
        const QString name = m_drafts[m_id].current();
        m_drafts[m_id].detach();
        m_book->remove(m_id, name);
    });
    connect(m_nameLine, &NameLine::accepted, this, &ExplorePane::saveUnder);
    connect(m_book, &RequestBook::saved, this, [this](const QString &, const QString &name) {
        Q_EMIT said(name.isEmpty() ? tr("The request is deleted; what it said is in “New request”")
                                   : tr("Saved the request “%1”").arg(displayText(name, 60)));
    });
}

void ExplorePane::connectResponse()
{
    connect(m_response, &ResponseView::copyRequested, this, &ExplorePane::copyRequested);
    connect(m_response, &ResponseView::copyBodyRequested, this, &ExplorePane::copyBody);
    connect(m_response, &ResponseView::saveRequested, this, [this] {
        if (const auto &response = m_explorer->record(m_id).response)
            m_saver->save(*response);
    });
    connect(m_saver, &ResponseSaver::saved, this,
        [this](const QString &file) { Q_EMIT said(tr("Saved %1").arg(displayText(QDir::toNativeSeparators(file), 200))); });
    connect(m_saver, &ResponseSaver::failed, this, [this](const Error &error) { m_strip->showError(error); });
}

void ExplorePane::showProfile(const QString &id)
{
    const bool another = id != m_id;
    m_id = id;
    if (!profile()) {
        showResponse(nullptr);
        m_strip->clear();
        return;
    }
    RequestDrafts &drafts = m_drafts[id];
    const QString before = drafts.current();
    const ApiRequest draft = drafts.draft();
    drafts.setSaved(profile()->requests);
    m_line->setBaseUrl(profile()->baseUrl.toDisplayString(QUrl::RemoveUserInfo));
    if (another)
        m_nameLine->hide();
    if (another || drafts.current() != before || drafts.draft() != draft)
        fill();
    else
        m_saved->showDrafts(drafts);
    if (another)
        onRecord();
    refresh();
}

void ExplorePane::refresh()
{
    const bool live = m_explorer->hasLiveToken(m_id);
    m_line->setState(m_explorer->record(m_id).isBusy(), live);
    m_saved->setHasExpiredToken(!live && m_workspace->book().record(m_id).token);
}

void ExplorePane::send()
{
    if (profile() && !m_workspace->isLocked() && showProblems(checkApiRequest(*profile(), typed())))
        m_explorer->send(*profile(), typed());
}

void ExplorePane::focusTarget()
{
    m_line->focusTarget();
}

ApiRequest ExplorePane::typed() const
{
    ApiRequest request{.method = m_line->method(), .target = m_line->target()};
    m_editor->fill(request);
    return request;
}

void ExplorePane::fill()
{
    const ApiRequest draft = m_drafts[m_id].draft();
    m_line->setRequest(draft.method, draft.target);
    m_editor->setRequest(draft);
    m_targetNote->setNote(NoteLabel::Kind::Error, {});
    m_saved->showDrafts(m_drafts[m_id]);
}

void ExplorePane::onEdited()
{
    if (m_explorer->record(m_id).asks())
        m_explorer->cancel(m_id); // the question was about what stood there before
    m_drafts[m_id].setDraft(typed());
    m_saved->showDrafts(m_drafts[m_id]);
    showProblems({});
}

void ExplorePane::onRecord()
{
    if (!profile())
        return;
    const CallRecord &record = m_explorer->record(m_id);
    const QWidget *focused = window()->focusWidget();
    const bool inStrip = focused && m_strip->isAncestorOf(focused);
    m_strip->showRecord(record, *profile());
    showResponse(record.response ? &*record.response : nullptr);
    refresh();
    if (record.asks() && isVisible())
        m_strip->focusDismiss();
    else if (const QWidget *now = window()->focusWidget();
             inStrip && !m_strip->isVisible() && (!now || m_strip->isAncestorOf(now)))
        m_line->focusButton(); // it had nobody to give the keyboard back to
}

void ExplorePane::showResponse(const ApiResponse *response)
{
    m_response->showResponse(response);
    m_splitter->setHasResponse(response);
}

void ExplorePane::onLocked()
{
    for (RequestDrafts &drafts : m_drafts)
        drafts.dropSecrets();
    m_nameLine->hide();
    m_saver->close();
    showResponse(nullptr);
    m_strip->clear();
    if (profile())
        fill();
}

bool ExplorePane::showProblems(const QList<FieldProblem> &problems)
{
    QStringList atTarget;
    for (const FieldProblem &problem : problems) {
        if (problem.field == "method"_L1 || problem.field == "target"_L1)
            atTarget.append(problem.message);
    }
    m_targetNote->setNote(NoteLabel::Kind::Error, atTarget.join(u'\n'));
    m_editor->showProblems(problems, atTarget.isEmpty());
    return problems.isEmpty();
}

void ExplorePane::save()
{
    const QString name = m_drafts[m_id].current();
    ApiRequest request = typed();
    request.name = name;
    if (name.isEmpty())
        m_nameLine->begin(suggestedName(request), false);
    else if (showProblems(m_book->problems(m_id, request, name)))
        m_book->save(m_id, request, name);
}

void ExplorePane::saveUnder(const QString &name)
{
    RequestDrafts &drafts = m_drafts[m_id];
    const bool renames = m_nameLine->isRenaming();
    ApiRequest request = renames ? drafts.savedRequest() : typed();
    request.name = name;
    const QString before = renames ? drafts.current() : QString();
    const QList<FieldProblem> problems = m_book->problems(m_id, request, before);
    for (const FieldProblem &problem : problems) {
        if (problem.field == "name"_L1)
            m_nameLine->showProblem(problem.message);
    }
    if (!showProblems(problems))
        return;
    drafts.expect(name, renames);
    m_book->save(m_id, request, before);
    m_nameLine->hide();
    m_line->focusTarget();
}

void ExplorePane::copyCurl()
{
    if (!profile() || !showProblems(checkApiRequest(*profile(), typed())))
        return;
    const ApiRequest request = typed();
    const auto &token = m_workspace->book().record(m_id).token;
    const auto command = renderApiCurl(*profile(), request, token ? token->tokenType : QString());
    if (!command)
        m_strip->showError(command.error());
    else if (withoutSecrets(request) == request)
        Q_EMIT copyRequested(*command, tr("curl command, without the token"));
    else
        Q_EMIT secretCopyRequested(*command, tr("curl command, without the token"));
}

void ExplorePane::copyBody()
{
    const auto &response = m_explorer->record(m_id).response;
    if (!response)
        return;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(response->body);
    if (decoder.hasError())
        Q_EMIT said(tr("The body is not text; save it instead"));
    else
        Q_EMIT copyRequested(text, tr("Body of the response"));
}

bool ExplorePane::event(QEvent *event)
{
    // Esc ends the call while there is one, whatever else the window would do with it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_explorer->record(m_id).isBusy()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ExplorePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_explorer->record(m_id).isBusy())
        Q_EMIT m_line->cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace claimcheck
