#include "clirun.h"
#include "support/loopbackserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "opaque-canary-token-4711";

QByteArray issuing(const QByteArray &json)
{
    return R"({"token_type":"Bearer","expires_in":600,"access_token":")" + json + "\"}";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Commands with a token, for a profile in a real keyring (run through tests/with-desktop) and ad hoc.
class TstCliExec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theTokenIsInTheCommandsEnvironmentAndNowhereElse();
    void whatTheVariableWasIsReplaced();
    void anotherVariableCanBeNamed();
    void aVariableIsNamedAsShellsDo_data();
    void aVariableIsNamedAsShellsDo();
    void theExitCodeIsTheCommands_data();
    void theExitCodeIsTheCommands();
    void itEndsByTheSignalThatEndsTheCommand();
    void signalsReachTheCommand();
    void standardInputIsTheCommands();
    void aSecretFromStandardInputLeavesTheCommandNone();
    void argumentsArriveByteForByte();
    void theCommandIsAnOrdinaryProcess();
    void pathIsSearchedAsAShellDoes();
    void whatCannotBeRunIsSaid_data();
    void whatCannotBeRunIsSaid();
    void aTokenThatNoEnvironmentTakesIsSaid_data();
    void aTokenThatNoEnvironmentTakesIsSaid();
    void withoutATokenNothingIsRun_data();
    void withoutATokenNothingIsRun();
    void withoutACommandItIsBadUsage_data();
    void withoutACommandItIsBadUsage();

private:
    static QStringList exec(const QStringList &command, const QStringList &options = {})
    {
        return QStringList{u"exec"_s, u"Acme/API"_s} + options + QStringList{u"--"_s} + command;
    }
    static QStringList shell(const QString &script) { return {u"sh"_s, u"-c"_s, script}; }

    Cli m_cli;
    LoopbackServer m_server{answerWith(200, issuing(token))};
};

void TstCliExec::initTestCase()
{
    const QString base = m_server.url().adjusted(QUrl::RemovePath).toString();
    VERIFY_CODE(m_cli.run({u"add"_s, u"API"_s, u"--customer"_s, u"Acme"_s, u"--flow"_s,
                              u"oauth2-client-credentials"_s, u"--base-url"_s, base, u"--path"_s, u"/token"_s,
                              u"--client-id"_s, u"id"_s, u"--secret-stdin"_s},
                    "hush"),
        0);
}

void TstCliExec::init()
{
    m_server.setAnswer(answerWith(200, issuing(token)));
    m_server.forget();
}

void TstCliExec::theTokenIsInTheCommandsEnvironmentAndNowhereElse()
{
    const auto process = m_cli.prepared(exec(shell(u"echo ready; read -r line"_s)));
    process->start();
    QVERIFY(process->waitForStarted(generousMs));
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, generousMs);
    const QString folder = u"/proc/%1/"_s.arg(process->processId());
    const QByteArray environment = contents(folder + u"environ"_s);
    QVERIFY(environment.split('\0').contains("ACCESS_TOKEN=" + token));
    QCOMPARE(environment.count(token), 1);
    QCOMPARE(contents(folder + u"cmdline"_s), "sh\0-c\0echo ready; read -r line\0"_ba);
    // The command is in our place, so no process of ours is left that could hold it.
    QVERIFY(!contents(folder + u"maps"_s).contains("claimcheck"));
    for (QDirIterator each(m_cli.file({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();)
        QVERIFY2(!contents(each.next()).contains(token), qPrintable(each.filePath()));
    process->write("\n");
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 0);
    QCOMPARE(run.err, "");
}

void TstCliExec::whatTheVariableWasIsReplaced()
{
    const auto process = m_cli.prepared(exec({u"env"_s}));
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"ACCESS_TOKEN"_s, u"of-outside"_s);
    environment.insert(u"ACCESS_TOKEN_2"_s, u"another"_s);
    process->setProcessEnvironment(environment);
    process->start();
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 0);
    const QByteArrayList lines = run.out.split('\n');
    QCOMPARE(lines.count("ACCESS_TOKEN=" + token), 1);
    QVERIFY(lines.contains("ACCESS_TOKEN_2=another"));
    QVERIFY(!run.out.contains("of-outside"));
}

void TstCliExec::anotherVariableCanBeNamed()
{
    const CliRun run = m_cli.run(exec({u"env"_s}, {u"--variable"_s, u"_api_TOKEN2"_s}));
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.split('\n').contains("_api_TOKEN2=" + token));
    QVERIFY(!run.out.contains("ACCESS_TOKEN"));
}

void TstCliExec::aVariableIsNamedAsShellsDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("a digit first") << u"1TOKEN"_s;
    QTest::newRow("a hyphen") << u"API-TOKEN"_s;
    QTest::newRow("an equals sign") << u"API=x"_s;
    QTest::newRow("a blank") << u"API TOKEN"_s;
    QTest::newRow("a line break") << u"API\n"_s;
    QTest::newRow("an umlaut") << u"SCHLÜSSEL"_s;
}

