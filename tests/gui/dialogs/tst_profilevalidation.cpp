#include "editordesk.h"

#include "dialogs/fieldform.h"
#include "dialogs/notelabel.h"
#include "dialogs/profileeditor.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What is wrong is said under the field it is about, and never too early.
class tst_ProfileValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshEditorComplainsAboutNothing();
    void aWrongFieldSaysSoOnceItIsLeft_data();
    void aWrongFieldSaysSoOnceItIsLeft();
    void aFieldBeingTypedInIsLeftAlone();
    void theMessageGoesAsSoonAsItIsMended();
    void theMessageIsReadOutWithTheField();
    void saveShowsEveryProblemAndGoesToTheFirst();
    void saveLosesNothing();
    void aTakenNameIsSaid();
    void theSameNameForAnotherCustomerIsFine();
    void aTypedHostGetsItsScheme();
    void aSecretWithWhiteSpaceIsWarnedAboutAndKept_data();
    void aSecretWithWhiteSpaceIsWarnedAboutAndKept();
    void credentialsThatCannotBeSentAreSaidBeforeSaving();
    void credentialsThatAreTooLongAreSaidBeforeSaving();
    void aWrongHeaderIsSaidUnderTheHeaders();
    void aFoldedAwayProblemIsUnfolded();
};

void tst_ProfileValidation::aFreshEditorComplainsAboutNothing()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    const QList<FormField *> fields = formOf(editor).fields();
    for (const FormField *field : fields)
        QVERIFY2(field->note().kind() != NoteLabel::Kind::Error, qPrintable(field->name()));
}

void tst_ProfileValidation::aWrongFieldSaysSoOnceItIsLeft_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u"name"_s << u" "_s << u"name"_s;
    QTest::newRow("no URL") << u"baseUrl"_s << u" "_s << u"empty"_s;
    QTest::newRow("plain http") << u"baseUrl"_s << u"http://api.example"_s << u"not encrypted"_s;
    QTest::newRow("user info") << u"baseUrl"_s << u"https://me:pw@api.example"_s << u"password"_s;
    QTest::newRow("query") << u"baseUrl"_s << u"https://api.example?x=1"_s << u"query"_s;
    QTest::newRow("path") << u"path"_s << u"token"_s << u"begin with '/'"_s;
    QTest::newRow("scope") << u"parameter:scope"_s << u"a\"b"_s << u"quotes"_s;
}

void tst_ProfileValidation::aWrongFieldSaysSoOnceItIsLeft()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"oauth2-client-credentials"_s), true);
    QVERIFY(activate(editor));
    typeInto(editor, field, typed);
    QTRY_VERIFY2(noteOf(editor, field).contains(says), qPrintable(noteOf(editor, field)));
    QCOMPARE(formOf(editor).field(field)->note().kind(), NoteLabel::Kind::Error);
    QVERIFY(!noteOf(editor, field).contains("me:pw"_L1));
    QCOMPARE(lineOf(editor, field)->text(), typed);
}

void tst_ProfileValidation::aFieldBeingTypedInIsLeftAlone()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"oauth2-client-credentials"_s), true);
    QVERIFY(activate(editor));
    lineOf(editor, u"path"_s)->setFocus();
    QTest::keyClicks(lineOf(editor, u"path"_s), u"tok"_s);
    QCOMPARE(noteOf(editor, u"path"_s), QString());
    QVERIFY(!formOf(editor).field(u"path"_s)->problem().isEmpty());
}

void tst_ProfileValidation::theMessageGoesAsSoonAsItIsMended()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"oauth2-client-credentials"_s), true);
    QVERIFY(activate(editor));
    typeInto(editor, u"path"_s, u"token"_s);
    QTRY_VERIFY(!noteOf(editor, u"path"_s).isEmpty());
    lineOf(editor, u"path"_s)->setFocus();
    QTest::keyClick(lineOf(editor, u"path"_s), Qt::Key_Home);
    QTest::keyClicks(lineOf(editor, u"path"_s), u"/"_s);
    QCOMPARE(noteOf(editor, u"path"_s), QString());
}

void tst_ProfileValidation::theMessageIsReadOutWithTheField()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, EditorDesk::blank(), true);
    pressSave(editor);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(lineOf(editor, u"name"_s));
    QCOMPARE(accessible->text(QAccessible::Description), noteOf(editor, u"name"_s));
    QVERIFY(!noteOf(editor, u"name"_s).isEmpty());
}

void tst_ProfileValidation::saveShowsEveryProblemAndGoesToTheFirst()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    QVERIFY(activate(editor));
    pressSave(editor);
    for (const QString &field : {u"name"_s, u"baseUrl"_s, u"clientId"_s, u"clientSecret"_s})
        QVERIFY2(formOf(editor).field(field)->note().kind() == NoteLabel::Kind::Error, qPrintable(field));
    QCOMPARE(editor.focusWidget(), lineOf(editor, u"name"_s));
    QCOMPARE(desk.keychain.writes, 0);
    QVERIFY(editor.isVisible());
}

