#include "flow/tokenmask.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// Every one is looked for in all text, so a hostile body must not bring thousands.
constexpr qsizetype mostTokens = 16;

/// What follows one of @a names in JSON, form encoding or XML. Linear: a match can only start at a name, and
/// nothing is tried twice.
QRegularExpression assignmentTo(const QStringList &names)
{
    QStringList escaped;
    for (const QString &name : names)
        escaped.append(QRegularExpression::escape(name));
    const QString value = uR"re((?:"(?:[^"\\]++|\\.)*+"?|'[^']*+'?|[^&"'\s<>,;}]++))re"_s;
    return QRegularExpression(
        u"((?<![A-Za-z0-9_])(?:"_s + escaped.join(u'|') + u")[\"']?\\s*+[=:>]\\s*+)"_s + value);
}

} // namespace

QString maskText()
{
    return u"••••••••"_s;
}

TokenMask::TokenMask(const QString &tokenName, const QList<QByteArray> &secrets)
    : m_names({tokenName, u"access_token"_s, u"refresh_token"_s, u"id_token"_s, u"client_secret"_s,
        u"clientSecret"_s})
    , m_assignment(assignmentTo(m_names))
{
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            m_secrets.append(QString::fromUtf8(secret));
    }
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

QString TokenMask::masked(const QString &text) const
{
    QString out = text;
    for (const QString &secret : m_secrets)
        out.replace(secret, maskText());
    // Most texts are short and hold neither, and a search for a letter costs far less than an expression.
    if (out.contains("eyJ"_L1)) {
        static const QRegularExpression jwt(
            uR"re((?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]++\.[A-Za-z0-9_.-]++)re"_s);
        out.replace(jwt, maskText());
    }
    if (out.contains(u'=') || out.contains(u':') || out.contains(u'>'))
        out.replace(m_assignment, u"\\1"_s + maskText());
    return out;
}

TokenMask maskFor(const JsonMembers &members, const QString &tokenName, const QList<QByteArray> &secrets)
{
    const TokenMask names(tokenName, {});
    QList<QByteArray> known = secrets;
    for (qsizetype i = 0; i < members.size() && known.size() < secrets.size() + mostTokens; ++i) {
        if (members.kind(i) != JsonKind::String || !names.isTokenBearing(members.name(i)))
            continue;
        if (const QByteArray token = members.text(i).toUtf8(); !known.contains(token))
            known.append(token);
    }
    return {tokenName, known};
}

} // namespace claimcheck