void TstCliExec::aVariableIsNamedAsShellsDo()
{
    QFETCH(const QString, name);
    const CliRun run = m_cli.run(exec({u"echo"_s, u"ran"_s}, {u"--variable"_s, name}));
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("--variable"), run.err.constData());
    QCOMPARE(run.out, "");
    QCOMPARE(m_server.requests().size(), 0);
}

void TstCliExec::theExitCodeIsTheCommands_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 3, 42, 255})
        QTest::addRow("%d", code) << code;
}

void TstCliExec::theExitCodeIsTheCommands()
{
    QFETCH(const int, code);
    const CliRun run = m_cli.run(exec(shell(u"echo out; echo err >&2; exit %1"_s.arg(code))));
    VERIFY_CODE(run, code);
    QCOMPARE(run.out, "out\n");
    QCOMPARE(run.err, "err\n");
}

void TstCliExec::itEndsByTheSignalThatEndsTheCommand()
{
    const auto process = m_cli.prepared(exec(shell(u"kill -TERM $$"_s)));
    process->start();
    Cli::finished(*process);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(process->exitCode(), SIGTERM); // of which a shell makes 128 + 15
}

void TstCliExec::signalsReachTheCommand()
{
    const auto process
        = m_cli.prepared(exec(shell(u"trap 'echo caught; exit 9' INT; echo ready; read -r line; exit 1"_s)));
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, generousMs);
    kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 9);
    QCOMPARE(run.out, "ready\ncaught\n");
}

void TstCliExec::standardInputIsTheCommands()
{
    const QByteArray bytes = QByteArray("one\ntwo\n\0three\x1a\xff", 17).repeated(20'000);
    const CliRun run = m_cli.run(exec({u"cat"_s}), bytes);
    VERIFY_CODE(run, 0);
    QVERIFY(run.out == bytes);
}

void TstCliExec::aSecretFromStandardInputLeavesTheCommandNone()
{
    QStringList arguments
        = against(m_server.url(), {u"--"_s, u"sh"_s, u"-c"_s, u"cat; echo $ACCESS_TOKEN"_s});
    arguments.first() = u"exec"_s;
    const CliRun run = m_cli.run(arguments, "hush\n");
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, token + '\n');
}

void TstCliExec::argumentsArriveByteForByte()
{
    // By way of a shell: QProcess passes on no bytes that are not UTF-8.
    const QString script = u"exec \"$0\" exec API -- printf '<%s>\\n' '' ' a b ' -- --help '$HOME' '*' é "
                           "\"$(printf '\\377\\n\\351')\""_s;
    const auto process = m_cli.prepared({});
    const QString program = process->program();
    process->start(u"sh"_s, {u"-c"_s, script, program});
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, "<>\n< a b >\n<-->\n<--help>\n<$HOME>\n<*>\n<\xc3\xa9>\n<\xff\n\xe9>\n"_ba);
}

/// Not closed to others, with the core limits, signals and files it would have had without us.
void TstCliExec::theCommandIsAnOrdinaryProcess()
{
    const QString look = u"ulimit -Sc; ulimit -Hc; grep ^Sig[BI] /proc/self/status; ls /proc/self/fd; "
                         "python3 -c 'import ctypes; print(\"dumpable\", ctypes.CDLL(None).prctl(3))'"_s;
    const auto seen = [&](const QStringList &command) {
        const auto process = m_cli.prepared({});
        // AddressSanitizer, where the program has it, would forbid core dumps itself before main() could look.
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":disable_coredump=0"_s);
        process->setProcessEnvironment(environment);
        process->start(u"sh"_s, QStringList{u"-c"_s, u"ulimit -Sc 1000 && exec \"$@\""_s, u"sh"_s} + command);
        return Cli::finished(*process);
    };
    const CliRun without = seen(shell(look));
    const CliRun with = seen(QStringList{QStringLiteral(CLAIMCHECK_CLI)} + exec(shell(look)));
    VERIFY_CODE(with, 0);
    QVERIFY2(with.out.contains("dumpable 1\n") && with.out.startsWith("1000\n"), with.out.constData());
    QCOMPARE(with.out, without.out);
}

void TstCliExec::pathIsSearchedAsAShellDoes()
{
    for (const QString &folder : {u"locked"_s, u"folder"_s, u"right"_s})
        QVERIFY(QDir().mkpath(m_cli.file(folder)));
    QVERIFY(QDir().mkpath(m_cli.file(u"folder/tool"_s)));
    for (const QString &name : {u"locked/tool"_s, u"right/tool"_s}) {
        QFile tool(m_cli.file(name));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\necho \"$0\"\n");
        tool.setPermissions(
            name.startsWith(u"right") ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner);
    }
    const auto run = [this](const QStringList &folders) {
        const auto process = m_cli.prepared(exec({u"tool"_s}));
        QProcessEnvironment environment = process->processEnvironment();
        QStringList path;
        for (const QString &folder : folders)
            path.append(m_cli.file(folder));
        environment.insert(u"PATH"_s, path.join(u':'));
        process->setProcessEnvironment(environment);
        process->start();
        return Cli::finished(*process);
    };
    const CliRun found = run({u"missing"_s, u"locked"_s, u"folder"_s, u"right"_s});
    VERIFY_CODE(found, 0);
    QCOMPARE(QString::fromUtf8(found.out), m_cli.file(u"right/tool\n"_s));
    VERIFY_CODE(run({u"missing"_s, u"locked"_s}), 126);
    VERIFY_CODE(run({u"missing"_s}), 127);
}

