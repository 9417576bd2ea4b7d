#include "decodetext.h"

#include "console.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"
#include "tokenjson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString headerSection(const JsonMembers &header)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < header.size(); ++i)
        rows.append({u"  "_s % header.name(i), header.text(i), headerMeaning(header.name(i))});
    return u"Header\n"_s % alignedTable(rows, 40);
}

QString claimsSection(const JsonMembers &claims, qint64 nowMs)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        QString meaning = describeClaim(claims, i, nowMs);
        // That has the local time, and the column before the raw text.
        const QStringList times = timeClaimTooltip(claims, i).split(u'\n');
        for (const QString &time : times) {
            if (time.startsWith(u"UTC"))
                meaning += u"; "_s % time;
        }
        rows.append({u"  "_s % claims.name(i), claims.text(i), meaning});
    }
    return u"Claims (decoded, not verified)\n"_s % alignedTable(rows, 40);
}

QString expirySection(const Expiry &expiry, qint64 nowMs)
{
    QString text
        = u"Expiry\n  "_s % expirySentence(expiry, nowMs) % u", "_s % expirySourceText(expiry.source);
    if (expiry.expiresAtMs) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(*expiry.expiresAtMs);
        text += u"; "_s % local.toString(u"yyyy-MM-dd hh:mm:ss t"_s) % u", "_s % isoUtc(*expiry.expiresAtMs);
    }
    return text;
}

QString warningSection(const QList<TokenWarning> &warnings)
{
    QString text = u"Warnings"_s;
    for (const TokenWarning &warning : warnings)
        text += u"\n  "_s % warning.message;
    return text;
}

} // namespace

QString decodedText(const DecodedToken &token, const Expiry &expiry, qint64 nowMs)
{
    QStringList sections;
    if (!token.problem.isEmpty())
        sections.append(token.problem);
    if (token.header.size() > 0)
        sections.append(headerSection(token.header));
    if (token.isJwt())
        sections.append(claimsSection(token.claims, nowMs));
    sections.append(expirySection(expiry, nowMs));
    if (const auto warnings = token.warnings + expiry.warnings; !warnings.isEmpty())
        sections.append(warningSection(warnings));
    return sections.join(u"\n\n");
}

} // namespace claimcheck
