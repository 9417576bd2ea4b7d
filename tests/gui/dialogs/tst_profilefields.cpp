#include "editordesk.h"

#include "dialogs/fieldform.h"
#include "dialogs/kit.h"
#include "dialogs/profileeditor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUuid>
#include <QWheelEvent>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

QString choiceOf(const ProfileEditor &editor, const QString &field)
{
    return qobject_cast<QComboBox *>(formOf(editor).field(field)->editor())->currentText();
}

} // namespace

/// The fields of the editor come from the flow's definition.
class tst_ProfileFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFlowHasItsFields_data();
    void eachFlowHasItsFields();
    void everyFieldHasANameForAssistiveTechnology_data();
    void everyFieldHasANameForAssistiveTechnology();
    void noTwoLabelsShareAMnemonic_data();
    void noTwoLabelsShareAMnemonic();
    void whatWasTypedStaysWhereNamesMatch();
    void aKnownBaseUrlIsOfferedAndBringsItsEnvironment();
    void aChosenEnvironmentIsNotOverridden();
    void aTypedBaseUrlSurvivesAnotherFlow();
    void anOptionalChoiceMayBeLeftOut();
    void aScopeShowsItsDefaultWithoutSendingIt();
    void aGeneratedValueIsNewUntilPinned();
    void aPinnedValueThatIsEmptiedIsNewAgain();
    void customersAreOffered();
    void extraParametersAndHeadersAreFoldedAwayUnlessUsed();
    void scrollingOverAChoiceDoesNotChange();
    void aLabelsMnemonicLeadsToItsField();
    void tabFollowsTheScreen();
    void theTabKeyReachesEverythingAndComesBack();
    void anotherFlowsFieldsAreNotCutOff();
    void aMissingFlowIsNamed();
};

void tst_ProfileFields::eachFlowHasItsFields_data()
{
    QTest::addColumn<QStringList>("own");
    QTest::newRow("rillis-flow") << QStringList{};
    QTest::newRow("partner-oauth") << QStringList{};
    QTest::newRow("identity-documents") << QStringList{u"parameter:sessionKey"_s, u"parameter:customerId"_s,
        u"parameter:platform"_s, u"parameter:provider"_s};
    QTest::newRow("endorsed") << QStringList{u"encoding"_s, u"parameter:scope"_s};
    QTest::newRow("oauth2-client-credentials") << QStringList{
        u"path"_s, u"clientAuth"_s, u"parameter:scope"_s, u"parameter:audience"_s, u"parameter:resource"_s};
}

void tst_ProfileFields::eachFlowHasItsFields()
{
    QFETCH(const QStringList, own);
    EditorDesk desk;
    const ProfileEditor editor(
        &desk.workspace, EditorDesk::blank(QString::fromLatin1(QTest::currentDataTag())), true);
    const QStringList common{u"flow"_s, u"customer"_s, u"name"_s, u"environment"_s, u"baseUrl"_s};
    const QStringList credentials{u"clientId"_s, u"clientSecret"_s, u"store"_s, u"advanced"_s};
    QCOMPARE(fieldNames(editor), common + own + credentials);
}

void tst_ProfileFields::everyFieldHasANameForAssistiveTechnology_data()
{
    eachFlowHasItsFields_data();
}

void tst_ProfileFields::everyFieldHasANameForAssistiveTechnology()
{
    EditorDesk desk;
    const ProfileEditor editor(
        &desk.workspace, EditorDesk::blank(QString::fromLatin1(QTest::currentDataTag())), true);
    const QList<FormField *> fields = formOf(editor).fields();
    for (const FormField *field : fields) {
        const QList<QWidget *> stops = field->tabStops();
        for (QWidget *stop : stops) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(stop);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(field->name()));
            QVERIFY2(!accessible->text(QAccessible::Name).contains(u'&'), qPrintable(field->name()));
        }
    }
}