void tst_ProfileValidation::saveLosesNothing()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    typeInto(editor, u"customer"_s, u"Acme"_s);
    typeInto(editor, u"baseUrl"_s, u"ftp://x"_s);
    typeInto(editor, u"clientSecret"_s, u"s3cret"_s);
    pressSave(editor);
    QCOMPARE(lineOf(editor, u"customer"_s)->text(), u"Acme"_s);
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), u"ftp://x"_s);
    QCOMPARE(lineOf(editor, u"clientSecret"_s)->text(), u"s3cret"_s);
}

void tst_ProfileValidation::aTakenNameIsSaid()
{
    EditorDesk desk;
    desk.add(desk.profile(u"endorsed"_s, u"Flow API"_s), std::nullopt);
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s, u"flow api"_s), true);
    pressSave(editor);
    QVERIFY(noteOf(editor, u"name"_s).contains("already"_L1));
}

void tst_ProfileValidation::theSameNameForAnotherCustomerIsFine()
{
    EditorDesk desk;
    desk.add(desk.profile(u"endorsed"_s, u"Flow API"_s), std::nullopt);
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s, u"Flow API"_s), true);
    typeInto(editor, u"customer"_s, u"Globex"_s);
    pressSave(editor);
    QCOMPARE(noteOf(editor, u"name"_s), QString());
}

void tst_ProfileValidation::aTypedHostGetsItsScheme()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    typeInto(editor, u"baseUrl"_s, u"api.example.com"_s);
    QVERIFY(previewOf(editor).startsWith("POST https://api.example.com/api/v1/auth/tokens"_L1));
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), u"api.example.com"_s);
}

void tst_ProfileValidation::aSecretWithWhiteSpaceIsWarnedAboutAndKept_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("at the end") << u"s3cret "_s;
    QTest::newRow("at the begin") << u" s3cret"_s;
    QTest::newRow("a line break from a paste") << u"s3cret\n"_s;
}

void tst_ProfileValidation::aSecretWithWhiteSpaceIsWarnedAboutAndKept()
{
    QFETCH(const QString, secret);
    EditorDesk desk;
    const Profile profile = desk.profile(u"partner-oauth"_s);
    ProfileEditor editor(&desk.workspace, profile, true);
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    lineOf(editor, u"clientSecret"_s)->insert(secret);
    const FormField *field = formOf(editor).field(u"clientSecret"_s);
    QCOMPARE(field->note().kind(), NoteLabel::Kind::Warning);
    QCOMPARE(field->note().text(), secretWarning(secret));
    pressSave(editor);
    QCOMPARE(desk.keychain.items.value(profile.id).clientSecret, secret);
}

void tst_ProfileValidation::credentialsThatCannotBeSentAreSaidBeforeSaving()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"identity-documents"_s), true);
    typeInto(editor, u"clientId"_s, u"a:b"_s);
    typeInto(editor, u"clientSecret"_s, u"s3cret"_s);
    pressSave(editor);
    QVERIFY(noteOf(editor, u"clientSecret"_s).contains("colon"_L1));
    QCOMPARE(desk.keychain.writes, 0);
}

void tst_ProfileValidation::credentialsThatAreTooLongAreSaidBeforeSaving()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    typeInto(editor, u"clientId"_s, u"id"_s);
    lineOf(editor, u"clientSecret"_s)->setText(QString(maxPackedCredentials + 1, u'x'));
    pressSave(editor);
    QVERIFY(noteOf(editor, u"clientSecret"_s).contains("too long"_L1));
    QCOMPARE(desk.keychain.writes, 0);
}

void tst_ProfileValidation::aWrongHeaderIsSaidUnderTheHeaders()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"endorsed"_s);
    profile.headers = {{u"X-Ok"_s, u"1"_s}, {u"Authorization"_s, u"x"_s}};
    ProfileEditor editor(&desk.workspace, profile, true);
    pressSave(editor);
    QVERIFY2(
        noteOf(editor, u"header"_s).contains("Authorization"_L1), qPrintable(noteOf(editor, u"header"_s)));
}

void tst_ProfileValidation::aFoldedAwayProblemIsUnfolded()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"endorsed"_s);
    profile.headers = {{u"Bad header"_s, u"x"_s}};
    ProfileEditor editor(&desk.workspace, profile, true);
    typeInto(editor, u"clientId"_s, u"id"_s);
    typeInto(editor, u"clientSecret"_s, u"s3cret"_s);
    QWidget *fold = formOf(editor).field(u"advanced"_s)->editor();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!formOf(editor).field(u"header"_s));
    pressSave(editor);
    QVERIFY(formOf(editor).field(u"header"_s));
    QVERIFY(!noteOf(editor, u"header"_s).isEmpty());
    QCOMPARE(desk.keychain.writes, 0);
}

QTEST_MAIN(tst_ProfileValidation)
#include "tst_profilevalidation.moc"
