#include "editordesk.h"
#include "support/loopbackserver.h"

#include "dialogs/fieldform.h"
#include "dialogs/notelabel.h"
#include "dialogs/profileeditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
const Credentials stored {u"id-1"_s, u"stored-canary"_s};

/// An editor on a profile that has credentials already, whose endpoint is a server of the test's.
struct Trial
{
    explicit Trial(Environment environment = Environment::Dev)
    {
        profile.environment = environment;
        profile.baseUrl = server.url(u""_s);
        desk.add(profile, stored);
        desk.keychain.writes = 0;
        editor = std::make_unique<ProfileEditor>(&desk.workspace, profile, false);
        editor->open();
        if (!QTest::qWaitFor([&] { return lineOf(*editor, u"clientId"_s)->text() == stored.clientId; }, patienceMs))
            qFatal("the client ID was not filled in");
    }
    void typeSecret(const QString &secret = u"new-canary"_s) const
    {
        lineOf(*editor, u"clientSecret"_s)->setText(secret);
    }
    QCheckBox *box() const
    {
        const FormField *field = formOf(*editor).field(u"tryFirst"_s);
        return field ? qobject_cast<QCheckBox *>(field->editor()) : nullptr;
    }
    QPushButton *saveAnyway() const
    {
        for (auto *button : editor->findChildren<QPushButton *>()) {
            if (button->text() == "Save any&way"_L1)
                return button;
        }
        return nullptr;
    }
    QString error() const
    {
        for (const auto *note : editor->findChildren<NoteLabel *>()) {
            if (note->isVisible() && note->kind() == NoteLabel::Kind::Error)
                return note->text();
        }
        return {};
    }
    void refuse() { server.setAnswer(answerWith(401, R"({"error":"invalid_client"})")); }

    LoopbackServer server {answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})")};
    EditorDesk desk;
    Profile profile = desk.profile(u"partner-oauth"_s);
    std::unique_ptr<ProfileEditor> editor;
};

} // namespace

/// "Try the new secret first": one request with the typed credentials before they replace the stored ones.
class TestSecretTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfferedOnlyWhereStoredOnesAreReplaced();
    void itIsTheDefaultButForProd_data();
    void itIsTheDefaultButForProd();
    void becomingProdTakesTheTickAway();
    void whatWorksIsSavedAfterOneRequest();
    void onProdTheTickIsTheWish();
    void withoutTheTickNothingIsSent();
    void whatIsRefusedIsNotSavedAndSaysSo();
    void itCanBeSavedAnyway();
    void aRefusedOneCanBeCorrectedAndTriedAgain();
    void cancelStopsTheTryAndKeepsWhatIsTyped();
    void anUnreachableServerIsARefusalToo();
    void closingDuringTheTrySavesNothing();
    void whatIsTooLongIsNeitherSentNorWritten();
    void theCheckBoxIsReachedByTab();
};

void TestSecretTrial::itIsOfferedOnlyWhereStoredOnesAreReplaced()
{
    Trial trial;
    QVERIFY(!trial.box());
    trial.typeSecret();
    QVERIFY(trial.box() && trial.box()->isVisible());
    QVERIFY(noteOf(*trial.editor, u"tryFirst"_s).contains("one token request"_L1));
    trial.typeSecret({});
    QVERIFY(!trial.box());

    ProfileEditor fresh(&trial.desk.workspace, EditorDesk::blank(), true);
    lineOf(fresh, u"clientSecret"_s)->setText(u"new-canary"_s);
    QVERIFY(!formOf(fresh).field(u"tryFirst"_s));
}

void TestSecretTrial::itIsTheDefaultButForProd_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("tries");
    QTest::newRow("DEV") << Environment::Dev << true;
    QTest::newRow("STG") << Environment::Staging << true;
    QTest::newRow("PROD") << Environment::Prod << false;
}

void TestSecretTrial::itIsTheDefaultButForProd()
{
    QFETCH(const Environment, environment);
    QFETCH(const bool, tries);
    const Trial trial(environment);
    trial.typeSecret();
    QCOMPARE(trial.box()->isChecked(), tries);
}

void TestSecretTrial::becomingProdTakesTheTickAway()
{
    const Trial trial;
    trial.typeSecret();
    choose(*trial.editor, u"environment"_s, static_cast<int>(Environment::Prod));
    QVERIFY(!trial.box()->isChecked());
    QVERIFY(noteOf(*trial.editor, u"tryFirst"_s).contains("PROD"_L1));
}

