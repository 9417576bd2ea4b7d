#include "arguments.h"
#include "console.h"
#include "flow/requestplan.h"
#include "profilejson.h"
#include "sandbox/sandboxserver.h"
#include "verbs.h"

#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QByteArray requestsJson(const QList<ApiRequest> &requests)
{
    QList<QByteArray> elements;
    for (const ApiRequest &each : requests)
        elements.append(OrderedJson().text("name", each.name).text("method", each.method).text("target", each.target).json());
    return jsonArray(elements);
}

QByteArray sandboxJson(const SandboxServer &server)
{
    QList<QByteArray> profiles;
    const auto all = server.profiles();
    for (const SandboxProfile &each : all) {
        profiles.append(profileJson(each.profile)
                            .text("clientId", each.credentials.clientId)
                            .text("clientSecret", each.credentials.clientSecret)
                            .raw("requests", requestsJson(each.profile.requests))
                            .json());
    }
    return OrderedJson()
        .text("baseUrl", server.baseUrl().toString())
        .raw("profiles", jsonArray(profiles))
        .json();
}

/// A command line that works as it stands, with the demo secret, which is none.
QString exampleFor(const SandboxProfile &demo)
{
    return u"printf %s %1 | claimcheck-cli token --flow %2 --base-url %3 --client-id %4 --secret-stdin"_s.arg(
        shellQuoted(demo.credentials.clientSecret), demo.profile.flowId, demo.profile.baseUrl.toString(),
        shellQuoted(demo.credentials.clientId));
}

QString sandboxText(const SandboxServer &server)
{
    const QString url = server.baseUrl().toString();
    const auto profiles = server.profiles();
    QList<QStringList> rows{{u"FLOW"_s, u"CLIENT ID"_s, u"CLIENT SECRET"_s}};
    for (const SandboxProfile &each : profiles)
        rows.append({each.profile.flowId, each.credentials.clientId, each.credentials.clientSecret});
    return u"Sandbox at "_s % url % u"; Ctrl+C ends it. Demo credentials:\n\n"_s % alignedTable(rows)
        % u"\n\nGet a token:\n\n  "_s % exampleFor(profiles.constFirst())
        % u"\n\nUse it (the answer repeats the claims):\n\n  curl -H \"Authorization: Bearer …\" "_s % url
        % u"/api/echo"_s;
}

class SandboxVerb : public QObject
{
public:
    SandboxVerb()
        : m_server(systemClock())
    {
    }

    SandboxServer &server() { return m_server; }

    /// A parent that dies closes our standard input, however it dies: no orphan is left.
    void endWithInput()
    {
        // A thread, because Windows has no notifier for pipes.
        m_reader.reset(QThread::create([] {
            while (std::fgetc(stdin) != EOF) { }
        }));
        connect(m_reader.get(), &QThread::finished, this, [] { finish(ExitCode::Done); });
        m_reader->start();
    }

private:
    SandboxServer m_server;
    std::unique_ptr<QThread> m_reader;
};

std::optional<quint16> chosenPort(const Arguments &line)
{
    if (!line.has(u"port"_s))
        return quint16(0);
    bool isPort = false;
    const quint16 port = line.value(u"port"_s).toUShort(&isPort);
    return isPort ? std::optional(port) : std::nullopt;
}

} // namespace

VerbStart startSandbox(const QStringList &arguments)
{
    Arguments line(u"sandbox"_s, {},
        u"Runs a local issuer that speaks every bundled flow, on this machine only, and prints its demo credentials."_s);
    line.options().addOptions({
        {u"port"_s, u"Where to listen; a free port if not given."_s, u"N"_s},
        {u"json"_s, u"Prints one line of JSON instead."_s},
        {u"until-stdin-closes"_s, u"Ends when standard input does, so that it never outlives its parent."_s},
    });
    if (const auto done = line.parse(arguments))
        return *done;
    const auto port = chosenPort(line);
    if (!port)
        return line.usageError(u"--port is a number from 0 to 65535."_s);
    auto verb = std::make_unique<SandboxVerb>();
    if (const auto listening = verb->server().listen(*port); !listening)
        return printError(listening.error());
    if (line.has(u"json"_s))
        printResult(sandboxJson(verb->server()));
    else
        printResult(sandboxText(verb->server()));
    if (line.has(u"until-stdin-closes"_s))
        verb->endWithInput();
    return verb;
}

} // namespace claimcheck
