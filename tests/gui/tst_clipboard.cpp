// The clipboard of a real X server, or of Windows: what another program sees of it, and what happens when another program copies.
// This program is that other program too, when it is started with arguments.

#include "clipboard.h"
#include "clipboardmarks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherProgramSeesTheTextAndTheSecretMark();
    void plainCopiesCarryNoMarkAndAreNotCleared();
    void primaryIsUntouched();
    void itIsClearedWhenTheTimeIsUp();
    void itIsNotClearedWhenAnotherProgramCopiedSince();
    void itIsNotClearedWhenThisProgramCopiedSomethingElse();
    void aSecondCopyStartsTheTimeAnew();
    void theCountdownRoundsUp();
};

namespace {

/// Runs this program as the other one; returns what it prints.
QByteArray other(const QStringList &arguments, QProcess *staying = nullptr)
{
    QProcess once;
    QProcess &process = staying ? *staying : once;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray output;
    const auto arrived = [&] {
        output += process.readAllStandardOutput();
        output.replace("\r\n", "\n"); // of Windows
        return output.endsWith("done\n");
    };
    // An event loop is needed: this program answers the other one's question for the clipboard.
    if (!QTest::qWaitFor(arrived, 20'000))
        qFatal("the other program did not answer");
    if (!staying && !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
        qFatal("the other program did not end");
    return output;
}

int actAsTheOtherProgram(QGuiApplication &app)
{
    const QStringList arguments = QCoreApplication::arguments();
    QClipboard *clipboard = QGuiApplication::clipboard();
    QTimer::singleShot(0, &app, [=] {
        if (arguments.at(1) == "--show"_L1) {
            const QMimeData *data = clipboard->mimeData();
            std::printf("text=%s\nhint=%s\ndone\n", qPrintable(data->text()), isMarkedAsSecret(*data) ? "secret" : "");
        } else if (arguments.at(1) == "--show-primary"_L1) {
            std::printf("text=%s\ndone\n", qPrintable(clipboard->text(QClipboard::Selection)));
        }
        if (arguments.at(1).startsWith("--show"_L1)) {
            std::fflush(stdout);
            QCoreApplication::quit();
        } else {
            clipboard->setText(arguments.at(2));
            std::printf("done\n");
            std::fflush(stdout); // and stays, as the owner
        }
    });
    return app.exec();
}

struct Bench
{
    qint64 nowMs = 1'700'000'000'000;
    SecretClipboard clipboard {QGuiApplication::clipboard(), [this] { return nowMs; }};
};

} // namespace

void TestClipboard::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestClipboard::anotherProgramSeesTheTextAndTheSecretMark()
{
    Bench bench;
    bench.clipboard.copySecret(u"canary-token"_s, u"Token"_s);
    QCOMPARE(other({u"--show"_s}), "text=canary-token\nhint=secret\ndone\n");
}

void TestClipboard::plainCopiesCarryNoMarkAndAreNotCleared()
{
    Bench bench;
    bench.clipboard.copyPlain(u"client-id"_s, u"Client ID"_s);
    QCOMPARE(other({u"--show"_s}), "text=client-id\nhint=\ndone\n");
    bench.clipboard.clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"client-id"_s);
}

void TestClipboard::primaryIsUntouched()
{
    QClipboard *system = QGuiApplication::clipboard();
    if (!system->supportsSelection())
        QSKIP("no PRIMARY selection on this platform");
    system->setText(u"selected by the user"_s, QClipboard::Selection);
    Bench bench;
    bench.clipboard.copySecret(u"canary-token"_s, u"Token"_s);
    QCOMPARE(system->text(QClipboard::Selection), u"selected by the user"_s);
    QCOMPARE(other({u"--show-primary"_s}), "text=selected by the user\ndone\n");
    bench.clipboard.clearIfOurs();
    QCOMPARE(system->text(QClipboard::Selection), u"selected by the user"_s);
}

void TestClipboard::itIsClearedWhenTheTimeIsUp()
{
    Bench bench;
    bench.clipboard.setClearAfterSeconds(1);
    QSignalSpy cleared(&bench.clipboard, &SecretClipboard::cleared);
    bench.clipboard.copySecret(u"canary-token"_s, u"Token"_s);
    QVERIFY(cleared.wait(20'000));
    QCOMPARE(other({u"--show"_s}), "text=\nhint=\ndone\n");
    QVERIFY(bench.clipboard.what().isEmpty());
}

void TestClipboard::itIsNotClearedWhenAnotherProgramCopiedSince()
{
    Bench bench;
    bench.clipboard.copySecret(u"canary-token"_s, u"Token"_s);
    QSignalSpy lost(&bench.clipboard, &SecretClipboard::lost);
    QProcess owner;
    other({u"--own"_s, u"of another program"_s}, &owner);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 20'000);
    bench.clipboard.clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"of another program"_s);
    owner.kill();
    QVERIFY(owner.waitForFinished(20'000));
}

void TestClipboard::itIsNotClearedWhenThisProgramCopiedSomethingElse()
{
    Bench bench;
    bench.clipboard.copySecret(u"canary-token"_s, u"Token"_s);
    QGuiApplication::clipboard()->setText(u"from a line edit"_s);
    bench.clipboard.clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"from a line edit"_s);
}

void TestClipboard::aSecondCopyStartsTheTimeAnew()
{
    Bench bench;
    bench.clipboard.copySecret(u"one"_s, u"Token"_s);
    bench.nowMs += 20'000;
    QCOMPARE(bench.clipboard.secondsLeft(bench.nowMs), 10);
    bench.clipboard.copySecret(u"two"_s, u"Header"_s);
    QCOMPARE(bench.clipboard.secondsLeft(bench.nowMs), 30);
    QCOMPARE(bench.clipboard.what(), u"Header"_s);
}

void TestClipboard::theCountdownRoundsUp()
{
    Bench bench;
    bench.clipboard.copySecret(u"one"_s, u"Token"_s);
    QCOMPARE(bench.clipboard.secondsLeft(bench.nowMs + 1), 30);
    QCOMPARE(bench.clipboard.secondsLeft(bench.nowMs + 29'999), 1);
    QCOMPARE(bench.clipboard.secondsLeft(bench.nowMs + 40'000), 0);
}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1).startsWith("--"_L1))
        return actAsTheOtherProgram(app);
    TestClipboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipboard.moc"