void tst_ProfileFields::noTwoLabelsShareAMnemonic_data()
{
    eachFlowHasItsFields_data();
}

void tst_ProfileFields::noTwoLabelsShareAMnemonic()
{
    EditorDesk desk;
    const ProfileEditor editor(
        &desk.workspace, EditorDesk::blank(QString::fromLatin1(QTest::currentDataTag())), true);
    QString letters = formOf(editor).mnemonics();
    for (const auto *button : editor.findChildren<QAbstractButton *>()) {
        if (button->window() == &editor)
            letters += mnemonicOf(button->text());
    }
    QVERIFY2(letters.contains(u's') && letters.contains(u'v'), qPrintable(letters)); // Save and Advanced among them
    std::sort(letters.begin(), letters.end());
    QVERIFY2(std::adjacent_find(letters.cbegin(), letters.cend()) == letters.cend(), qPrintable(letters));
}

void tst_ProfileFields::whatWasTypedStaysWhereNamesMatch()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"endorsed"_s), true);
    typeInto(editor, u"name"_s, u"Mine"_s);
    typeInto(editor, u"parameter:scope"_s, u"all:read"_s);
    choose(editor, u"flow"_s, u"oauth2-client-credentials"_s);
    QCOMPARE(lineOf(editor, u"parameter:scope"_s)->text(), u"all:read"_s);
    typeInto(editor, u"parameter:audience"_s, u"api"_s);
    choose(editor, u"flow"_s, u"rillis-flow"_s);
    QVERIFY(!formOf(editor).field(u"parameter:scope"_s));
    choose(editor, u"flow"_s, u"oauth2-client-credentials"_s);
    QCOMPARE(lineOf(editor, u"parameter:scope"_s)->text(), u"all:read"_s);
    QCOMPARE(lineOf(editor, u"parameter:audience"_s)->text(), u"api"_s);
    QCOMPARE(lineOf(editor, u"name"_s)->text(), u"Mine"_s);
}

void tst_ProfileFields::aKnownBaseUrlIsOfferedAndBringsItsEnvironment()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), QString());
    choose(editor, u"flow"_s, u"endorsed"_s);
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), u"https://endorsed.ai"_s);
    QCOMPARE(choiceOf(editor, u"environment"_s), u"Production"_s);
    choose(editor, u"flow"_s, u"rillis-flow"_s);
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), u"https://aws-verification-id-dev.rillis.io"_s);
    QCOMPARE(choiceOf(editor, u"environment"_s), u"Development"_s);
}

void tst_ProfileFields::aChosenEnvironmentIsNotOverridden()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    choose(editor, u"environment"_s, static_cast<int>(Environment::Staging));
    choose(editor, u"flow"_s, u"endorsed"_s);
    QCOMPARE(choiceOf(editor, u"environment"_s), u"Staging"_s);
}

void tst_ProfileFields::aTypedBaseUrlSurvivesAnotherFlow()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"endorsed"_s), true);
    typeInto(editor, u"baseUrl"_s, u"https://mine.example"_s);
    choose(editor, u"flow"_s, u"rillis-flow"_s);
    QCOMPARE(lineOf(editor, u"baseUrl"_s)->text(), u"https://mine.example"_s);
}

void tst_ProfileFields::anOptionalChoiceMayBeLeftOut()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"identity-documents"_s), true);
    QCOMPARE(choiceOf(editor, u"parameter:platform"_s), u"Not sent"_s);
    QVERIFY(!previewOf(editor).contains("platform"_L1));
    choose(editor, u"parameter:platform"_s, u"ios"_s);
    QVERIFY(previewOf(editor).contains("\"platform\": \"ios\""_L1));
}

void tst_ProfileFields::aScopeShowsItsDefaultWithoutSendingIt()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    QCOMPARE(lineOf(editor, u"parameter:scope"_s)->text(), QString());
    QCOMPARE(lineOf(editor, u"parameter:scope"_s)->placeholderText(), u"all:read all:write"_s);
}

