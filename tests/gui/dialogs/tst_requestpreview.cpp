#include "editordesk.h"

#include "dialogs/fieldform.h"
#include "dialogs/profileeditor.h"
#include "dialogs/requestpreview.h"
#include "dialogs/secretedit.h"
#include "flow/requestplan.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"hunter2-Secret"_s;

QPushButton *copyButton(const ProfileEditor &editor)
{
    return editor.findChild<RequestPreview *>()->findChild<QPushButton *>();
}

/// All text that assistive technology can get at in @a accessible and below.
QString accessibleTexts(QAccessibleInterface *accessible)
{
    QString texts;
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
        texts += accessible->text(static_cast<QAccessible::Text>(kind)) + u'\n';
    if (QAccessibleTextInterface *text = accessible->textInterface())
        texts += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < accessible->childCount(); ++i)
        texts += accessibleTexts(accessible->child(i));
    return texts;
}

} // namespace

/// The dry run in the editor is what will be sent, and never shows a secret.
class tst_RequestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDryRunIsTheMaskedRequest_data();
    void theDryRunIsTheMaskedRequest();
    void theDryRunFollowsEveryKey();
    void aMissingNameIsNoReasonToHoldItBack();
    void whereThereIsNoRequestTheFirstProblemIsSaid();
    void theSecretIsInNoPreview_data();
    void theSecretIsInNoPreview();
    void theMaskedFieldTellsAssistiveTechnologyNothing();
    void theSecretIsShownOnDemandOnly();
    void thePastedSecretIsCounted();
    void curlComesWithoutTheSecret();
    void theCurlCommandHasARealGeneratedValue();
};

void tst_RequestPreview::theDryRunIsTheMaskedRequest_data()
{
    QTest::addColumn<Profile>("profile");
    EditorDesk desk;
    for (const TokenFlow &flow : desk.flows.flows()) {
        Profile profile = desk.profile(flow.id);
        if (flow.parameter(u"sessionKey"))
            profile.parameters = {{u"sessionKey"_s, u"pinned"_s}, {u"platform"_s, u"ios"_s}};
        QTest::newRow(qPrintable(flow.id)) << profile;
    }
    Profile json = desk.profile(u"endorsed"_s);
    json.encoding = BodyEncoding::Json;
    json.parameters = {{u"scope"_s, u"all:read"_s}};
    QTest::newRow("another encoding") << json;
    Profile generic = desk.profile(u"oauth2-client-credentials"_s);
    generic.clientAuth = ClientAuth::Body;
    generic.path = u"/realms/x/token"_s;
    generic.parameters = {{u"audience"_s, u"api"_s}, {u"tenant"_s, u"acme"_s}};
    generic.headers = {{u"X-Gateway"_s, u"7"_s}};
    QTest::newRow("everything chosen") << generic;
}

void tst_RequestPreview::theDryRunIsTheMaskedRequest()
{
    QFETCH(const Profile, profile);
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, profile, true);
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    const Result<RequestPlan> plan = planRequest(*desk.flows.find(profile.flowId), profile, randomUuids());
    QVERIFY(plan);
    QCOMPARE(previewOf(editor), renderMasked(*plan, u"id-1"_s).text());
}

void tst_RequestPreview::theDryRunFollowsEveryKey()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    QVERIFY(previewOf(editor).contains(u"‹client ID›"_s));
    QTest::keyClicks(lineOf(editor, u"clientId"_s), u"ab"_s);
    QVERIFY(previewOf(editor).contains("client_id=ab"_L1));
    QTest::keyClicks(lineOf(editor, u"clientId"_s), u"c"_s);
    QVERIFY(previewOf(editor).contains("client_id=abc"_L1));
}

void tst_RequestPreview::aMissingNameIsNoReasonToHoldItBack()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s, {}), true);
    QVERIFY(previewOf(editor).startsWith("POST https://api.acme.example"_L1));
}

