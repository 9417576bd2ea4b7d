#include "sandbox/tokenrequest.h"

#include <QJsonDocument>

namespace claimcheck {

namespace {

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QByteArray basicValue(const HttpRequest &request)
{
    const QByteArray value = headerOf(request, "Authorization");
    return value.left(6).toLower() == "basic " ? value.sliced(6).trimmed() : QByteArray();
}

} // namespace

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    for (const HttpHeader &header : request.headers) {
        if (QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

ContentKind contentKind(const HttpRequest &request)
{
    const QByteArray type = headerOf(request, "Content-Type").split(';').constFirst().trimmed().toLower();
    if (type.isEmpty())
        return ContentKind::None;
    if (type == "application/json")
        return ContentKind::Json;
    return type == "application/x-www-form-urlencoded" ? ContentKind::Form : ContentKind::Other;
}

std::optional<QJsonObject> jsonFields(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<QJsonObject> formFields(const HttpRequest &request)
{
    QJsonObject fields;
    const QList<QByteArray> pairs = request.body.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = formDecoded(pair.left(equals));
        if (fields.contains(name))
            return std::nullopt;
        fields.insert(name, equals < 0 ? QString() : formDecoded(pair.sliced(equals + 1)));
    }
    return fields;
}

QStringList missingFields(const QJsonObject &fields, const QStringList &names)
{
    QStringList missing;
    for (const QString &name : names) {
        if (fields.value(name).toString().isEmpty())
            missing.append(name);
    }
    return missing;
}

bool hasBasic(const HttpRequest &request)
{
    return !basicValue(request).isEmpty();
}

bool basicMatches(const HttpRequest &request, const Credentials &client)
{
    const QByteArray pair = QByteArray::fromBase64(basicValue(request));
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return false;
    const QByteArray id = pair.left(colon);
    const QByteArray secret = pair.sliced(colon + 1);
    const auto matches = [&client](const QString &givenId, const QString &givenSecret) {
        return givenId == client.clientId && givenSecret == client.clientSecret;
    };
    return matches(QString::fromUtf8(id), QString::fromUtf8(secret))
        || matches(formDecoded(id), formDecoded(secret));
}

} // namespace claimcheck