void tst_ProfileFields::aGeneratedValueIsNewUntilPinned()
{
    EditorDesk desk;
    const ProfileEditor editor(&desk.workspace, desk.profile(u"identity-documents"_s), true);
    auto *fresh = formOf(editor).field(u"parameter:sessionKey"_s)->editor()->findChild<QCheckBox *>();
    QVERIFY(fresh->isChecked());
    QVERIFY(!lineOf(editor, u"parameter:sessionKey"_s)->isEnabled());
    QVERIFY(previewOf(editor).contains(u"‹new for each request›"_s));
    fresh->click();
    QVERIFY(!QUuid::fromString(lineOf(editor, u"parameter:sessionKey"_s)->text()).isNull());
    typeInto(editor, u"parameter:sessionKey"_s, u"pinned-1"_s);
    QVERIFY(previewOf(editor).contains("\"sessionKey\": \"pinned-1\""_L1));
}

void tst_ProfileFields::aPinnedValueThatIsEmptiedIsNewAgain()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"identity-documents"_s);
    profile.parameters = {{u"sessionKey"_s, u"pinned-1"_s}};
    ProfileEditor editor(&desk.workspace, profile, true);
    QVERIFY(activate(editor));
    auto *fresh = formOf(editor).field(u"parameter:sessionKey"_s)->editor()->findChild<QCheckBox *>();
    QVERIFY(!fresh->isChecked());
    typeInto(editor, u"parameter:sessionKey"_s, {});
    QTRY_VERIFY(fresh->isChecked());
}

void tst_ProfileFields::customersAreOffered()
{
    EditorDesk desk;
    Profile other = desk.profile(u"endorsed"_s, u"One"_s);
    other.customer = u"Globex"_s;
    desk.add(other, std::nullopt);
    desk.add(desk.profile(u"endorsed"_s, u"Two"_s), std::nullopt);
    desk.add(desk.profile(u"endorsed"_s, u"Three"_s), std::nullopt);
    const ProfileEditor editor(&desk.workspace, EditorDesk::blank(), true);
    const auto *combo = qobject_cast<QComboBox *>(formOf(editor).field(u"customer"_s)->editor());
    QCOMPARE(combo->count(), 2);
    QCOMPARE(combo->itemText(0), u"Acme"_s);
    QCOMPARE(combo->itemText(1), u"Globex"_s);
    QCOMPARE(combo->currentText(), QString());
}

void tst_ProfileFields::extraParametersAndHeadersAreFoldedAwayUnlessUsed()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"oauth2-client-credentials"_s);
    const ProfileEditor unused(&desk.workspace, profile, true);
    QVERIFY(!fieldNames(unused).contains(u"header"_s));
    profile.headers = {{u"X-Gateway"_s, u"7"_s}};
    profile.parameters = {{u"tenant"_s, u"acme"_s}};
    const ProfileEditor used(&desk.workspace, profile, true);
    QVERIFY(fieldNames(used).endsWith(u"header"_s));
    QCOMPARE(lineOf(used, u"header"_s)->text(), u"X-Gateway"_s);
    QCOMPARE(lineOf(used, u"parameter"_s)->text(), u"tenant"_s);
    QVERIFY(previewOf(used).contains("tenant=acme"_L1));
    choose(used, u"flow"_s, u"partner-oauth"_s);
    QVERIFY2(!fieldNames(used).contains(u"parameter"_s), "a flow that takes no extra parameters");
}

void tst_ProfileFields::scrollingOverAChoiceDoesNotChange()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    QVERIFY(activate(editor));
    lineOf(editor, u"name"_s)->setFocus();
    auto *combo = qobject_cast<QComboBox *>(formOf(editor).field(u"environment"_s)->editor());
    const QPoint middle = combo->rect().center();
    QWheelEvent wheel(middle, combo->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    QCOMPARE(combo->currentText(), u"Production"_s);
    combo->setFocus();
    QApplication::sendEvent(combo, &wheel);
    QCOMPARE(combo->currentText(), u"Staging"_s);
}

