#include "clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The sandbox as a process of its own, as the window and a newcomer start it.
class TstCliSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineOfJsonTellsAll();
    void itsCredentialsGetATokenThroughTheCommandLine();
    void itEndsWhenItsInputCloses();
    void itStaysWhileItsInputIsOpen();
    void theTableHasAnExampleThatWorks();
    void aTakenPortIsNoSandbox();

private:
    /// Starts one and waits for its first line.
    std::unique_ptr<QProcess> started(const QStringList &options, QByteArray *line)
    {
        auto process = m_cli.prepared(QStringList{u"sandbox"_s} + options);
        process->start();
        (void)QTest::qWaitFor([&] { return process->canReadLine(); }, generousMs);
        *line = process->readLine();
        return process;
    }

    Cli m_cli;
};

void TstCliSandbox::oneLineOfJsonTellsAll()
{
    QByteArray line;
    const auto process = started({u"--json"_s, u"--until-stdin-closes"_s}, &line);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QVERIFY(json.value(u"baseUrl").toString().startsWith(u"http://127.0.0.1:"));
    const QJsonArray profiles = json.value(u"profiles").toArray();
    QCOMPARE(profiles.size(), 5);
    for (const auto &each : profiles) {
        const QJsonObject profile = each.toObject();
        for (const char *member :
            {"id", "name", "customer", "environment", "flow", "baseUrl", "clientId", "clientSecret"}) {
            QVERIFY2(!profile.value(QLatin1StringView(member)).toString().isEmpty(), member);
        }
        QVERIFY(profile.value(u"parameters").isObject());
    }
    process->closeWriteChannel();
    QCOMPARE(Cli::finished(*process).code, 0);
}

void TstCliSandbox::itsCredentialsGetATokenThroughTheCommandLine()
{
    QByteArray line;
    const auto process = started({u"--json"_s, u"--until-stdin-closes"_s}, &line);
    const QJsonArray profiles = QJsonDocument::fromJson(line).object().value(u"profiles").toArray();
    QVERIFY(!profiles.isEmpty());
    for (const auto &each : profiles) {
        const QJsonObject profile = each.toObject();
        QStringList arguments{u"token"_s, u"--flow"_s, profile.value(u"flow").toString(), u"--base-url"_s,
            profile.value(u"baseUrl").toString(), u"--client-id"_s, profile.value(u"clientId").toString(),
            u"--secret-stdin"_s};
        if (profile.contains(u"path"))
            arguments += {u"--path"_s, profile.value(u"path").toString()};
        const CliRun run = m_cli.run(arguments, profile.value(u"clientSecret").toString().toUtf8());
        VERIFY_CODE(run, 0);
    }
    process->closeWriteChannel();
    QCOMPARE(Cli::finished(*process).code, 0);
}

void TstCliSandbox::itEndsWhenItsInputCloses()
{
    QByteArray line;
    const auto process = started({u"--json"_s, u"--until-stdin-closes"_s}, &line);
    QVERIFY(!line.isEmpty());
    process->write("what comes is of no interest\n");
    process->closeWriteChannel();
    QCOMPARE(Cli::finished(*process).code, 0);
}

void TstCliSandbox::itStaysWhileItsInputIsOpen()
{
    QByteArray line;
    const auto process = started({u"--json"_s, u"--until-stdin-closes"_s}, &line);
    process->write("x\n");
    // It has read that line, or could have, once another program has come and gone.
    VERIFY_CODE(m_cli.run({u"--version"_s}), 0);
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    process->waitForFinished();
}

void TstCliSandbox::theTableHasAnExampleThatWorks()
{
    auto process = m_cli.prepared({u"sandbox"_s});
    process->start();
    QByteArray text;
    QTRY_VERIFY_WITH_TIMEOUT((text += process->readAllStandardOutput()).contains("/api/echo"), generousMs);
    QByteArray example;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("  printf"))
            example = line.trimmed();
    }
    QVERIFY2(!example.isEmpty(), text.constData());
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, QString::fromUtf8(example.replace("claimcheck-cli", "'" CLAIMCHECK_CLI "'"))});
    const CliRun run = Cli::finished(shell);
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.startsWith("eyJ"));
    process->kill();
    process->waitForFinished();
}

void TstCliSandbox::aTakenPortIsNoSandbox()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const CliRun run = m_cli.run({u"sandbox"_s, u"--port"_s, port});
    VERIFY_CODE(run, 4);
    QCOMPARE(run.out, "");
    QVERIFY(run.err.contains(port.toLatin1()));
}

QTEST_GUILESS_MAIN(TstCliSandbox)
#include "tst_cli_sandbox.moc"
