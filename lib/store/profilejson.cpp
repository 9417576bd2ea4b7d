#include "store/profilejson.h"

#include "flow/jsontext.h"

#include <QUuid>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

void put(QByteArray &json, const char *key, const QString &value)
{
    json += (json.size() > 1 ? ", \"" : "\"") + QByteArray(key) + "\": " + jsonString(value);
}

void putUnlessEmpty(QByteArray &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        put(json, key, value);
}

void putIfSet(QByteArray &json, const char *key, bool value)
{
    if (value)
        json += ", \"" + QByteArray(key) + "\": true";
}

/// A list, not an object: the order is the user's.
void putUnlessEmpty(QByteArray &json, const char *key, const QList<ProfileParameter> &values)
{
    if (values.isEmpty())
        return;
    QByteArrayList entries;
    for (const ProfileParameter &value : values)
        entries.append(
            "{\"name\": " + jsonString(value.name) + ", \"value\": " + jsonString(value.value) + '}');
    json += ", \"" + QByteArray(key) + "\": [" + entries.join(", ") + ']';
}

QByteArray requestToJson(const ApiRequest &request)
{
    QByteArray json = "{";
    put(json, "name", request.name);
    put(json, "method", request.method);
    put(json, "target", request.target);
    putUnlessEmpty(json, "query", request.query);
    putUnlessEmpty(json, "headers", request.headers);
    put(json, "contentType", request.contentType);
    putUnlessEmpty(json, "body", request.body);
    return json + '}';
}

void putUnlessEmpty(QByteArray &json, const char *key, const QList<ApiRequest> &requests)
{
    if (requests.isEmpty())
        return;
    QByteArrayList entries;
    for (const ApiRequest &request : requests)
        entries.append(requestToJson(request));
    json += ", \"" + QByteArray(key) + "\": [" + entries.join(", ") + ']';
}

QList<ProfileParameter> readParameters(const DefinitionReader &entry, QStringView key)
{
    QList<ProfileParameter> values;
    for (const DefinitionReader &value : entry.objects(key)) {
        value.onlyKeys({u"name", u"value"});
        values.append({value.text(u"name"), value.anyText(u"value")});
    }
    return values;
}

QList<ApiRequest> readRequests(const DefinitionReader &entry, QStringView key)
{
    QList<ApiRequest> requests;
    for (const DefinitionReader &each : entry.objects(key)) {
        each.onlyKeys({u"name", u"method", u"target", u"query", u"headers", u"contentType", u"body"});
        requests.append({.name = each.text(u"name"),
            .method = each.text(u"method"),
            .target = each.anyText(u"target"),
            .query = readParameters(each, u"query"),
            .headers = readParameters(each, u"headers"),
            .contentType = each.anyText(u"contentType"),
            .body = each.anyText(u"body")});
    }
    return requests;
}

} // namespace

QByteArray profileToJson(const Profile &profile)
{
    QByteArray json = "{";
    put(json, "id", profile.id);
    put(json, "name", profile.name);
    putUnlessEmpty(json, "customer", profile.customer);
    put(json, "environment", toText(profile.environment));
    put(json, "flow", profile.flowId);
    put(json, "baseUrl", profile.baseUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    putUnlessEmpty(json, "path", profile.path);
    if (profile.encoding)
        put(json, "encoding", toText(*profile.encoding));
    if (profile.clientAuth)
        put(json, "clientAuth", toText(*profile.clientAuth));
    putUnlessEmpty(json, "parameters", profile.parameters);
    putUnlessEmpty(json, "headers", profile.headers);
    putIfSet(json, "pinned", profile.pinned);
    putIfSet(json, "keepFresh", profile.keepFresh);
    putUnlessEmpty(json, "requests", profile.requests);
    return json + '}';
}

Profile profileFromJson(const DefinitionReader &entry)
{
    entry.onlyKeys({u"id", u"name", u"customer", u"environment", u"flow", u"baseUrl", u"path", u"encoding",
        u"clientAuth", u"parameters", u"headers", u"pinned", u"keepFresh", u"requests"});
    Profile profile;
    profile.id = entry.text(u"id");
    profile.name = entry.text(u"name");
    if (QUuid(profile.id).toString(QUuid::WithoutBraces) != profile.id)
        entry.fail(entry.at(u"id"), u"must be a UUID in lower case without braces"_s);
    profile.customer = entry.anyText(u"customer");
    profile.environment = entry.oneOf(entry.at(u"environment"), u"environment", entry.text(u"environment"),
        {u"dev"_s, u"staging"_s, u"prod"_s}, environmentFromText);
    profile.flowId = entry.text(u"flow");
    profile.baseUrl = QUrl(entry.anyText(u"baseUrl"), QUrl::StrictMode);
    if (!profile.baseUrl.isEmpty() && !profile.baseUrl.isValid())
        entry.fail(entry.at(u"baseUrl"), u"must be a URL"_s);
    profile.path = entry.anyText(u"path");
    if (entry.has(u"encoding")) {
        profile.encoding = entry.oneOf(entry.at(u"encoding"), u"encoding", entry.text(u"encoding"),
            {u"json"_s, u"form"_s}, bodyEncodingFromText);
    }
    if (entry.has(u"clientAuth")) {
        profile.clientAuth = entry.oneOf(entry.at(u"clientAuth"), u"client authentication",
            entry.text(u"clientAuth"), {u"body"_s, u"basic"_s, u"basic-raw"_s}, clientAuthFromText);
    }
    profile.parameters = readParameters(entry, u"parameters");
    profile.headers = readParameters(entry, u"headers");
    profile.pinned = entry.flag(u"pinned");
    profile.keepFresh = entry.flag(u"keepFresh");
    profile.requests = readRequests(entry, u"requests");
    return profile;
}

} // namespace claimcheck
