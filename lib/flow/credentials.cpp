#include "flow/credentials.h"

#include "flow/garbledcredentials.h"
#include "flow/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

QByteArray packCredentials(const Credentials &credentials)
{
    return "{\"v\":1,\"id\":" + jsonString(credentials.clientId)
        + ",\"secret\":" + jsonString(credentials.clientSecret) + '}';
}

Error garbledCredentials()
{
    return {ErrorKind::KeychainFailed, u"The stored credentials are not in a form that this version reads."_s,
        u"Enter the client ID and the secret again, or use the version that stored them."_s};
}

Result<Credentials> unpackCredentials(const QByteArray &packed)
{
    const QJsonObject item = QJsonDocument::fromJson(packed).object();
    const QJsonValue id = item.value("id"_L1);
    const QJsonValue secret = item.value("secret"_L1);
    if (item.value("v"_L1) != QJsonValue(1) || !id.isString() || !secret.isString()) {
        return std::unexpected(garbledCredentials());
    }
    return Credentials{id.toString(), secret.toString()};
}

Result<void> checkStorable(const Credentials &credentials)
{
    if (credentials.clientSecret.isEmpty()) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"The client secret is empty."_s,
            u"Enter the secret that belongs to this client ID."_s});
    }
    const qsizetype size = packCredentials(credentials).size();
    if (size > maxPackedCredentials) {
        return std::unexpected(Error{ErrorKind::InvalidInput,
            u"The client ID and the secret are too long for a keychain: %1 bytes, at most %2 fit."_s.arg(size)
                .arg(maxPackedCredentials),
            u"Check that only the secret was pasted. Nothing was saved."_s});
    }
    return {};
}

QString secretWarning(const QString &secret)
{
    if (secret.isEmpty())
        return {};
    if (secret.front().isSpace() && secret.back().isSpace())
        return u"The secret begins and ends with white space; it is kept as it is."_s;
    if (secret.front().isSpace())
        return u"The secret begins with white space; it is kept as it is."_s;
    if (secret.back().isSpace())
        return u"The secret ends with white space; it is kept as it is."_s;
    const bool invisible = std::ranges::any_of(secret,
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (invisible)
        return u"The secret has invisible control characters in it; it is kept as it is."_s;
    return {};
}

} // namespace claimcheck
