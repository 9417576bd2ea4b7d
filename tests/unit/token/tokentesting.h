#pragma once

#include "token/jwt.h"

#include <QTest>

namespace claimcheck {

inline QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline constexpr auto plainHeader = R"({"alg":"RS256","typ":"JWT"})";

/// A token of any header and payload; the signature is not one, which nobody checks.
inline QByteArray jwt(const QByteArray &header, const QByteArray &payload)
{
    return base64url(header) + '.' + base64url(payload) + ".c2lnbmF0dXJl";
}

inline QByteArray jwtOfClaims(const QByteArray &payload)
{
    return jwt(plainHeader, payload);
}

inline QList<TokenWarningKind> kindsOf(const QList<TokenWarning> &warnings)
{
    QList<TokenWarningKind> kinds;
    for (const TokenWarning &warning : warnings)
        kinds.append(warning.kind);
    return kinds;
}

/// "name=raw" of every member in order: the whole of what the issuer wrote.
inline QStringList membersOf(const JsonMembers &members)
{
    QStringList list;
    for (qsizetype i = 0; i < members.size(); ++i)
        list.append(members.name(i) + QLatin1Char('=') + QString::fromUtf8(members.raw(i)));
    return list;
}

} // namespace claimcheck

Q_DECLARE_METATYPE(claimcheck::TokenShape)
Q_DECLARE_METATYPE(claimcheck::TokenWarningKind)
