#include "sandboxlauncher.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

Credentials demoCredentials(const QJsonValue &entry)
{
    return {entry["clientId"_L1].toString(), entry["clientSecret"_L1].toString()};
}

} // namespace

SandboxLauncher::SandboxLauncher(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxLauncher::onOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] {
        fail(QString::fromUtf8(m_process.readAllStandardError()).left(500).trimmed());
    });
}

SandboxLauncher::~SandboxLauncher()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // the child ends when its standard input does
    m_process.kill();
    m_process.waitForFinished(1000);
}

bool SandboxLauncher::isAvailable() const
{
    return QFileInfo(m_program).isExecutable();
}

void SandboxLauncher::start()
{
    if (isRunning())
        return;
    m_ready = false;
    m_output.clear();
    m_process.start(m_program, {u"sandbox"_s, u"--json"_s, u"--until-stdin-closes"_s});
}

void SandboxLauncher::fail(const QString &message)
{
    Q_EMIT failed({ErrorKind::Network,
        m_ready ? tr("The sandbox has stopped.") : tr("The sandbox could not be started."),
        tr("Choose “Try the sandbox” to start it again."), message});
}

void SandboxLauncher::onOutput()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_ready || end < 0)
        return;
    const QJsonArray profiles = entries();
    m_ready = !profiles.isEmpty();
    for (const QJsonValue &entry : profiles) {
        Profile profile;
        // Started again it listens elsewhere; the same profiles move along.
        QString &id = m_ids[entry["flow"_L1].toString()];
        if (id.isEmpty())
            id = newProfileId();
        profile.id = id;
        profile.name = entry["name"_L1].toString();
        profile.customer = entry["customer"_L1].toString();
        profile.environment = environmentFromText(entry["environment"_L1].toString()).value_or(Environment::Dev);
        profile.flowId = entry["flow"_L1].toString();
        profile.baseUrl = QUrl(entry["baseUrl"_L1].toString());
        profile.path = entry["path"_L1].toString();
        const QJsonObject parameters = entry["parameters"_L1].toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            profile.parameters.append({it.key(), it->toString()});
        const QJsonArray requests = entry["requests"_L1].toArray();
        for (const QJsonValue &request : requests)
            profile.requests.append({.name = request["name"_L1].toString(),
                .method = request["method"_L1].toString(),
                .target = request["target"_L1].toString()});
        profile.sessionOnly = true;
        Q_EMIT profileReady(profile, demoCredentials(entry));
    }
    if (m_ready)
        Q_EMIT ready();
    else
        fail(tr("Its first line of output was not understood."));
}

QJsonArray SandboxLauncher::entries() const
{
    const QByteArray line = m_output.first(qMax<qsizetype>(m_output.indexOf('\n'), 0));
    return QJsonDocument::fromJson(line).object()["profiles"_L1].toArray();
}

std::optional<Credentials> SandboxLauncher::credentialsOf(const QString &profileId) const
{
    if (!isRunning() || profileId.isEmpty())
        return std::nullopt;
    for (const QJsonValue &entry : entries()) {
        if (m_ids.value(entry["flow"_L1].toString()) == profileId)
            return demoCredentials(entry);
    }
    return std::nullopt;
}

} // namespace claimcheck
