#include "profilejson.h"

namespace claimcheck {

namespace {

QByteArray pairsJson(const QList<ProfileParameter> &pairs)
{
    OrderedJson json;
    for (const ProfileParameter &pair : pairs)
        json.text(pair.name.toUtf8(), pair.value);
    return json.json();
}

} // namespace

OrderedJson profileJson(const Profile &profile)
{
    OrderedJson json;
    json.text("id", profile.id)
        .text("name", profile.name)
        .text("customer", profile.customer)
        .text("environment", toText(profile.environment))
        .text("flow", profile.flowId)
        .text("baseUrl", profile.baseUrl.toString());
    if (!profile.path.isEmpty())
        json.text("path", profile.path);
    if (profile.encoding)
        json.text("encoding", toText(*profile.encoding));
    if (profile.clientAuth)
        json.text("clientAuth", toText(*profile.clientAuth));
    return json.raw("parameters", pairsJson(profile.parameters)).raw("headers", pairsJson(profile.headers));
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

} // namespace claimcheck
