#include "dialogs/profileeditor.h"

#include "dialogs/credentialfields.h"
#include "dialogs/kit.h"
#include "dialogs/profileform.h"
#include "dialogs/requestpreview.h"
#include "dialogs/savebar.h"
#include "token/claimcatalog.h"
#include "widgets/messagestrip.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

ProfileEditor::ProfileEditor(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(profile.id)
    , m_isNew(isNew)
    , m_form(new ProfileForm(workspace, profile, isNew, this))
    , m_preview(new RequestPreview(this))
    , m_scroll(new QScrollArea(this))
    , m_bar(new SaveBar(this))
{
    setWindowTitle(isNew ? tr("New profile") : tr("Edit profile — %1").arg(displayText(profile.name, 100)));
    layOut();
    connect(m_form, &ProfileForm::edited, this, &ProfileEditor::refresh);
    connect(m_preview, &RequestPreview::copyRequested, this, &ProfileEditor::copyPlainRequested);
    connect(m_bar, &SaveBar::saveRequested, this, &ProfileEditor::save);
    connect(m_bar, &SaveBar::saveAnywayRequested, this, [this] {
        if (isReady())
            saveNow();
    });
    connect(m_bar, &SaveBar::cancelRequested, this, &ProfileEditor::reject);
    connect(workspace, &Workspace::saved, this, &ProfileEditor::onSaved);
    connect(workspace, &Workspace::saveFailed, this, &ProfileEditor::onSaveFailed);
    workspace->refreshKeychain();
    refresh();
}

void ProfileEditor::layOut()
{
    m_form->layout()->setContentsMargins(sideMargins(*this, 0, gridUnit));
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *panes = new QHBoxLayout;
    panes->setSpacing(gridUnit * 3);
    panes->addWidget(m_scroll, 1);
    panes->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addLayout(panes, 1);
    column->addWidget(m_bar);

    fitForm();
    resizeToEms(this, 96, 60);
    // What a flow calls its fields gets the letters that the words of this language leave.
    QString letters;
    const auto buttons = findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        letters += mnemonicOf(button->text());
    m_form->setTakenLetters(letters);
}

/// The form is not to be scrolled sideways, nor to make the window wider than the screen.
void ProfileEditor::fitForm()
{
    m_form->setWrapsLongRows(false);
    const int others = m_preview->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()
        + gridUnit * 7; // margins, and the space between
    if (m_form->minimumSizeHint().width() + others > screen()->availableSize().width() * 9 / 10)
        m_form->setWrapsLongRows(true);
    m_fitted = m_form->minimumSizeHint().width();
    m_scroll->setMinimumWidth(m_fitted + m_scroll->verticalScrollBar()->sizeHint().width());
}

void ProfileEditor::refresh()
{
    if (m_form->minimumSizeHint().width() != m_fitted)
        fitForm(); // another flow has other fields
    m_form->setProblems(m_form->problems());
    const QString problem = m_form->endpointProblem();
    if (!problem.isEmpty()) {
        m_preview->showProblem(problem);
        return;
    }
    Profile profile = m_form->profile();
    if (profile.name.isEmpty())
        profile.name = windowTitle(); // not part of the request, and no reason to hold it back
    m_preview->showRequest(*m_form->flow(), profile, m_form->credentials().clientId());
}

void ProfileEditor::save()
{
    if (!isReady())
        return;
    const std::optional<Credentials> credentials = m_form->credentials().typed();
    if (credentials && m_form->credentials().triesFirst())
        tryOut(*credentials);
    else
        saveNow();
}

/// Whether there is nothing in the way of saving; else the first problem has the focus.
bool ProfileEditor::isReady()
{
    if (m_state != State::Editing)
        return false;
    m_bar->clearNote();
    const QList<FieldProblem> problems = m_form->problems();
    if (!m_form->setProblems(problems).isEmpty())
        m_form->showAdvanced();
    const QList<FieldProblem> homeless = m_form->setProblems(problems);
    m_form->touchAll();
    if (FormField *wrong = m_form->focusFirstProblem()) {
        m_scroll->ensureWidgetVisible(wrong);
        return false;
    }
    if (!homeless.isEmpty())
        m_bar->showError(homeless.constFirst().message);
    return homeless.isEmpty();
}

void ProfileEditor::tryOut(const Credentials &credentials)
{
    setState(State::Trying);
    m_trial = m_workspace->tryOut(m_form->profile(), credentials);
    connect(m_trial, &TokenJob::finished, this, &ProfileEditor::onTried);
}

void ProfileEditor::stopTrying()
{
    if (m_trial) {
        m_trial->disconnect(this);
        m_trial->cancel();
    }
    setState(State::Editing);
}

void ProfileEditor::onTried(const TokenOutcome &outcome)
{
    setState(State::Editing);
    if (outcome.token) {
        saveNow();
        return;
    }
    const Error &error = outcome.token.error();
    QStringList sentences{error.message, tr("Nothing was saved; the stored credentials are untouched.")};
    if (!error.hint.isEmpty())
        sentences.append(error.hint);
    const QString said = error.detail.isEmpty() ? QString() : u'\n' + MessageStrip::detailText(error);
    m_bar->showRefusal(sentences.join(u' ') + said);
}

void ProfileEditor::saveNow()
{
    setState(State::Saving);
    m_workspace->save(m_form->profile(), m_form->credentials().typed());
}

void ProfileEditor::setState(State state)
{
    m_state = state;
    m_form->setEnabled(state == State::Editing);
    m_preview->setEnabled(state == State::Editing);
    switch (state) {
    case State::Editing: m_bar->rest(); break;
    case State::Trying: m_bar->showBusy(tr("Trying the new secret…"), true); break;
    case State::Saving: {
        const CredentialFields &fields = m_form->credentials();
        const bool inKeychain = fields.typed() && m_workspace->hasKeychain() && !fields.sessionOnly();
        m_bar->showBusy(inKeychain ? tr("Saving to keychain…") : tr("Saving…"), false);
        break;
    }
    }
}

void ProfileEditor::onSaved(const QString &id)
{
    if (id != m_id || m_state != State::Saving)
        return;
    Q_EMIT savedProfile(id);
    accept();
}

void ProfileEditor::onSaveFailed(const QString &id, const Error &error)
{
    if (id != m_id || m_state != State::Saving)
        return;
    setState(State::Editing);
    m_bar->showError(error.hint.isEmpty() ? error.message : QString(error.message + u' ' + error.hint));
}

void ProfileEditor::reject()
{
    if (m_state == State::Saving)
        return; // what is typed may be needed once more: the outcome decides
    if (m_state == State::Trying)
        stopTrying();
    else if (m_form->isEdited())
        askToDiscard();
    else
        QDialog::reject();
}

std::optional<Profile> ProfileEditor::unsaved() const
{
    return m_form->isEdited() ? std::optional(m_form->unsaved()) : std::nullopt;
}

void ProfileEditor::resume()
{
    m_form->markUnsaved();
    m_bar->showWarning(tr("Locking closed this profile while it had changes. Here they are, not saved yet. The client "
                          "ID and the secret were dropped: enter them again to replace those that are stored."));
}

void ProfileEditor::askToDiscard()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Discard changes?"),
        tr("This profile has changes that are not saved."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    returnToParent(box);
    box->open();
}

void ProfileEditor::done(int result)
{
    if (m_state == State::Trying)
        stopTrying();
    m_state = State::Editing;
    m_form->credentials().wipe();
    QDialog::done(result);
}

} // namespace claimcheck
