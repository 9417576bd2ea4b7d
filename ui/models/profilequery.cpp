#include "models/profilequery.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

std::optional<TokenState> stateFromText(QStringView text)
{
    if (text == u"live")
        return TokenState::Live;
    if (text == u"expired")
        return TokenState::Expired;
    if (text == u"failed")
        return TokenState::Failed;
    if (text == u"none")
        return TokenState::None;
    if (text == u"fetching")
        return TokenState::Fetching;
    return std::nullopt;
}

} // namespace

ProfileQuery parseProfileQuery(const QString &text)
{
    ProfileQuery query;
    const QStringList parts = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringView value = QStringView(part).sliced(part.indexOf(u':') + 1);
        if (part.startsWith("env:"_L1)) {
            query.environment = value == u"stg" ? Environment::Staging : environmentFromText(value);
            if (!query.environment && !value.isEmpty())
                query.problems.append(ProfileQuery::tr("env: takes dev, staging or prod"));
        } else if (part == "is:pinned"_L1) {
            query.pinned = true;
        } else if (part.startsWith("is:"_L1)) {
            query.state = stateFromText(value);
            if (!query.state && !value.isEmpty())
                query.problems.append(ProfileQuery::tr("is: takes live, expired, failed, none, fetching or pinned"));
        } else {
            query.words.append(part);
        }
    }
    return query;
}

} // namespace claimcheck
