#include "flow/textrules.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

bool hasControlCharacters(QStringView text)
{
    return std::ranges::any_of(text, isControl);
}

bool hasLineBreaks(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar::Null; });
}

bool isHeaderName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return isAsciiAlnum(c) || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isReservedHeader(QStringView name)
{
    static constexpr std::array reserved{
        QLatin1String("authorization"),
        QLatin1String("proxy-authorization"),
        QLatin1String("content-type"),
        QLatin1String("content-length"),
        QLatin1String("content-encoding"),
        QLatin1String("transfer-encoding"),
        QLatin1String("accept-encoding"),
        QLatin1String("connection"),
        QLatin1String("host"),
        QLatin1String("cookie"),
        QLatin1String("expect"),
        QLatin1String("upgrade"),
        QLatin1String("te"),
        QLatin1String("trailer"),
    };
    return std::ranges::any_of(
        reserved, [name](QLatin1String r) { return name.compare(r, Qt::CaseInsensitive) == 0; });
}

bool namesSecret(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.removeIf([](QChar c) { return !isAsciiAlnum(c); });
    static constexpr std::array anywhere{"secret"_L1, "password"_L1, "passwd"_L1, "apikey"_L1};
    static constexpr std::array atTheEnd{"token"_L1, "assertion"_L1, "authorization"_L1};
    return std::ranges::any_of(anywhere, [&plain](QLatin1String word) { return plain.contains(word); })
        || std::ranges::any_of(atTheEnd, [&plain](QLatin1String word) { return plain.endsWith(word); });
}

QStringList scopeTokens(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts);
}

bool isScopeToken(QStringView token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
}

bool isUrlPath(QStringView path)
{
    return path.startsWith(u'/') && std::ranges::none_of(path, [](QChar c) {
        return c == u'?' || c == u'#' || c.isSpace() || isControl(c);
    }) && !hasControlCharacters(QUrl::fromPercentEncoding(path.toUtf8()));
}

} // namespace claimcheck
