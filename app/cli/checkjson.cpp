#include "checkjson.h"

#include "base/orderedjson.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString resultName(CredentialVerdict verdict)
{
    switch (verdict) {
    case CredentialVerdict::Working:
        return u"works"_s;
    case CredentialVerdict::Refused:
        return u"refused"_s;
    case CredentialVerdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray checkJson(const CheckedProfile &row)
{
    return OrderedJson()
        .text("name", row.profile)
        .text("customer", row.customer)
        .text("environment", toText(row.environment))
        .text("flow", row.flow)
        .text("result", resultName(row.finding.verdict))
        .raw("status", row.status ? QByteArray::number(row.status) : "null")
        .raw("seconds", row.elapsedMs ? QByteArray::number(double(*row.elapsedMs) / 1000, 'f', 3) : "null")
        .text("message", row.finding.sentence)
        .text("serverWords", row.serverWords)
        .json();
}

} // namespace claimcheck
