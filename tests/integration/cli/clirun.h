#pragma once

#include "support/waitfor.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace claimcheck {

/// What one run of claimcheck-cli came to.
struct CliRun
{
    int code = -1; ///< -1: it did not start, crashed or hung
    QByteArray out{};
    QByteArray err{};
};

/// Runs the real program, with a home and a configuration of its own that start empty, beside the test's
/// event loop, so that servers in the test can answer it.
class Cli
{
public:
    Cli();

    CliRun run(const QStringList &arguments, const QByteArray &input = {});
    /// For tests that talk to it while it runs. The caller starts it; standard input stays open.
    std::unique_ptr<QProcess> prepared(const QStringList &arguments) const;
    static CliRun finished(QProcess &process);

    /// The folder that holds profiles.json and flows/; not made yet.
    QString configFolder() const { return m_home.filePath(QStringLiteral("config/claimcheck")); }
    QString profilesFile() const { return configFolder() + QStringLiteral("/profiles.json"); }
    QString file(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

/// `token` without a profile, of any OAuth 2.0 server, here the one of @a url; the secret is taken from standard input.
QStringList against(const QUrl &url, const QStringList &more = {});

/// A failed run says why in the test's log.
#define VERIFY_CODE(cli, expected)                                                                           \
    do {                                                                                                     \
        const CliRun &verified = (cli);                                                                      \
        QVERIFY2(verified.code == (expected),                                                                \
            QByteArray("exit code " + QByteArray::number(verified.code) + ": " + verified.err).constData()); \
    } while (false)

} // namespace claimcheck
