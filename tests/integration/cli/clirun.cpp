#include "clirun.h"

namespace claimcheck {

Cli::Cli() = default;

std::unique_ptr<QProcess> Cli::prepared(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("CLAIMCHECK_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
    environment.insert(QStringLiteral("LSAN_OPTIONS"),
        QStringLiteral("suppressions=" LSAN_SUPPRESSIONS ":print_suppressions=0"));
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(CLAIMCHECK_CLI));
    process->setArguments(arguments);
    return process;
}

CliRun Cli::finished(QProcess &process)
{
    const bool ended
        = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 3 * generousMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    // A program that ends without reading its input is no failure here, though QProcess calls it a write
    // error.
    const bool usable
        = ended && process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {
        usable ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

CliRun Cli::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = prepared(arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return finished(*process);
}

QStringList against(const QUrl &url, const QStringList &more)
{
    using namespace Qt::StringLiterals;
    const QString base = url.adjusted(QUrl::RemovePath).toString();
    return QStringList{u"token"_s, u"--flow"_s, u"oauth2-client-credentials"_s, u"--base-url"_s, base, u"--path"_s,
               u"/token"_s, u"--client-id"_s, u"id"_s, u"--secret-stdin"_s}
    + more;
}

} // namespace claimcheck
