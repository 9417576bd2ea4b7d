#include "support/loopbackserver.h"

#include "consolescreen.h"

#include "base/version.h"

#include <QDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What a person sees who runs the programs in a console of Windows.
class TstCliConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotAsciiShowsWhateverTheCodePage();
    void aSecretIsAskedForAndNotShown();
    void aResultThatCannotBeWrittenIsNotSuccess();
    void theWindowsProgramPrintsItsHelpThere_data();
    void theWindowsProgramPrintsItsHelpThere();

private:
    ConsoleScreen m_console;
    const QString m_cli = QStringLiteral(CLAIMCHECK_CLI);
};

void TstCliConsole::initTestCase()
{
    QVERIFY(m_console.works());
}

void TstCliConsole::whatIsNotAsciiShowsWhateverTheCodePage()
{
    const QByteArray claims = R"({"name":"Zoë Łukasz Ελλάδα"})"_ba.toBase64(QByteArray::Base64UrlEncoding);
    const QByteArray token = "eyJhbGciOiJub25lIn0." + claims + '.';
    QVERIFY(m_console.start(m_cli, {u"decode"_s}, true, &token));
    QCOMPARE(m_console.exitCode(), 0);
    QVERIFY2(m_console.text().contains(u"Zoë Łukasz Ελλάδα"_s), qPrintable(m_console.text()));
}

void TstCliConsole::aSecretIsAskedForAndNotShown()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    const DWORD mode = m_console.inputMode();
    QVERIFY(m_console.start(m_cli,
        {u"token"_s, u"--flow"_s, u"oauth2-client-credentials"_s, u"--base-url"_s, server.url(u""_s).toString(),
            u"--client-id"_s, u"me"_s, u"--client-auth"_s, u"body"_s}));
    QVERIFY2(m_console.comesToShow(u"Client secret"_s), qPrintable(m_console.text()));
    QVERIFY(!(m_console.inputMode() & ENABLE_ECHO_INPUT));
    m_console.type(u"hush \u0142\r"_s);
    QCOMPARE(m_console.exitCode(), 0);
    QVERIFY2(m_console.text().contains(u"opaque-token-1234567890"_s), qPrintable(m_console.text()));
    QVERIFY(!m_console.text().contains(u"hush"_s));
    QCOMPARE(m_console.inputMode(), mode);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().body.contains("client_secret=hush+%C5%82"));
}

void TstCliConsole::aResultThatCannotBeWrittenIsNotSuccess()
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    const std::wstring self = QDir::toNativeSeparators(QCoreApplication::applicationFilePath()).toStdWString();
    const HANDLE readOnly = CreateFileW(
        self.c_str(), GENERIC_READ, FILE_SHARE_READ, &inherited, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    QVERIFY(readOnly != INVALID_HANDLE_VALUE);
    const bool started = m_console.start(m_cli, {u"flows"_s}, true, nullptr, readOnly);
    CloseHandle(readOnly);
    QVERIFY(started);
    QCOMPARE(m_console.exitCode(), 2);
    QVERIFY2(m_console.text().contains(u"could not be written"_s), qPrintable(m_console.text()));
}

void TstCliConsole::theWindowsProgramPrintsItsHelpThere_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("shows");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << u"--help"_s << u"--sandbox"_s << 0;
    QTest::newRow("version") << u"--version"_s << QStringLiteral("claimcheck " CLAIMCHECK_VERSION) << 0;
    QTest::newRow("a wrong option") << u"--surprise"_s << u"surprise"_s << 1;
}

void TstCliConsole::theWindowsProgramPrintsItsHelpThere()
{
#ifdef CLAIMCHECK_PROGRAM
    QFETCH(QString, argument);
    QFETCH(QString, shows);
    QFETCH(int, code);
    QVERIFY(m_console.start(QStringLiteral(CLAIMCHECK_PROGRAM), {argument}, false));
    QCOMPARE(m_console.exitCode(), code);
    QVERIFY2(m_console.text().contains(shows), qPrintable(m_console.text()));
#else
    QSKIP("built without the window");
#endif
}

QTEST_GUILESS_MAIN(TstCliConsole)
#include "tst_cli_console_windows.moc"
