#include "tokenshape.h"

#include "flow/requestplan.h"
#include "tokenjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

struct Shape
{
    QLatin1StringView name;
    QByteArray (*write)(const AccessToken &token, const Profile &profile, qint64 nowMs);
};

QByteArray asToken(const AccessToken &token, const Profile &, qint64)
{
    return token.value;
}

QByteArray asHeader(const AccessToken &token, const Profile &, qint64)
{
    return "Authorization: Bearer " + token.value;
}

QByteArray asCurl(const AccessToken &token, const Profile &profile, qint64)
{
    return apiCurl(profile.baseUrl, token.value).toUtf8();
}

QByteArray asEnv(const AccessToken &token, const Profile &, qint64)
{
    return "export ACCESS_TOKEN=" + shellQuoted(QString::fromUtf8(token.value)).toUtf8();
}

QByteArray asJson(const AccessToken &token, const Profile &, qint64 nowMs)
{
    return tokenJson(token, nowMs);
}

const std::array shapes{
    Shape{"token"_L1, asToken},
    Shape{"header"_L1, asHeader},
    Shape{"curl"_L1, asCurl},
    Shape{"env"_L1, asEnv},
    Shape{"json"_L1, asJson},
};

} // namespace

QString tokenShapes()
{
    QStringList names;
    for (const Shape &shape : shapes)
        names.append(shape.name);
    return names.join(u", ");
}

std::optional<QByteArray> shapedToken(
    QStringView shape, const AccessToken &token, const Profile &profile, qint64 nowMs)
{
    for (const Shape &each : shapes) {
        if (shape == each.name)
            return each.write(token, profile, nowMs);
    }
    return std::nullopt;
}

bool isTokenShape(QStringView shape)
{
    return std::ranges::any_of(shapes, [shape](const Shape &each) { return shape == each.name; });
}

} // namespace claimcheck
