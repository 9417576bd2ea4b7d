#pragma once

#include <QByteArray>
#include <QStringList>

namespace claimcheck {

/// What stands for a secret wherever one is shown. Its length says nothing of the secret's.
QString maskText();

/// Whether a member of that name holds a token or a secret.
bool isTokenBearing(QStringView name);

/// Keeps tokens out of text from a server: those that are known, word for word, and those that only look like
/// one (a JWT, or what follows `access_token=`).
class TokenMask
{
public:
    explicit TokenMask(const QList<QByteArray> &secrets = {});

    QString masked(const QString &text) const;

private:
    QStringList m_secrets; ///< longest first, so that one within another is no trouble
};

} // namespace claimcheck
