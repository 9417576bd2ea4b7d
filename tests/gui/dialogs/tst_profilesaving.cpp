#include "editordesk.h"

#include "dialogs/fieldform.h"
#include "dialogs/notelabel.h"
#include "dialogs/profileeditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

const Error denied{ErrorKind::KeychainFailed, u"The keychain refused the write."_s, u"Try again."_s};

bool says(const ProfileEditor &editor, const QString &text)
{
    const QList<NoteLabel *> notes = editor.findChildren<NoteLabel *>();
    return std::any_of(notes.begin(), notes.end(),
        [&](const NoteLabel *note) { return note->isVisibleTo(&editor) && note->text().contains(text); });
}

void typeCredentials(const ProfileEditor &editor)
{
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    typeInto(editor, u"clientSecret"_s, u"s3cret"_s);
}

QMessageBox *question(const ProfileEditor &editor)
{
    return editor.findChild<QMessageBox *>();
}

QPushButton *buttonOf(const QMessageBox *box, QMessageBox::ButtonRole role)
{
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

QCheckBox *sessionOnlyBox(const ProfileEditor &editor)
{
    return formOf(editor).field(u"store"_s)->editor()->findChild<QCheckBox *>();
}

QPushButton *unlockButton(const ProfileEditor &editor)
{
    return formOf(editor).field(u"store"_s)->editor()->findChild<QPushButton *>();
}

} // namespace

/// From Save to the keychain and back; and what happens when people change their minds.
class tst_ProfileSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProfileGoesToTheKeychainAndTheList();
    void whileSavingTheFieldsRestAndNothingCloses();
    void aSaveThatFailsAfterEscapeLosesNothing();
    void aFailureIsShownAndEverythingStays();
    void aFailedSaveCanBeTriedAgain();
    void anotherProfilesFailureIsNotOurs();
    void editingKeepsTheStoredCredentialsWhereNothingIsTyped();
    void theStoredClientIdIsFilledInOnceKnown();
    void aTypedClientIdIsNotOverwrittenByTheStoredOne();
    void aChangedClientIdAsksForTheSecretAgain();
    void missingCredentialsAreNotCalledStored();
    void aLockedKeychainIsSaidAndCanBeUnlocked();
    void whereTheKeychainIsAbsentTheSessionIsOffered();
    void aStoredProfileIsNeverMovedToTheSession();
    void cancelWithoutChangesClosesAtOnce();
    void cancelWithChangesAsks_data();
    void cancelWithChangesAsks();
    void theWindowsCloseButtonAsksToo();
    void theSecretIsWipedOnClosing();
};

void tst_ProfileSaving::aNewProfileGoesToTheKeychainAndTheList()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    ProfileEditor editor(&desk.workspace, profile, true);
    editor.open();
    QSignalSpy saved(&editor, &ProfileEditor::savedProfile);
    typeCredentials(editor);
    pressSave(editor);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), profile.id);
    QCOMPARE(desk.keychain.items.value(profile.id), (Credentials{u"id-1"_s, u"s3cret"_s}));
    QVERIFY(desk.workspace.profile(profile.id));
    QCOMPARE(*desk.workspace.profile(profile.id), profile);
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
}

void tst_ProfileSaving::whileSavingTheFieldsRestAndNothingCloses()
{
    EditorDesk desk;
    desk.keychain.holdWrites = true;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeCredentials(editor);
    pressSave(editor);
    QVERIFY(!formOf(editor).isEnabled());
    QVERIFY(editor.findChild<QProgressBar *>()->isVisible());
    QVERIFY(!editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->isEnabled());
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.close());
    QVERIFY(editor.isVisible());
    QVERIFY(!question(editor));
    desk.keychain.release();
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Accepted));
}

void tst_ProfileSaving::aSaveThatFailsAfterEscapeLosesNothing()
{
    EditorDesk desk;
    desk.keychain.holdWrites = true;
    desk.keychain.writeError = denied;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeCredentials(editor);
    pressSave(editor);
    QTest::keyClick(&editor, Qt::Key_Escape);
    desk.keychain.release();
    QVERIFY(editor.isVisible());
    QVERIFY(says(editor, denied.message));
    QCOMPARE(lineOf(editor, u"clientSecret"_s)->text(), u"s3cret"_s);
}

