#pragma once

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

} // namespace claimcheck
