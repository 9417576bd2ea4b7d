#pragma once

#include "flow/flowcatalog.h"
#include "flow/flowparser.h"
#include "flow/profile.h"
#include "flow/requestplan.h"
#include "net/http.h"

#include <QFile>
#include <QTest>

namespace claimcheck::testing {

using namespace Qt::StringLiterals;

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/") + name;
}

inline TokenFlow bundledFlow(QStringView id)
{
    const FlowCatalog catalog = FlowCatalog::load();
    const TokenFlow *flow = catalog.find(id);
    return flow ? *flow : TokenFlow{};
}

/// The flow that has every feature.
inline TokenFlow exampleFlow()
{
    return parseFlow(readFile(dataFile(u"flows/example.json"_s)), u"example.json"_s).value();
}

/// A profile that is ready to use with @a flow.
inline Profile readyProfile(const TokenFlow &flow)
{
    Profile profile;
    profile.id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s;
    profile.name = u"Test"_s;
    profile.flowId = flow.id;
    profile.baseUrl = QUrl(u"https://api.example.com"_s);
    for (const FlowParameter &parameter : flow.parameters) {
        if (parameter.required && parameter.type == ParameterType::Text)
            profile.parameters.append({parameter.name, u"value"_s});
    }
    return profile;
}

inline UuidSource fixedUuid()
{
    return [] { return u"5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55"_s; };
}

inline HttpReply reply(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return {status, {}, headers, body, 1'700'000'000'000, 1'700'000'000'200};
}

} // namespace claimcheck::testing