void TstCliExec::whatCannotBeRunIsSaid_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("not there") << u"no-such-command"_s << 127 << "There is no command 'no-such-command'."_ba;
    QTest::newRow("no such path") << u"/no/such/command"_s << 127
                                  << "There is no command '/no/such/command'."_ba;
    QTest::newRow("behind a file") << u"/etc/passwd/x"_s << 127 << "There is no command"_ba;
    QTest::newRow("empty") << QString() << 127 << "There is no command ''."_ba;
    QTest::newRow("a folder") << u"/tmp"_s << 126 << "may not be run"_ba;
    QTest::newRow("not executable") << u"/etc/passwd"_s << 126 << "may not be run"_ba;
    QTest::newRow("no interpreter") << u"no-interpreter"_s << 126 << "its interpreter is missing"_ba;
    QTest::newRow("no format") << u"no-format"_s << 126 << "does not begin with '#!'"_ba;
    QTest::newRow("hidden characters") << u"x\u202Ey\x1b[2J"_s << 127 << "x⟨U+202E⟩y⟨U+001B⟩[2J"_ba;
}

void TstCliExec::whatCannotBeRunIsSaid()
{
    QFETCH(QString, command);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    if (command.startsWith(u"no-i") || command.startsWith(u"no-f")) {
        const QByteArray text = command == u"no-format" ? "words\n" : "#!/no/such/interpreter\n";
        command = m_cli.file(command);
        QFile file(command);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const CliRun run = m_cli.run(exec({command}));
    VERIFY_CODE(run, code);
    QVERIFY2(run.err.startsWith("claimcheck-cli: ") && run.err.contains(said), run.err.constData());
    QVERIFY(!run.err.contains(token));
    QCOMPARE(run.out, "");
}

void TstCliExec::aTokenThatNoEnvironmentTakesIsSaid_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("NUL") << R"(canary\u0000token)"_ba << 3 << "control characters"_ba;
    QTest::newRow("a line break") << R"(canary\ntoken)"_ba << 3 << "control characters"_ba;
    QTest::newRow("longer than the system takes")
        << QByteArray(200'000, 'x') << 126 << "longer than the system takes"_ba;
}

void TstCliExec::aTokenThatNoEnvironmentTakesIsSaid()
{
    QFETCH(const QByteArray, issued);
    QFETCH(const QByteArray, said);
    m_server.setAnswer(answerWith(200, issuing(issued)));
    const CliRun run = m_cli.run(exec({u"echo"_s, u"ran"_s}));
    QTEST(run.code, "code");
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!run.err.contains("canary") && !run.err.contains("xxxxxxxx"));
    QCOMPARE(run.out, "");
}

void TstCliExec::withoutATokenNothingIsRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << u"API"_s << 401 << 3;
    QTest::newRow("server down") << u"API"_s << 503 << 3;
    QTest::newRow("closed without an answer") << u"API"_s << 0 << 4;
    QTest::newRow("no such profile") << u"Other"_s << 200 << 6;
}

void TstCliExec::withoutATokenNothingIsRun()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    m_server.setAnswer(status ? answerWith(status, issuing(token)) : closeSilently());
    const CliRun run = m_cli.run({u"exec"_s, name, u"--"_s, u"touch"_s, m_cli.file(u"ran"_s)});
    QTEST(run.code, "code");
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFile::exists(m_cli.file(u"ran"_s)));
}

void TstCliExec::withoutACommandItIsBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList() << "'--' is missing"_ba;
    QTest::newRow("no --") << QStringList{u"API"_s} << "'--' is missing"_ba;
    QTest::newRow("a command without --") << QStringList{u"API"_s, u"ls"_s, u"-l"_s} << "'--' is missing"_ba;
    QTest::newRow("no command") << QStringList{u"API"_s, u"--"_s} << "no command behind '--'"_ba;
    QTest::newRow("no name") << QStringList{u"--"_s, u"ls"_s} << "Which profile?"_ba;
    QTest::newRow("two names") << QStringList{u"API"_s, u"B"_s, u"--"_s, u"ls"_s} << "too many arguments"_ba;
    QTest::newRow("an option without value")
        << QStringList{u"API"_s, u"--variable"_s, u"--"_s, u"ls"_s} << "--variable"_ba;
    QTest::newRow("a secret as an option")
        << QStringList{u"API"_s, u"--client-secret=hush"_s, u"--"_s, u"ls"_s} << "a secret is never one"_ba;
}

void TstCliExec::withoutACommandItIsBadUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    const CliRun run = m_cli.run(QStringList{u"exec"_s} + arguments);
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(run.out, "");
    QCOMPARE(m_server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TstCliExec)
#include "tst_cli_exec.moc"
