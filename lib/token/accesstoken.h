#pragma once

#include "token/expiry.h"

namespace claimcheck {

/// One member of a token response other than the access token itself, kept so that nothing is dropped.
struct ResponseField
{
    QString name;
    QString label; ///< from the flow definition; the name if the flow does not know it
    QString text; ///< for reading and copying: a string's text, a list of strings joined by spaces, else the
                  ///< raw JSON
    QByteArray raw; ///< exact JSON text
};

/// What a token endpoint issued. Lives in memory only.
struct AccessToken
{
    QByteArray value; ///< the token itself; never logged, never shown unmasked without a request
    QString tokenType{}; ///< as issued; "Bearer" if the response says nothing
    QString scope{}; ///< space-delimited, also where the response holds an array; empty if absent
    QList<ResponseField> fields{}; ///< every other member, in the issuer's order
    qint64 requestSentMs = 0; ///< UTC milliseconds
    qint64 receivedMs = 0; ///< UTC milliseconds
    DecodedToken decoded{};
    Expiry expiry{};
};

/// "eyJhbGciOi…XljS": enough to recognise, never enough to use. Tokens under 24 characters become bullets.
QString maskedToken(const QByteArray &token);

/// "8042…d346" for a client ID; IDs of 12 characters or fewer are shown whole (a client ID is not a secret).
QString abbreviatedId(const QString &id);

} // namespace claimcheck
