#include "dialogs/profileeditor.h"

#include "dialogs/credentialfields.h"
#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "dialogs/profileform.h"
#include "dialogs/requestpreview.h"

#include <QAccessible>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

ProfileEditor::ProfileEditor(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(profile.id)
    , m_form(new ProfileForm(workspace, profile, isNew, this))
    , m_preview(new RequestPreview(this))
    , m_scroll(new QScrollArea(this))
    , m_error(new NoteLabel(this))
    , m_progressText(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(plainButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(isNew ? tr("New profile") : tr("Edit profile — %1").arg(profile.name));
    layOut();
    connect(m_form, &ProfileForm::edited, this, &ProfileEditor::refresh);
    connect(m_preview, &RequestPreview::copyRequested, this, &ProfileEditor::copyPlainRequested);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProfileEditor::reject);
    connect(workspace, &Workspace::saved, this, &ProfileEditor::onSaved);
    connect(workspace, &Workspace::saveFailed, this, &ProfileEditor::onSaveFailed);
    workspace->refreshKeychain();
    refresh();
}

void ProfileEditor::layOut()
{
    m_form->layout()->setContentsMargins(0, 0, gridUnit, 0);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 3);
    m_progress->setAccessibleName(tr("Saving"));

    auto *panes = new QHBoxLayout;
    panes->setSpacing(gridUnit * 3);
    panes->addWidget(m_scroll, 1);
    panes->addWidget(m_preview, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(gridUnit);
    bottom->addWidget(m_progressText);
    bottom->addWidget(m_progress, 1, Qt::AlignVCenter);
    bottom->addStretch();
    bottom->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addLayout(panes, 1);
    column->addWidget(m_error);
    column->addLayout(bottom);
    setSaving(false);

    // The form is not to be scrolled sideways.
    m_scroll->setMinimumWidth(
        m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    resizeToEms(this, 96, 60);
}

void ProfileEditor::refresh()
{
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
    if (m_saving)
        return;
    m_error->setNote(NoteLabel::Kind::Error, {});
    QList<FieldProblem> problems = m_form->problems();
    if (!m_form->setProblems(problems).isEmpty())
        m_form->showAdvanced();
    const QList<FieldProblem> homeless = m_form->setProblems(problems);
    m_form->touchAll();
    if (FormField *wrong = m_form->focusFirstProblem()) {
        m_scroll->ensureWidgetVisible(wrong);
        return;
    }
    if (!homeless.isEmpty()) {
        m_error->setNote(NoteLabel::Kind::Error, homeless.constFirst().message);
        return;
    }
    const std::optional<Credentials> credentials = m_form->credentials().typed();
    setSaving(true, credentials && m_workspace->hasKeychain() && !m_form->credentials().sessionOnly());
    m_workspace->save(m_form->profile(), credentials);
}

void ProfileEditor::setSaving(bool saving, bool inKeychain)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    m_preview->setEnabled(!saving);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!saving);
    m_progressText->setText(inKeychain ? tr("Saving to keychain…") : tr("Saving…"));
    m_progressText->setVisible(saving);
    m_progress->setVisible(saving);
}

void ProfileEditor::onSaved(const QString &id)
{
    if (id != m_id || !m_saving)
        return;
    setSaving(false);
    Q_EMIT savedProfile(id);
    accept();
}

void ProfileEditor::onSaveFailed(const QString &id, const Error &error)
{
    if (id != m_id || !m_saving)
        return;
    setSaving(false);
    m_error->setNote(NoteLabel::Kind::Error,
        error.hint.isEmpty() ? error.message : QString(error.message + u' ' + error.hint));
    m_buttons->button(QDialogButtonBox::Save)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProfileEditor::reject()
{
    // While saving there is nothing to discard: the keychain has the job already.
    if (!m_saving && m_form->isEdited())
        askToDiscard();
    else
        QDialog::reject();
}

void ProfileEditor::askToDiscard()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard changes?"),
        tr("This profile has changes that are not saved."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void ProfileEditor::done(int result)
{
    m_saving = false;
    m_form->credentials().wipe();
    QDialog::done(result);
}

} // namespace claimcheck