void tst_ProfileSaving::aFailureIsShownAndEverythingStays()
{
    EditorDesk desk;
    desk.keychain.writeError = denied;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeCredentials(editor);
    pressSave(editor);
    QTRY_VERIFY(says(editor, denied.message));
    QVERIFY(says(editor, denied.hint));
    QVERIFY(editor.isVisible());
    QVERIFY(formOf(editor).isEnabled());
    QVERIFY(!editor.findChild<QProgressBar *>()->isVisible());
    QCOMPARE(lineOf(editor, u"clientSecret"_s)->text(), u"s3cret"_s);
    QCOMPARE(desk.workspace.profiles().size(), 0);
}

void tst_ProfileSaving::aFailedSaveCanBeTriedAgain()
{
    EditorDesk desk;
    desk.keychain.writeError = denied;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeCredentials(editor);
    pressSave(editor);
    QTRY_VERIFY(says(editor, denied.message));
    desk.keychain.writeError.reset();
    pressSave(editor);
    QVERIFY(!says(editor, denied.message));
    QTRY_VERIFY(!editor.isVisible());
    QCOMPARE(desk.workspace.profiles().size(), 1);
}

void tst_ProfileSaving::anotherProfilesFailureIsNotOurs()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    Q_EMIT desk.workspace.saveFailed(u"other"_s, denied);
    QVERIFY(!says(editor, denied.message));
}

void tst_ProfileSaving::editingKeepsTheStoredCredentialsWhereNothingIsTyped()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, Credentials{u"id-1"_s, u"s3cret"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    editor.open();
    QVERIFY(lineOf(editor, u"clientSecret"_s)->placeholderText().contains("Unchanged"_L1));
    typeInto(editor, u"name"_s, u"Renamed"_s);
    desk.keychain.writes = 0;
    pressSave(editor);
    QTRY_VERIFY(!editor.isVisible());
    QCOMPARE(desk.keychain.writes, 0);
    QCOMPARE(desk.workspace.profile(profile.id)->name, u"Renamed"_s);
}

void tst_ProfileSaving::theStoredClientIdIsFilledInOnceKnown()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, std::nullopt);
    desk.keychain.items.insert(profile.id, {u"stored-id"_s, u"s3cret"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    editor.open();
    QTRY_COMPARE(lineOf(editor, u"clientId"_s)->text(), u"stored-id"_s);
    QVERIFY(previewOf(editor).contains("stored-id"_L1));
    QVERIFY(lineOf(editor, u"clientSecret"_s)->text().isEmpty());
    editor.reject();
    QVERIFY2(!editor.isVisible(), "filling in is no change");
}

void tst_ProfileSaving::aTypedClientIdIsNotOverwrittenByTheStoredOne()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, std::nullopt);
    desk.keychain.items.insert(profile.id, {u"stored-id"_s, u"s3cret"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    lineOf(editor, u"clientId"_s)->setText(u"typed"_s);
    QSignalSpy known(&desk.workspace, &Workspace::clientIdKnown);
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(lineOf(editor, u"clientId"_s)->text(), u"typed"_s);
}

void tst_ProfileSaving::aChangedClientIdAsksForTheSecretAgain()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, Credentials{u"id-1"_s, u"s3cret"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    editor.open();
    typeInto(editor, u"clientId"_s, u"id-2"_s);
    pressSave(editor);
    QVERIFY(noteOf(editor, u"clientSecret"_s).contains("again"_L1));
    typeInto(editor, u"clientSecret"_s, u"new"_s);
    pressSave(editor);
    QTRY_VERIFY(!editor.isVisible());
    QCOMPARE(desk.keychain.items.value(profile.id), (Credentials{u"id-2"_s, u"new"_s}));
}

void tst_ProfileSaving::missingCredentialsAreNotCalledStored()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, std::nullopt);
    ProfileEditor editor(&desk.workspace, profile, false);
    QTRY_COMPARE(lineOf(editor, u"clientSecret"_s)->placeholderText(), u"None stored yet"_s);
    QCOMPARE(desk.keychain.reads, 1); // an error is no reason to ask again and again
    QTest::qWait(0);
    QCOMPARE(desk.keychain.reads, 1);
}

