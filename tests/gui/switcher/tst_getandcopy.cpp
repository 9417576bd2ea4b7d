// Get, then copy: against a server that counts.

#include "commands.h"
#include "getandcopy.h"
#include "support/desk.h"
#include "support/loopbackserver.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// A different token each time: token-1, token-2…
LoopbackServer::Answer tokens(const QByteArray &rest = R"(,"expires_in":600)")
{
    return [count = 0, rest](QTcpSocket *socket, const ReceivedRequest &request) mutable {
        answerWith(200, R"({"access_token":"token-)" + QByteArray::number(++count) + '"' + rest + '}')(socket, request);
    };
}

struct Stage
{
    Stage()
    {
        QApplication::clipboard()->clear();
        id = add(u"Flow"_s);
    }
    QString add(const QString &name)
    {
        return desk.add(u"Acme"_s, name, Environment::Dev, server.url(u""_s), u"oauth2-client-credentials"_s).id;
    }
    GetAndCopy &getAndCopy() { return commands.getAndCopy(); }
    bool settle(const QString &profileId)
    {
        return QTest::qWaitFor([&] { return !desk.book.record(profileId).fetching; }, 20'000);
    }
    bool copies(const QString &text)
    {
        return QTest::qWaitFor([&] { return QApplication::clipboard()->text() == text; }, 20'000);
    }
    qsizetype requests() const { return server.requests().size(); }
    /// Waits for the request to have arrived at a server that does not answer.
    bool arrives(qsizetype count)
    {
        return QTest::qWaitFor([&] { return requests() == count; }, 20'000);
    }

    LoopbackServer server {tokens()};
    Desk desk;
    QWidget window;
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    Commands commands {&desk.workspace, &clipboard, &desk.sandbox, Actions(&window), {}, &window};
    QString id;
    QSignalSpy waiting {&commands.getAndCopy(), &GetAndCopy::waiting};
    QSignalSpy failed {&commands.getAndCopy(), &GetAndCopy::failed};
    QSignalSpy said {&commands.getAndCopy(), &GetAndCopy::said};
    QSignalSpy used {&commands.copies(), &CopyCommands::tokenUsed};
};

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestGetAndCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATokenOneIsGotAndCopied();
    void aTokenThatLastsIsCopiedAtOnce_data();
    void aTokenThatLastsIsCopiedAtOnce();
    void renewingCopiesNoneThatIsHeld();
    void oneClickIsOneRequest();
    void aRequestUnderWayIsWaitedFor();
    void aShortTokenIsCopiedWhenItCame();
    void aRefusalIsSaidAndNothingCopied();
    void aCancelledRequestCopiesNothingThoughATokenIsHeld();
    void lockedMeanwhileNothingIsCopied();
    void deletedMeanwhileNothingIsCopied();
    void changedMeanwhileNothingIsCopied();
    void theLateAnswerForAnotherProfileIsNotCopied();
    void whatTheUserCopiedMeanwhileStays();
    void whileLockedOrWithoutTheProfileNothingHappens();
};

void TestGetAndCopy::withoutATokenOneIsGotAndCopied()
{
    Stage stage;
    stage.getAndCopy().copy(stage.id, CopyFormat::Header);
    QCOMPARE(stage.waiting.size(), 1);
    QCOMPARE(stage.waiting.constFirst().constFirst().toString(), u"Getting a token for “Flow”…"_s);
    QVERIFY(stage.copies(u"Authorization: Bearer token-1"_s));
    QCOMPARE(stage.clipboard.what(), u"Header of “Flow”"_s);
    QCOMPARE(stage.requests(), 1);
    QCOMPARE(stage.waiting.size(), 2);
    QVERIFY(stage.waiting.constLast().constFirst().toString().isEmpty());
    QCOMPARE(stage.used.size(), 1);
    QCOMPARE(stage.used.constFirst().constFirst().toString(), stage.id);
    QCOMPARE(stage.failed.size() + stage.said.size(), 0);
}

void TestGetAndCopy::aTokenThatLastsIsCopiedAtOnce_data()
{
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<bool>("renewed");
    const QByteArray tenMinutes = R"(,"expires_in":600)";
    QTest::newRow("fresh") << tenMinutes << qint64(0) << false;
    QTest::newRow("30 s left") << tenMinutes << qint64(570'000) << false;
    QTest::newRow("a hair less") << tenMinutes << qint64(570'001) << true;
    QTest::newRow("just expired") << tenMinutes << qint64(600'000) << true;
    QTest::newRow("long expired") << tenMinutes << qint64(9'000'000) << true;
    QTest::newRow("expiry unknown") << QByteArray() << qint64(9'000'000) << false;
}

void TestGetAndCopy::aTokenThatLastsIsCopiedAtOnce()
{
    QFETCH(const QByteArray, expiry);
    QFETCH(const qint64, ageMs);
    QFETCH(const bool, renewed);
    Stage stage;
    stage.server.setAnswer(tokens(expiry));
    QVERIFY(stage.desk.fetch(stage.id));
    stage.desk.nowMs += ageMs;
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    if (!renewed)
        QCOMPARE(clipboardText(), u"token-1"_s); // at once
    QVERIFY(stage.copies(renewed ? u"token-2"_s : u"token-1"_s));
    QCOMPARE(stage.requests(), renewed ? 2 : 1);
    QCOMPARE(stage.used.size(), 1);
}

void TestGetAndCopy::renewingCopiesNoneThatIsHeld()
{
    Stage stage;
    QVERIFY(stage.desk.fetch(stage.id));
    stage.getAndCopy().renewAndCopy(stage.id, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-2"_s));
    QCOMPARE(stage.used.size(), 1);
}

void TestGetAndCopy::oneClickIsOneRequest()
{
    Stage stage;
    for (int i = 0; i < 5; ++i)
        stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-1"_s));
    QCOMPARE(stage.requests(), 1);
    QCOMPARE(stage.used.size(), 1);
}

void TestGetAndCopy::aRequestUnderWayIsWaitedFor()
{
    Stage stage;
    stage.desk.workspace.getToken(stage.id);
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-1"_s));
    QCOMPARE(stage.requests(), 1);
}

void TestGetAndCopy::aShortTokenIsCopiedWhenItCame()
{
    Stage stage;
    stage.server.setAnswer(tokens(R"(,"expires_in":5)"));
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-1"_s));
    QCOMPARE(stage.requests(), 1);
}

void TestGetAndCopy::aRefusalIsSaidAndNothingCopied()
{
    Stage stage;
    QVERIFY(stage.desk.fetch(stage.id));
    stage.desk.nowMs += 590'000;
    stage.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    QSignalSpy current(&stage.commands, &Commands::wantsCurrent);
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.failed.wait(20'000));
    QCOMPARE(stage.failed.constFirst().constFirst().toString(), stage.id);
    QCOMPARE(current.size(), 1); // its pane shows the error
    QVERIFY(stage.said.constFirst().constFirst().toString().contains(u"Flow"));
    QVERIFY(stage.waiting.constLast().constFirst().toString().isEmpty());
    QVERIFY(clipboardText().isEmpty());
    // And no late token of another request is copied.
    stage.server.setAnswer(tokens());
    QVERIFY(stage.desk.fetch(stage.id));
    QVERIFY(clipboardText().isEmpty());
}

void TestGetAndCopy::aCancelledRequestCopiesNothingThoughATokenIsHeld()
{
    Stage stage;
    QVERIFY(stage.desk.fetch(stage.id));
    stage.desk.nowMs += 590'000;
    stage.server.setAnswer(neverAnswer());
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(2));
    stage.desk.workspace.cancel(stage.id);
    QVERIFY(stage.settle(stage.id));
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(stage.failed.size(), 0); // what the user did is no failure
    QCOMPARE(stage.said.size(), 1);
    QVERIFY(stage.waiting.constLast().constFirst().toString().isEmpty());
}

void TestGetAndCopy::lockedMeanwhileNothingIsCopied()
{
    Stage stage;
    QTcpSocket *open = nullptr;
    stage.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { open = socket; });
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(1));
    stage.desk.workspace.lock();
    QVERIFY(stage.waiting.constLast().constFirst().toString().isEmpty());
    tokens()(open, {});
    stage.desk.workspace.unlock();
    stage.server.setAnswer(tokens());
    QVERIFY(QTest::qWaitFor([&] { return !stage.desk.workspace.isLocked(); }, 20'000));
    QVERIFY(stage.desk.fetch(stage.id));
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(stage.failed.size() + stage.used.size(), 0);
}

void TestGetAndCopy::deletedMeanwhileNothingIsCopied()
{
    Stage stage;
    stage.server.setAnswer(neverAnswer());
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(1));
    QSignalSpy finished(&stage.desk.workspace, &Workspace::deletionFinished);
    stage.desk.workspace.remove({stage.id});
    QVERIFY(finished.wait(20'000));
    QVERIFY(clipboardText().isEmpty());
    QVERIFY(stage.waiting.constLast().constFirst().toString().isEmpty());
    QCOMPARE(stage.failed.size() + stage.used.size(), 0);
}

void TestGetAndCopy::changedMeanwhileNothingIsCopied()
{
    Stage stage;
    stage.server.setAnswer(neverAnswer());
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(1));
    Profile changed = *stage.desk.workspace.profile(stage.id);
    changed.environment = Environment::Prod;
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.desk.workspace.save(changed, std::nullopt);
    QVERIFY(!saved.isEmpty() || saved.wait(20'000));
    stage.server.setAnswer(tokens());
    QVERIFY(stage.desk.fetch(stage.id));
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(stage.used.size(), 0);
}

void TestGetAndCopy::theLateAnswerForAnotherProfileIsNotCopied()
{
    Stage stage;
    const QString other = stage.add(u"Other"_s);
    QTcpSocket *open = nullptr;
    stage.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { open = socket; });
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(1));
    stage.server.setAnswer(answerWith(200, R"({"access_token":"of-the-other","expires_in":600})"));
    stage.getAndCopy().copy(other, CopyFormat::Token);
    QVERIFY(stage.copies(u"of-the-other"_s));
    tokens()(open, {});
    QVERIFY(stage.settle(stage.id));
    QVERIFY(stage.desk.book.record(stage.id).token); // kept, but not copied
    QCOMPARE(clipboardText(), u"of-the-other"_s);
    QCOMPARE(stage.used.size(), 1);
}

void TestGetAndCopy::whatTheUserCopiedMeanwhileStays()
{
    Stage stage;
    QTcpSocket *open = nullptr;
    stage.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { open = socket; });
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    QVERIFY(stage.arrives(1));
    stage.commands.copyFromView(u"a claim"_s, u"Claim"_s);
    tokens()(open, {});
    QVERIFY(stage.settle(stage.id));
    QCOMPARE(clipboardText(), u"a claim"_s);
}

void TestGetAndCopy::whileLockedOrWithoutTheProfileNothingHappens()
{
    Stage stage;
    stage.getAndCopy().copy(u"nobody"_s, CopyFormat::Token);
    QVERIFY(stage.desk.fetch(stage.id));
    stage.desk.workspace.lock();
    stage.getAndCopy().copy(stage.id, CopyFormat::Token);
    stage.getAndCopy().renewAndCopy(stage.id, CopyFormat::Token);
    QCOMPARE(stage.waiting.size(), 0);
    QCOMPARE(stage.requests(), 1);
    QVERIFY(clipboardText().isEmpty());
}

QTEST_MAIN(TestGetAndCopy)
#include "tst_getandcopy.moc"