void TestSecretTrial::whatWorksIsSavedAfterOneRequest()
{
    const Trial trial;
    trial.typeSecret();
    pressSave(*trial.editor);
    QCOMPARE(trial.desk.keychain.writes, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
    QCOMPARE(trial.server.requests().size(), 1);
    QVERIFY(trial.server.requests().first().body.contains("new-canary"));
    QCOMPARE(trial.desk.keychain.items.value(trial.profile.id), (Credentials {u"id-1"_s, u"new-canary"_s}));
    QCOMPARE(trial.editor->result(), int(QDialog::Accepted));
}

void TestSecretTrial::onProdTheTickIsTheWish()
{
    const Trial trial(Environment::Prod);
    trial.typeSecret();
    trial.box()->click();
    pressSave(*trial.editor);
    QVERIFY(!trial.editor->findChild<QMessageBox *>());
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
    QCOMPARE(trial.server.requests().size(), 1);
    QCOMPARE(trial.desk.keychain.writes, 1);
}

void TestSecretTrial::withoutTheTickNothingIsSent()
{
    const Trial trial;
    trial.typeSecret();
    trial.box()->click();
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
    QCOMPARE(trial.server.connections(), 0);
    QCOMPARE(trial.desk.keychain.writes, 1);
}

void TestSecretTrial::whatIsRefusedIsNotSavedAndSaysSo()
{
    Trial trial;
    trial.refuse();
    trial.typeSecret();
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(!trial.error().isEmpty(), patienceMs);
    QVERIFY2(trial.error().contains("401"_L1), qPrintable(trial.error()));
    QVERIFY(trial.error().contains("the stored credentials are untouched"_L1));
    QVERIFY(!trial.error().contains("canary"_L1));
    QCOMPARE(trial.desk.keychain.writes, 0);
    QCOMPARE(trial.desk.keychain.items.value(trial.profile.id), stored);
    QVERIFY(trial.editor->isVisible() && formOf(*trial.editor).isEnabled());
    QCOMPARE(lineOf(*trial.editor, u"clientSecret"_s)->text(), u"new-canary"_s);
    QVERIFY(trial.saveAnyway()->isVisible());
}

void TestSecretTrial::itCanBeSavedAnyway()
{
    Trial trial;
    trial.refuse();
    trial.typeSecret();
    QVERIFY(!trial.saveAnyway()->isVisible());
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(trial.saveAnyway()->isVisible(), patienceMs);
    trial.saveAnyway()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
    QCOMPARE(trial.server.requests().size(), 1);
    QCOMPARE(trial.desk.keychain.items.value(trial.profile.id).clientSecret, u"new-canary"_s);
}

void TestSecretTrial::aRefusedOneCanBeCorrectedAndTriedAgain()
{
    Trial trial;
    trial.refuse();
    trial.typeSecret(u"mistyped-canary"_s);
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(!trial.error().isEmpty(), patienceMs);
    trial.server.setAnswer(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    trial.typeSecret();
    pressSave(*trial.editor);
    QVERIFY(trial.error().isEmpty());
    QVERIFY(!trial.saveAnyway()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
    QCOMPARE(trial.server.requests().size(), 2);
    QCOMPARE(trial.desk.keychain.writes, 1);
}

void TestSecretTrial::cancelStopsTheTryAndKeepsWhatIsTyped()
{
    Trial trial;
    trial.server.setAnswer(neverAnswer());
    trial.typeSecret();
    pressSave(*trial.editor);
    QVERIFY(!formOf(*trial.editor).isEnabled());
    QVERIFY(trial.editor->findChild<QProgressBar *>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(trial.server.requests().size(), 1, patienceMs);
    trial.editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QVERIFY(trial.editor->isVisible() && formOf(*trial.editor).isEnabled());
    QVERIFY(!trial.editor->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!trial.editor->findChild<QMessageBox *>());
    QCOMPARE(lineOf(*trial.editor, u"clientSecret"_s)->text(), u"new-canary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(trial.server.openConnections(), 0, patienceMs);
    QVERIFY2(trial.error().isEmpty(), "what the user asked for is no error");
    QCOMPARE(trial.desk.keychain.writes, 0);
}

void TestSecretTrial::anUnreachableServerIsARefusalToo()
{
    Trial trial;
    trial.server.setAnswer(closeSilently());
    trial.typeSecret();
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(trial.saveAnyway()->isVisible(), patienceMs);
    QCOMPARE(trial.desk.keychain.writes, 0);
}

void TestSecretTrial::closingDuringTheTrySavesNothing()
{
    Trial trial;
    trial.server.setAnswer(neverAnswer());
    trial.typeSecret();
    pressSave(*trial.editor);
    QTRY_COMPARE_WITH_TIMEOUT(trial.server.requests().size(), 1, patienceMs);
    trial.editor->done(QDialog::Rejected); // as the lock does
    QTRY_COMPARE_WITH_TIMEOUT(trial.server.openConnections(), 0, patienceMs);
    QCOMPARE(trial.desk.keychain.writes, 0);
    QVERIFY(lineOf(*trial.editor, u"clientSecret"_s)->text().isEmpty());
}

void TestSecretTrial::whatIsTooLongIsNeitherSentNorWritten()
{
    const Trial trial;
    const QString longest(maxPackedCredentials + 1 - packCredentials({stored.clientId, {}}).size(), u'x');
    trial.typeSecret(longest);
    pressSave(*trial.editor);
    const QString note = noteOf(*trial.editor, u"clientSecret"_s);
    QVERIFY2(note.contains("2001 bytes"_L1) && note.contains("2000 fit"_L1), qPrintable(note));
    QVERIFY(trial.editor->isVisible());
    QCOMPARE(trial.server.connections(), 0);
    QCOMPARE(trial.desk.keychain.writes, 0);
    trial.typeSecret(longest.chopped(1));
    pressSave(*trial.editor);
    QTRY_VERIFY_WITH_TIMEOUT(!trial.editor->isVisible(), patienceMs);
}

void TestSecretTrial::theCheckBoxIsReachedByTab()
{
    const Trial trial;
    QVERIFY(activate(*trial.editor));
    trial.typeSecret();
    QLineEdit *secret = lineOf(*trial.editor, u"clientSecret"_s);
    secret->setFocus();
    QTest::keyClick(secret, Qt::Key_Tab);
    QCOMPARE(trial.editor->focusWidget(), trial.box());
}

QTEST_MAIN(TestSecretTrial)
#include "tst_secrettrial.moc"