void tst_ProfileFields::aLabelsMnemonicLeadsToItsField()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"endorsed"_s), true);
    QVERIFY(activate(editor));
    QTest::keyClick(&editor, Qt::Key_T, Qt::AltModifier);
    QCOMPARE(editor.focusWidget(), lineOf(editor, u"clientSecret"_s));
    QTest::keyClick(&editor, Qt::Key_N, Qt::AltModifier);
    QCOMPARE(editor.focusWidget(), lineOf(editor, u"name"_s));
}

void tst_ProfileFields::tabFollowsTheScreen()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, desk.profile(u"rillis-flow"_s), true);
    choose(editor, u"flow"_s, u"endorsed"_s);
    QVERIFY(activate(editor));
    lineOf(editor, u"name"_s)->setFocus();
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
        const QWidget *at = editor.focusWidget();
        while (at && !qobject_cast<const FormField *>(at))
            at = at->parentWidget();
        QVERIFY(at);
        seen.append(qobject_cast<const FormField *>(at)->name());
    }
    QCOMPARE(seen,
        (QStringList{u"environment"_s, u"baseUrl"_s, u"encoding"_s, u"parameter:scope"_s, u"clientId"_s,
            u"clientSecret"_s}));
}

void tst_ProfileFields::theTabKeyReachesEverythingAndComesBack()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"oauth2-client-credentials"_s);
    profile.headers = {{u"X-Gateway"_s, u"7"_s}};
    ProfileEditor editor(&desk.workspace, profile, true);
    QVERIFY(activate(editor));
    QWidget *start = editor.focusWidget();
    QVERIFY(start);
    QSet<const QWidget *> reached;
    do {
        QVERIFY2(!reached.contains(editor.focusWidget()), "the key is caught in a loop");
        reached.insert(editor.focusWidget());
        QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
    } while (editor.focusWidget() != start);
    const QList<FormField *> fields = formOf(editor).fields();
    for (const FormField *field : fields) {
        const QList<QWidget *> stops = field->tabStops();
        for (const QWidget *stop : stops)
            QVERIFY2(!stop->isVisible() || !stop->isEnabled() || reached.contains(stop),
                qPrintable(field->name()));
    }
    QVERIFY(reached.contains(editor.findChild<QWidget *>(u"preview"_s)));
}

void tst_ProfileFields::anotherFlowsFieldsAreNotCutOff()
{
    EditorDesk desk;
    ProfileEditor editor(&desk.workspace, EditorDesk::blank(u"partner-oauth"_s), true);
    editor.resize(1, 1);
    QVERIFY(activate(editor));
    choose(editor, u"flow"_s, u"oauth2-client-credentials"_s);
    const QWidget *form = &formOf(editor);
    const QWidget *shown = form->parentWidget();
    QTRY_VERIFY2(form->minimumSizeHint().width() <= shown->width(), qPrintable(QString::number(shown->width())));
}

void tst_ProfileFields::aMissingFlowIsNamed()
{
    EditorDesk desk;
    Profile profile = desk.profile(u"gone-flow"_s);
    desk.add(profile, Credentials{u"id"_s, u"secret"_s});
    ProfileEditor editor(&desk.workspace, profile, false);
    QVERIFY(choiceOf(editor, u"flow"_s).contains("gone-flow"_L1));
    pressSave(editor);
    QVERIFY(noteOf(editor, u"flow"_s).contains("missing"_L1));
    choose(editor, u"flow"_s, u"oauth2-client-credentials"_s);
    QCOMPARE(noteOf(editor, u"flow"_s), desk.flows.find(u"oauth2-client-credentials")->description);
}

QTEST_MAIN(tst_ProfileFields)
#include "tst_profilefields.moc"
