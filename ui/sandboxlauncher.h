#pragma once

#include "base/error.h"
#include "flow/credentials.h"
#include "flow/profile.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QProcess>

#include <optional>

namespace claimcheck {

/// Runs the bundled local issuer as a child process (`claimcheck-cli sandbox`), so that the window carries no HTTP
/// server. The child ends with this object, or when this process dies.
class SandboxLauncher : public QObject
{
    Q_OBJECT

public:
    /// @a program is the path of claimcheck-cli.
    explicit SandboxLauncher(QString program, QObject *parent = nullptr);
    ~SandboxLauncher() override;

    /// Whether there is a program to run.
    bool isAvailable() const;
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// ready() or failed() follows.
    void start();

    /// The demo credentials of one of its profiles, for when they were dropped; they are no secret.
    std::optional<Credentials> credentialsOf(const QString &profileId) const;

Q_SIGNALS:
    /// A profile and its demo credentials, once for each flow.
    void profileReady(const claimcheck::Profile &profile, const claimcheck::Credentials &credentials);
    void ready();
    void failed(const claimcheck::Error &error);

private:
    void onOutput();
    QJsonArray entries() const;
    void fail(const QString &message);

    QString m_program;
    QProcess m_process;
    QByteArray m_output;
    QHash<QString, QString> m_ids; ///< profile by flow
    bool m_ready = false;
};

} // namespace claimcheck
