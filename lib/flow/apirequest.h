#pragma once

#include "base/error.h"
#include "flow/profileparameter.h"
#include "net/http.h"

namespace claimcheck {

struct FieldProblem;
struct Profile;

/// A call of the vendor's API as it is typed and saved with its profile. The access token is no part of it: it is put
/// in when the request is sent.
struct ApiRequest
{
    QString name{}; ///< what it is saved under; empty if it is not saved
    QString method = QStringLiteral("GET");
    QString target{}; ///< a path against the profile's base URL, with a query or not, or a whole URL
    QList<ProfileParameter> query{}; ///< follows what the target has; not encoded
    QList<ProfileParameter> headers{};
    QString contentType = QStringLiteral("application/json"); ///< of the body, and sent only with one; may be empty
    QString body{};

    bool operator==(const ApiRequest &) const = default;
};

/// The largest body that is saved with a profile, in bytes of UTF-8: profiles are one small file. Longer ones can be
/// sent, not saved.
inline constexpr qsizetype maxSavedBody = 65'536;
/// The most requests that are saved with one profile.
inline constexpr qsizetype maxSavedRequests = 100;

/// "get" as "GET"; a method that is not one of HTTP's own stays as it is, because there case counts.
QString normalMethod(const QString &method);

/// Whether a method only reads (GET, HEAD). OPTIONS is safe by RFC 9110 §9.2.1 as well, but it is no question of
/// that alone: on production the user is asked before anything but these two.
bool onlyReads(const QString &method);

/// Where the request goes, encoded; checkEndpoint holds for it. A path is joined to the base URL with exactly one
/// slash. Errors: InvalidInput, with what to type instead; one that begins with "//" is refused, because it would name
/// another host.
Result<QUrl> apiUrl(const Profile &profile, const ApiRequest &request);

/// "https://host:port", the port always named: what decides who gets the token.
QString originOf(const QUrl &url);
/// Whether the token would go to another origin (scheme, host or port) than the profile's base URL.
bool sendsTokenElsewhere(const Profile &profile, const QUrl &url);

/// Every problem that would stop the request, in the order of the fields: "method", "target", "query:NAME",
/// "header:NAME", "contentType". Empty if it is ready to be sent.
QList<FieldProblem> checkApiRequest(const Profile &profile, const ApiRequest &request);

/// Every problem that would stop it from being saved, which are more: a field that looks like a credential may be sent
/// but never saved, in a plain file as it would be. Besides the fields above: "name", "body". @a others are the
/// profile's other saved requests.
QList<FieldProblem> checkSavedRequest(
    const Profile &profile, const ApiRequest &request, const QList<ApiRequest> &others);

/// The same request without the values of the fields that look like a credential: what may be kept while locked.
ApiRequest withoutSecrets(ApiRequest request);

/// "Bearer", or the type as issued where it is another and can stand in a header.
QString authorizationScheme(const QString &tokenType);

/// The request as it is sent, with "Authorization: Bearer TOKEN" and, unless it has one, an Accept header. Errors: the
/// first problem of checkApiRequest.
Result<HttpRequest> renderApiRequest(
    const Profile &profile, const ApiRequest &request, const QString &tokenType, const QByteArray &token);

/// A curl command for a POSIX shell that sends the same request, with the token as $ACCESS_TOKEN and every value that
/// looks like a credential as a variable of its own ($X_API_KEY). Errors as above.
Result<QString> renderApiCurl(const Profile &profile, const ApiRequest &request, const QString &tokenType);

} // namespace claimcheck
