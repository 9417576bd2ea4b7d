#include "exitcode.h"

#include <QTest>

using namespace claimcheck;

/// Which exit code each kind of error ends with; scripts rely on it.
class TstCliExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsCode_data();
    void everyKindHasItsCode();
    void theWorstOfSeveralCounts_data();
    void theWorstOfSeveralCounts();
};

void TstCliExitCodes::everyKindHasItsCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("invalid input") << ErrorKind::InvalidInput << 2;
    QTest::newRow("invalid flow") << ErrorKind::InvalidFlow << 2;
    QTest::newRow("file failed") << ErrorKind::FileFailed << 2;
    QTest::newRow("server refused") << ErrorKind::ServerRefused << 3;
    QTest::newRow("no token in the reply") << ErrorKind::InvalidReply << 3;
    QTest::newRow("redirected") << ErrorKind::Redirected << 3;
    QTest::newRow("reply too large") << ErrorKind::TooLarge << 3;
    QTest::newRow("network") << ErrorKind::Network << 4;
    QTest::newRow("TLS") << ErrorKind::Tls << 4;
    QTest::newRow("timeout") << ErrorKind::Timeout << 4;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 4;
    QTest::newRow("keychain locked") << ErrorKind::KeychainLocked << 5;
    QTest::newRow("keychain absent") << ErrorKind::KeychainAbsent << 5;
    QTest::newRow("keychain hung") << ErrorKind::KeychainTimeout << 5;
    QTest::newRow("keychain failed") << ErrorKind::KeychainFailed << 5;
    QTest::newRow("credentials missing") << ErrorKind::CredentialsMissing << 5;
    QTest::newRow("unknown profile") << ErrorKind::UnknownProfile << 6;
}

void TstCliExitCodes::everyKindHasItsCode()
{
    QFETCH(ErrorKind, kind);
    QTEST(int(exitCodeFor(kind)), "code");
}

void TstCliExitCodes::theWorstOfSeveralCounts_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<int>("worstOfThem");
    QTest::newRow("all done") << QList<int>{0, 0} << 0;
    QTest::newRow("refused first") << QList<int>{2, 5, 3, 4, 6, 0} << 3;
    QTest::newRow("then the network") << QList<int>{2, 5, 4, 6, 0} << 4;
    QTest::newRow("then the keychain") << QList<int>{2, 5, 6, 0} << 5;
    QTest::newRow("then no such profile") << QList<int>{2, 6, 0} << 6;
    QTest::newRow("then bad input") << QList<int>{0, 2} << 2;
}

void TstCliExitCodes::theWorstOfSeveralCounts()
{
    QFETCH(const QList<int>, codes);
    for (const bool backwards : {false, true}) {
        ExitCode all = ExitCode::Done;
        for (qsizetype i = 0; i < codes.size(); ++i)
            all = worst(all, ExitCode(codes.at(backwards ? codes.size() - 1 - i : i)));
        QTEST(int(all), "worstOfThem");
    }
}

QTEST_APPLESS_MAIN(TstCliExitCodes)
#include "tst_cli_exitcodes.moc"
