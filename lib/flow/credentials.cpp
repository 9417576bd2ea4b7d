#include "flow/credentials.h"

#include "base/words.h"
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
    return {ErrorKind::KeychainFailed,
        Words::tr("The stored credentials are not in a form that this version reads."),
        Words::tr("Enter the client ID and the secret again, or use the version that stored them.")};
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
        return std::unexpected(Error{ErrorKind::InvalidInput, Words::tr("The client secret is empty."),
            Words::tr("Enter the secret that belongs to this client ID.")});
    }
    const qsizetype size = packCredentials(credentials).size();
    if (size > maxPackedCredentials) {
        return std::unexpected(Error{ErrorKind::InvalidInput,
            Words::tr("The client ID and the secret are too long for a keychain: %1 bytes, at most %2 fit.")
                .arg(size)
                .arg(maxPackedCredentials),
            Words::tr("Check that only the secret was pasted. Nothing was saved.")});
    }
    return {};
}

QString secretWarning(const QString &secret)
{
    if (secret.isEmpty())
        return {};
    if (secret.front().isSpace() && secret.back().isSpace())
        return Words::tr("The secret begins and ends with white space; it is kept as it is.");
    if (secret.front().isSpace())
        return Words::tr("The secret begins with white space; it is kept as it is.");
    if (secret.back().isSpace())
        return Words::tr("The secret ends with white space; it is kept as it is.");
    const bool invisible = std::ranges::any_of(secret,
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (invisible)
        return Words::tr("The secret has invisible control characters in it; it is kept as it is.");
    return {};
}

} // namespace claimcheck
