#include "flow/apicredentials.h"

#include "flow/textrules.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// A JWT: two parts that decode to what begins with {" and whatever follows them. Linear.
bool holdsJwt(const QString &text)
{
    if (!text.contains("eyJ"_L1))
        return false;
    static const QRegularExpression jwt(uR"re((?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]++\.eyJ[A-Za-z0-9_-]++)re"_s);
    return jwt.match(text).hasMatch();
}

/// Every name that is followed by a value, in JSON or a form.
bool anyNameIsSecret(const QString &body)
{
    static const QRegularExpression assignment(
        uR"re("([^"\\]{1,100}+)"\s*+:\s*+(?!""|null)|(?:^|&)([^=&\s]{1,100}+)=[^&\s])re"_s);
    auto matches = assignment.globalMatch(body);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        if (namesSecret(name))
            return true;
    }
    return false;
}

} // namespace

bool holdsCredential(const ProfileParameter &field)
{
    return (!field.value.isEmpty() && namesSecret(field.name)) || holdsJwt(field.value);
}

bool bodyHoldsCredential(const QString &body)
{
    return holdsJwt(body) || anyNameIsSecret(body);
}

QList<ProfileParameter> queryOf(const QString &target)
{
    const qsizetype at = target.indexOf(u'?');
    QList<ProfileParameter> pairs;
    if (at < 0)
        return pairs;
    const auto items = QUrlQuery(target.sliced(at + 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.append({name, value});
    return pairs;
}

ApiRequest withoutSecrets(ApiRequest request)
{
    const auto wipe = [](QList<ProfileParameter> &fields) {
        for (ProfileParameter &field : fields) {
            if (holdsCredential(field))
                field.value.clear();
        }
    };
    wipe(request.query);
    wipe(request.headers);
    if (std::ranges::any_of(queryOf(request.target), holdsCredential) || holdsJwt(request.target))
        request.target.truncate(std::max<qsizetype>(request.target.indexOf(u'?'), 0));
    if (bodyHoldsCredential(request.body))
        request.body.clear();
    return request;
}

} // namespace claimcheck
