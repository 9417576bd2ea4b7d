#pragma once

#include "token/jsonmembers.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

namespace claimcheck {

/// What stands for a secret wherever one is shown. Its length says nothing of the secret's.
QString maskText();

/// Keeps tokens out of text from a server: those that are known, word for word, and those that only look like
/// one (a JWT, or what follows `access_token=`).
class TokenMask
{
public:
    /// @a tokenName is what this vendor calls the access token.
    TokenMask(const QString &tokenName, const QList<QByteArray> &secrets);

    /// True if a member of that name holds a token or a secret.
    bool isTokenBearing(const QString &name) const { return m_names.contains(name); }

    QString masked(const QString &text) const;

private:
    QStringList m_names;
    QStringList m_secrets; ///< longest first, so that one within another is no trouble
    QRegularExpression m_assignment;
};

/// The mask for one JSON body: it knows @a secrets and the value of every member that bears one by its name,
/// which a server may repeat under another name or in its words.
TokenMask maskFor(
    const JsonMembers &members, const QString &tokenName, const QList<QByteArray> &secrets = {});

} // namespace claimcheck
