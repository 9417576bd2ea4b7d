#include "editordesk.h"

#include "dialogs/fieldform.h"
#include "dialogs/notelabel.h"
#include "dialogs/profileeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace claimcheck {

using namespace Qt::StringLiterals;

CredentialJob *FakeKeychain::read(const QString &profileId)
{
    ++reads;
    const auto item = items.constFind(profileId);
    if (m_status.state == KeychainState::Locked)
        return answer(std::unexpected(Error{ErrorKind::KeychainLocked, u"Your keychain (GNOME Keyring) is locked."_s,
                          u"Unlock it and try again; nothing was changed."_s}),
            false);
    if (item == items.cend())
        return answer(std::unexpected(Error{ErrorKind::CredentialsMissing, u"Nothing is stored."_s}), false);
    return answer(*item, false);
}

CredentialJob *FakeKeychain::write(const QString &profileId, const Credentials &credentials)
{
    ++writes;
    if (writeError)
        return answer(std::unexpected(*writeError), holdWrites);
    items.insert(profileId, credentials);
    return answer(credentials, holdWrites);
}

CredentialJob *FakeKeychain::remove(const QString &profileId)
{
    items.remove(profileId);
    return answer(Credentials{}, holdWrites);
}

void FakeKeychain::setStatus(const KeychainStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

void FakeKeychain::release()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[job, result] : held) {
        Q_EMIT job->finished(result);
        job->deleteLater();
    }
}

CredentialJob *FakeKeychain::answer(const CredentialsResult &result, bool hold)
{
    auto *job = new CredentialJob(this);
    if (hold) {
        m_held.append({job, result});
        return job;
    }
    const auto finish = [job, result] {
        Q_EMIT job->finished(result);
        job->deleteLater();
    };
    QMetaObject::invokeMethod(job, finish, Qt::QueuedConnection);
    return job;
}

EditorDesk::EditorDesk()
    : flows(FlowCatalog::load())
    , store(folder.filePath(u"profiles.json"_s))
    , client([] { return editorNowMs; })
    , service(&flows, &client, [] { return editorNowMs; })
    , book(&service)
    , workspace({&flows, &store, &keychain, &session, &book, [] { return editorNowMs; }})
{
    workspace.load();
}

Profile EditorDesk::blank(const QString &flowId)
{
    Profile profile{.id = newProfileId(), .name = {}, .flowId = flowId, .baseUrl = {}};
    return profile;
}

Profile EditorDesk::profile(const QString &flowId, const QString &name) const
{
    Profile profile = blank(flowId);
    profile.name = name;
    profile.customer = u"Acme"_s;
    profile.environment = Environment::Prod;
    profile.baseUrl = QUrl(u"https://api.acme.example"_s);
    return profile;
}

void EditorDesk::add(const Profile &profile, const std::optional<Credentials> &credentials)
{
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save(profile, credentials);
    QTRY_COMPARE(saved.size(), 1);
}

bool activate(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

FieldForm &formOf(const ProfileEditor &editor)
{
    return *editor.findChild<FieldForm *>();
}

QStringList fieldNames(const ProfileEditor &editor)
{
    QStringList names;
    const QList<FormField *> fields = formOf(editor).fields();
    for (const FormField *field : fields)
        names.append(field->name());
    return names;
}

QLineEdit *lineOf(const ProfileEditor &editor, const QString &field)
{
    QWidget *widget = formOf(editor).field(field)->editor();
    auto *line = qobject_cast<QLineEdit *>(widget);
    return line ? line : widget->findChild<QLineEdit *>();
}

QString noteOf(const ProfileEditor &editor, const QString &field)
{
    return formOf(editor).field(field)->note().text();
}

QString previewOf(const ProfileEditor &editor)
{
    return editor.findChild<QPlainTextEdit *>(u"preview"_s)->toPlainText();
}

void typeInto(const ProfileEditor &editor, const QString &field, const QString &text)
{
    QLineEdit *line = lineOf(editor, field);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

void choose(const ProfileEditor &editor, const QString &field, const QVariant &data)
{
    auto *combo = qobject_cast<QComboBox *>(formOf(editor).field(field)->editor());
    const int index = combo->findData(data);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void pressSave(ProfileEditor &editor)
{
    const auto *buttons = editor.findChild<QDialogButtonBox *>();
    buttons->button(QDialogButtonBox::Save)->click();
}

} // namespace claimcheck
