#include "flow/tokenmask.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

QString maskText()
{
    return u"••••••••"_s;
}

TokenMask::TokenMask(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            m_secrets.append(QString::fromUtf8(secret));
    }
    std::ranges::stable_sort(m_secrets, std::ranges::greater(), &QString::size);
}

QString TokenMask::masked(const QString &text) const
{
    QString out = text;
    for (const QString &secret : m_secrets)
        out.replace(secret, maskText());
    // Both are linear: a match can only start where a word starts.
    static const QRegularExpression jwt(uR"re((?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]++\.[A-Za-z0-9_.-]++)re"_s);
    static const QRegularExpression assignment(
        uR"re(\b((?:access_token|refresh_token|id_token|client_secret|clientSecret)["']?\s*+[=:]\s*+["']?)[^&"'\s<>,;}]++)re"_s);
    out.replace(jwt, maskText());
    out.replace(assignment, u"\\1"_s + maskText());
    return out;
}

bool isTokenBearing(QStringView name)
{
    static constexpr std::array names{
        "access_token"_L1, "refresh_token"_L1, "id_token"_L1, "client_secret"_L1, "clientSecret"_L1};
    return std::ranges::any_of(names, [name](QLatin1String known) { return name == known; });
}

} // namespace claimcheck
