#include "flow/apirequest.h"

#include "base/endpoint.h"
#include "base/words.h"
#include "flow/profile.h"
#include "flow/textrules.h"
#include "token/claimcatalog.h"

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array standardMethods{"GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1,
    "TRACE"_L1, "CONNECT"_L1};

Error invalid(const QString &message, const QString &hint)
{
    return {ErrorKind::InvalidInput, message, hint};
}

/// "https://…": a scheme and two slashes. A path may hold a colon.
bool isWholeUrl(QStringView target)
{
    const qsizetype colon = target.indexOf(u"://");
    return colon > 0 && std::ranges::all_of(target.first(colon), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'+' || c == u'-' || c == u'.';
    });
}

Result<QUrl> joined(const QUrl &base, const QString &target)
{
    if (target.startsWith("//"_L1)) {
        return std::unexpected(invalid(Words::tr("A path that begins with “//” would name another host."),
            Words::tr("Use one slash, or write the whole URL with https:// for another host.")));
    }
    const qsizetype scheme = target.indexOf("://"_L1);
    const auto endsScheme = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    if (scheme > 0 && std::ranges::none_of(target.first(scheme), endsScheme)) {
        return std::unexpected(invalid(Words::tr("“%1” is not what a URL begins with.").arg(displayText(target.first(scheme + 3), 40)),
            Words::tr("Write the whole URL with https://, or begin a path with a slash.")));
    }
    QString front = base.path(QUrl::FullyEncoded);
    while (front.endsWith(u'/'))
        front.chop(1);
    const qsizetype fragment = target.indexOf(u'#');
    const qsizetype query = target.indexOf(u'?');
    if (fragment >= 0 && (query < 0 || fragment < query || target.indexOf(u'#', query) >= 0)) {
        return std::unexpected(invalid(Words::tr("The target holds a fragment (#…)."),
            Words::tr("Remove the # and what follows; write %23 for the character itself.")));
    }
    const QString path = query < 0 ? target : target.first(query);
    QUrl url = base;
    url.setPath(path.isEmpty() ? base.path(QUrl::FullyEncoded) : front + (path.startsWith(u'/') ? u""_s : u"/"_s) + path,
        QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(target.sliced(query + 1), QUrl::TolerantMode);
    return url;
}

QString withPairs(QString query, const QList<ProfileParameter> &pairs)
{
    for (const ProfileParameter &pair : pairs) {
        if (!query.isEmpty())
            query += u'&';
        query += QString::fromLatin1(QUrl::toPercentEncoding(pair.name) + '=' + QUrl::toPercentEncoding(pair.value));
    }
    return query;
}

} // namespace

QString normalMethod(const QString &method)
{
    const QString upper = method.trimmed().toUpper();
    return std::ranges::find(standardMethods, upper) != standardMethods.end() ? upper : method.trimmed();
}

bool onlyReads(const QString &method)
{
    const QString normal = normalMethod(method);
    return normal == "GET"_L1 || normal == "HEAD"_L1;
}

Result<QUrl> apiUrl(const Profile &profile, const ApiRequest &request)
{
    const QString target = request.target.trimmed();
    if (hasControlCharacters(target)) {
        return std::unexpected(invalid(Words::tr("The target holds a control character."),
            Words::tr("Type it again instead of pasting it.")));
    }
    Result<QUrl> url = isWholeUrl(target) ? Result<QUrl>(QUrl(target, QUrl::TolerantMode)) : joined(profile.baseUrl, target);
    if (!url)
        return url;
    if (!request.query.isEmpty())
        url->setQuery(withPairs(url->query(QUrl::FullyEncoded), request.query), QUrl::TolerantMode);
    if (const auto usable = checkEndpoint(*url); !usable)
        return std::unexpected(usable.error());
    if (url->path().isEmpty())
        url->setPath(u"/"_s);
    return url;
}

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QString shown = host.contains(u':') ? QString(u'[' % host % u']') : host;
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return url.scheme() % u"://"_s % shown % u':' % QString::number(port);
}

bool sendsTokenElsewhere(const Profile &profile, const QUrl &url)
{
    return originOf(profile.baseUrl) != originOf(url);
}

Result<HttpRequest> renderApiRequest(
    const Profile &profile, const ApiRequest &request, const QString &tokenType, const QByteArray &token)
{
    if (const auto problems = checkApiRequest(profile, request); !problems.isEmpty())
        return std::unexpected(invalid(problems.first().message, {}));
    HttpRequest out{.method = normalMethod(request.method).toLatin1(), .url = apiUrl(profile, request).value_or(QUrl())};
    out.headers.append(HttpHeader{"Authorization", authorizationScheme(tokenType).toLatin1() + ' ' + token});
    for (const ProfileParameter &header : request.headers)
        out.headers.append(HttpHeader{header.name.toLatin1(), header.value.toUtf8()});
    const bool accepts = std::ranges::any_of(request.headers,
        [](const ProfileParameter &header) { return header.name.compare("accept"_L1, Qt::CaseInsensitive) == 0; });
    if (!accepts)
        out.headers.append(HttpHeader{"Accept", "application/json, */*;q=0.8"});
    out.body = request.body.toUtf8();
    if (!out.body.isEmpty() && !request.contentType.trimmed().isEmpty())
        out.headers.append(HttpHeader{"Content-Type", request.contentType.trimmed().toUtf8()});
    return out;
}

QString authorizationScheme(const QString &tokenType)
{
    const bool usable = isHeaderName(tokenType) && tokenType.compare("bearer"_L1, Qt::CaseInsensitive) != 0;
    return usable ? tokenType : u"Bearer"_s;
}

} // namespace claimcheck