void tst_RequestPreview::whereThereIsNoRequestTheFirstProblemIsSaid()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"oauth2-client-credentials"_s), true);
    QVERIFY(copyButton(editor)->isEnabled());
    typeInto(editor, u"path"_s, u"token"_s);
    QVERIFY(previewOf(editor).contains("begin with '/'"_L1));
    QVERIFY(!copyButton(editor)->isEnabled());
    typeInto(editor, u"baseUrl"_s, u"http://api.example"_s);
    QVERIFY(previewOf(editor).contains("not encrypted"_L1));
}

void tst_RequestPreview::theSecretIsInNoPreview_data()
{
    QTest::addColumn<QString>("flow");
    const EditorDesk desk;
    for (const TokenFlow &flow : desk.flows.flows())
        QTest::newRow(qPrintable(flow.id)) << flow.id;
}

void tst_RequestPreview::theSecretIsInNoPreview()
{
    QFETCH(const QString, flow);
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(flow), true);
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    typeInto(editor, u"clientSecret"_s, secret);
    QCOMPARE(lineOf(editor, u"clientSecret"_s)->text(), secret);
    const QString shown = previewOf(editor);
    QVERIFY(!shown.contains(secret));
    QVERIFY(!shown.contains(QString::fromLatin1(QByteArray("id-1:" + secret.toUtf8()).toBase64())));
}

void tst_RequestPreview::theMaskedFieldTellsAssistiveTechnologyNothing()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    editor.show();
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    typeInto(editor, u"clientSecret"_s, secret);
    const QString texts = accessibleTexts(QAccessible::queryAccessibleInterface(&editor));
    QVERIFY2(texts.contains("id-1"_L1), "the walk reaches the fields");
    QVERIFY(!texts.contains(secret));
}

void tst_RequestPreview::theSecretIsShownOnDemandOnly()
{
    SecretEdit edit;
    edit.line()->setText(secret);
    QCOMPARE(edit.line()->echoMode(), QLineEdit::Password);
    QAction *reveal = edit.line()->actions().constFirst();
    QVERIFY(!reveal->shortcut().isEmpty());
    reveal->trigger();
    QCOMPARE(edit.line()->displayText(), secret);
    reveal->trigger();
    QVERIFY(!edit.line()->displayText().contains(secret.at(0)));
}

void tst_RequestPreview::thePastedSecretIsCounted()
{
    SecretEdit edit;
    edit.show();
    auto *count = edit.findChild<QLabel *>();
    QVERIFY(!count->isVisible());
    edit.line()->setText(u"x"_s);
    QCOMPARE(count->text(), u"1 character"_s);
    edit.line()->setText(u"four"_s);
    QCOMPARE(count->text(), u"4 characters"_s);
    QVERIFY(count->isVisible());
}

void tst_RequestPreview::curlComesWithoutTheSecret()
{
    EditorDesk desk;
    const Profile profile = desk.profile(u"partner-oauth"_s);
    const ProfileEditor editor(&desk.workspace, profile, true);
    typeInto(editor, u"clientId"_s, u"id-1"_s);
    typeInto(editor, u"clientSecret"_s, secret);
    QSignalSpy copied(&editor, &ProfileEditor::copyPlainRequested);
    copyButton(editor)->click();
    QCOMPARE(copied.size(), 1);
    const QString curl = copied.first().first().toString();
    const Result<RequestPlan> plan = planRequest(*desk.flows.find(u"partner-oauth"), profile, randomUuids());
    QCOMPARE(curl, renderCurl(*plan, u"id-1"_s));
    QVERIFY(!curl.contains(secret));
}

void tst_RequestPreview::theCurlCommandHasARealGeneratedValue()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"identity-documents"_s), true);
    QSignalSpy copied(&editor, &ProfileEditor::copyPlainRequested);
    copyButton(editor)->click();
    QCOMPARE(copied.size(), 1);
    static const QRegularExpression uuid(u"sessionKey\\W+[0-9a-f]{8}-"_s);
    QVERIFY(copied.first().first().toString().contains(uuid));
}

QTEST_MAIN(tst_RequestPreview)
#include "tst_requestpreview.moc"