void tst_ProfileSaving::aLockedKeychainIsSaidAndCanBeUnlocked()
{
    EditorDesk desk;
    desk.keychain.setStatus({KeychainState::Locked, u"GNOME Keyring"_s});
    desk.keychain.writeError
        = Error{ErrorKind::KeychainLocked, u"The keychain is locked."_s, u"Unlock it."_s};
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    QVERIFY(says(editor, u"Unlock"_s));
    QVERIFY(unlockButton(editor)->isVisible());
    unlockButton(editor)->click();
    QCOMPARE(desk.keychain.unlocks, 1);
    typeCredentials(editor);
    pressSave(editor);
    QTRY_VERIFY(says(editor, u"The keychain is locked."_s));
    QCOMPARE(lineOf(editor, u"clientSecret"_s)->text(), u"s3cret"_s);

    desk.keychain.writeError.reset();
    desk.keychain.setStatus({KeychainState::Open, u"GNOME Keyring"_s});
    QVERIFY(!unlockButton(editor)->isVisible());
    pressSave(editor);
    QTRY_VERIFY(!editor.isVisible());
}

void tst_ProfileSaving::whereTheKeychainIsAbsentTheSessionIsOffered()
{
    EditorDesk desk;
    desk.keychain.setStatus({KeychainState::Absent, {}});
    const Profile profile = desk.profile(u"endorsed"_s);
    ProfileEditor editor(&desk.workspace, profile, true);
    editor.open();
    QVERIFY(sessionOnlyBox(editor)->isVisible());
    QVERIFY2(!sessionOnlyBox(editor)->isChecked(), "the choice is the user's");
    typeCredentials(editor);
    pressSave(editor);
    QVERIFY(noteOf(editor, u"store"_s).contains("no keychain"_L1));
    QCOMPARE(editor.focusWidget(), sessionOnlyBox(editor));
    sessionOnlyBox(editor)->click();
    pressSave(editor);
    QTRY_VERIFY(!editor.isVisible());
    QCOMPARE(desk.keychain.writes, 0);
    QVERIFY(desk.workspace.profile(profile.id)->sessionOnly);
}

void tst_ProfileSaving::aStoredProfileIsNeverMovedToTheSession()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"endorsed"_s);
    desk.add(profile, Credentials{u"id-1"_s, u"s3cret"_s});
    desk.keychain.setStatus({KeychainState::Absent, {}});
    ProfileEditor editor(&desk.workspace, profile, false);
    editor.open();
    QVERIFY(!sessionOnlyBox(editor)->isVisible());
    QVERIFY(says(editor, u"No keychain service"_s));
}

void tst_ProfileSaving::cancelWithoutChangesClosesAtOnce()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.isVisible());
}

void tst_ProfileSaving::cancelWithChangesAsks_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"name"_s << u"Other"_s;
    QTest::newRow("URL that is not one yet") << u"baseUrl"_s << u"https://"_s;
    QTest::newRow("parameter") << u"parameter:scope"_s << u"all:read"_s;
    QTest::newRow("client ID") << u"clientId"_s << u"id"_s;
    QTest::newRow("secret") << u"clientSecret"_s << u"s3cret"_s;
}

void tst_ProfileSaving::cancelWithChangesAsks()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeInto(editor, field, typed);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(editor.isVisible());
    QVERIFY(question(editor));
    buttonOf(question(editor), QMessageBox::RejectRole)->click();
    QTRY_VERIFY(!question(editor));
    QVERIFY(editor.isVisible());
    QCOMPARE(lineOf(editor, field)->text(), typed);

    editor.reject();
    buttonOf(question(editor), QMessageBox::DestructiveRole)->click();
    QVERIFY(!editor.isVisible());
    QCOMPARE(desk.workspace.profiles().size(), 0);
}

void tst_ProfileSaving::theWindowsCloseButtonAsksToo()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    typeInto(editor, u"name"_s, u"Other"_s);
    QVERIFY(!editor.close());
    QVERIFY(question(editor));
}

void tst_ProfileSaving::theSecretIsWipedOnClosing()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.open();
    QLineEdit *line = lineOf(editor, u"clientSecret"_s);
    typeInto(editor, u"clientSecret"_s, u"s3cret"_s);
    editor.done(QDialog::Rejected);
    QCOMPARE(line->text(), QString());
    line->undo();
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(tst_ProfileSaving)
#include "tst_profilesaving.moc"
