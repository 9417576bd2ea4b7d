// Requests that are saved with a profile, and what must not be; responses in files.

#include "explorestage.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestExploreSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsSavedWithTheProfile();
    void aSavedRequestIsChangedRenamedAndDeleted();
    void anEditIsKeptBesideTheOthers();
    void whatLooksLikeACredentialIsRefusedAndNothingIsLost();
    void aNameThatIsTakenIsRefusedNextToIt();
    void theResponseGoesIntoAFile();
    void aFileThatCannotBeWrittenIsAnErrorAndTheResponseStays();
    void lockingClosesTheQuestionForAFile();

private:
    static void trigger(ExploreStage &stage, const QString &text)
    {
        for (QAction *action : stage.window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        qFatal("no action %s", qPrintable(text));
    }
    static QList<ApiRequest> savedOf(ExploreStage &stage)
    {
        return stage.desk.workspace.profile(stage.profile.id)->requests;
    }
    static QFileDialog *dialogOf(ExploreStage &stage)
    {
        stage.button(u"Save body"_s)->click();
        return stage.window->findChild<QFileDialog *>();
    }
};

void TestExploreSaving::aRequestIsSavedWithTheProfile()
{
    ExploreStage stage;
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/people?limit=2"_s);
    stage.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(stage.find<QLineEdit>(u"Name of the request"_s)->hasFocus()); // a button takes its time
    QCOMPARE(stage.find<QLineEdit>(u"Name of the request"_s)->text(), u"GET /people"_s);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(savedOf(stage).size(), 1);
    const ApiRequest saved = savedOf(stage).first();
    QCOMPARE(saved.name, u"GET /people"_s);
    QCOMPARE(saved.target, u"/people?limit=2"_s);
    QCOMPARE(stage.find<QComboBox>(u"Saved requests"_s)->currentText(), u"GET /people"_s);
    QVERIFY(!stage.button(u"Save"_s)->isEnabled());
    // As another start of the program finds it.
    ProfileStore again(stage.desk.profileStore.file());
    QCOMPARE(again.load().profiles.first().requests, savedOf(stage));
}

void TestExploreSaving::aSavedRequestIsChangedRenamedAndDeleted()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}, {.name = u"Two"_s, .target = u"/two"_s}});
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/changed"_s);
    QCOMPARE(stage.find<QComboBox>(u"Saved requests"_s)->currentText(), u"One (edited)"_s);
    stage.press(Qt::Key_V, Qt::AltModifier);
    QTRY_COMPARE(savedOf(stage).first().target, u"/changed"_s);
    stage.typeInto(u"Path or URL"_s, u"/unsaved"_s);
    trigger(stage, u"Rename…"_s);
    stage.typeInto(u"Name of the request"_s, u"Uno"_s);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(savedOf(stage).first().name, u"Uno"_s);
    QCOMPARE(savedOf(stage).first().target, u"/changed"_s); // renaming saves nothing else
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/unsaved"_s);
    QCOMPARE(stage.find<QComboBox>(u"Saved requests"_s)->currentText(), u"Uno (edited)"_s);
    trigger(stage, u"Delete"_s);
    QTRY_COMPARE(savedOf(stage).size(), 1);
    QCOMPARE(savedOf(stage).first().name, u"Two"_s);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/unsaved"_s); // it can be saved again
}

void TestExploreSaving::anEditIsKeptBesideTheOthers()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}, {.name = u"Two"_s, .target = u"/two"_s}});
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/mine"_s);
    auto *choice = stage.find<QComboBox>(u"Saved requests"_s);
    choice->setFocus();
    stage.press(Qt::Key_Down);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/two"_s);
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/mine"_s);
    trigger(stage, u"Back to what is saved"_s);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/one"_s);
    QCOMPARE(savedOf(stage).size(), 2);
}

void TestExploreSaving::whatLooksLikeACredentialIsRefusedAndNothingIsLost()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}});
    stage.explore();
    stage.press(Qt::Key_R, Qt::AltModifier);
    stage.addRow(u"Add header"_s);
    stage.type(u"X-Api-Key"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"canary-key"_s);
    stage.press(Qt::Key_Q, Qt::AltModifier);
    stage.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(stage.says(u"'X-Api-Key' looks like a credential"_s));
    QCOMPARE(stage.find<QLineEdit>(u"Header value"_s)->text(), u"canary-key"_s);
    QTest::qWait(50);
    QVERIFY(savedOf(stage).first().headers.isEmpty());
    QFile file(stage.desk.profileStore.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary-key"));
    stage.send(); // it can be sent
    QVERIFY(stage.bodyShows(u"world"_s));
    QCOMPARE(stage.apiRequests().first().header("X-Api-Key"), "canary-key");
}

void TestExploreSaving::aNameThatIsTakenIsRefusedNextToIt()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}});
    stage.explore();
    trigger(stage, u"Save as…"_s);
    stage.typeInto(u"Name of the request"_s, u"ONE"_s);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.says(u"There is already a request"_s));
    QVERIFY(stage.find<QLineEdit>(u"Name of the request"_s)->hasFocus());
    stage.type(u" more"_s);
    QVERIFY(!stage.says(u"There is already a request"_s));
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(savedOf(stage).size(), 2);
    trigger(stage, u"Save as…"_s);
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.find<QLineEdit>(u"Name of the request"_s)->isVisible());
}

void TestExploreSaving::theResponseGoesIntoAFile()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/report"_s}});
    const QByteArray bytes = QByteArray::fromHex("00ff0d0a").repeated(1000);
    stage.api = answerWith(200, bytes);
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"00 ff 0d 0a"_s));
    QFileDialog *dialog = dialogOf(stage);
    QVERIFY(dialog);
    const QString target = stage.desk.folder.filePath(u"saved.bin"_s);
    dialog->selectFile(target);
    Q_EMIT dialog->fileSelected(target);
    dialog->close();
    QFile file(target);
    QTRY_VERIFY(file.exists() && file.size() == bytes.size());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestExploreSaving::aFileThatCannotBeWrittenIsAnErrorAndTheResponseStays()
{
    ExploreStage stage;
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    QFileDialog *dialog = dialogOf(stage);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(stage.desk.folder.filePath(u"no-such-folder/x"_s));
    dialog->close();
    QTRY_VERIFY(stage.stripText().contains(u"could not be saved"_s));
    QVERIFY(stage.bodyText().contains(u"world"_s));
}

void TestExploreSaving::lockingClosesTheQuestionForAFile()
{
    ExploreStage stage;
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    const QPointer<QFileDialog> dialog = dialogOf(stage);
    QVERIFY(dialog);
    stage.desk.workspace.lock();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(!stage.call().response);
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestExploreSaving test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_explore_saving.moc"
