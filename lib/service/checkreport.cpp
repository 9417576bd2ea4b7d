#include "service/checkreport.h"

#include "base/words.h"
#include "token/claimcatalog.h"

namespace claimcheck {

namespace {

QString said(const CheckedProfile &row)
{
    if (row.serverWords.isEmpty())
        return row.finding.sentence;
    return Words::tr("%1 The server said: %2", "a sentence and a quotation")
        .arg(row.finding.sentence, row.serverWords);
}

QString seconds(std::optional<qint64> ms)
{
    return ms ? QString::number(double(*ms) / 1000, 'f', 3) : QString();
}

} // namespace

CheckedProfile checkedProfile(
    const Profile &profile, const QString &flow, const std::optional<Error> &error, const Exchange *exchange)
{
    CheckedProfile row{.customer = profile.customer,
        .profile = profile.name,
        .environment = profile.environment,
        .flow = flow,
        .finding = judgeCredentials(error)};
    if (exchange) {
        row.status = exchange->status;
        row.elapsedMs = exchange->elapsedMs;
    }
    if (error && quotesServer(*error))
        row.serverWords = error->detail;
    return row;
}

QList<QStringList> checkReport(const QList<CheckedProfile> &rows)
{
    QList<QStringList> table{
        {Words::tr("Customer"), Words::tr("Profile"), Words::tr("Environment"), Words::tr("Flow"),
            Words::tr("Result"), Words::tr("HTTP"), Words::tr("Seconds"), Words::tr("What was said")}};
    for (const CheckedProfile &row : rows) {
        table.append({displayText(row.customer), displayText(row.profile), toText(row.environment),
            displayText(row.flow), verdictText(row.finding.verdict),
            row.status ? QString::number(row.status) : QString(), seconds(row.elapsedMs),
            displayText(said(row))});
    }
    return table;
}

} // namespace claimcheck
