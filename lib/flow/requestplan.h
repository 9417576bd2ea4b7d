#pragma once

#include "base/error.h"
#include "flow/credentials.h"
#include "flow/profile.h"
#include "net/http.h"

#include <functional>

namespace claimcheck {

/// Makes a UUID as text without braces; passed in so that tests choose it.
using UuidSource = std::function<QString()>;
UuidSource randomUuids();

struct PlanField
{
    enum class Role { Plain, ClientId, ClientSecret };

    QString name;
    QString value{}; ///< empty for the credentials, which the plan does not hold
    QStringList list{}; ///< the value as a JSON array, where isList
    bool isList = false;
    Role role = Role::Plain;
};

/// One token request, decided to the last field but without the credentials: the dry run. The three
/// renderings below come from it, so that what is shown is what is sent.
struct RequestPlan
{
    QByteArray method = "POST";
    QUrl url;
    BodyEncoding encoding = BodyEncoding::Json;
    ClientAuth clientAuth = ClientAuth::Body;
    QList<HttpHeader> headers{}; ///< Content-Type and Accept included, Authorization not
    QList<PlanField> fields{}; ///< in sending order
};

/// Pure but for @a newUuid. Errors: InvalidInput, the first of checkProfile.
Result<RequestPlan> planRequest(const TokenFlow &flow, const Profile &profile, const UuidSource &newUuid);

/// The request as sent. Errors: InvalidInput if the credentials cannot be sent (CR, LF or NUL in a Basic
/// header, a colon in a raw Basic ID, an empty secret).
Result<HttpRequest> renderRequest(const RequestPlan &plan, const Credentials &credentials);

/// Whether ClientAuth::Basic and BasicRaw make the same header of them: nothing in them needs percent-encoding.
bool sameInBothBasics(const Credentials &credentials);

/// The same request for people: the secret and the Basic value masked, form bodies one field a line and not
/// percent-encoded, JSON indented. @a clientId may be empty where it is not known; it shows as "‹client ID›".
struct MaskedRequest
{
    QString startLine; ///< "POST https://host/path"
    QList<HttpHeader> headers; ///< Authorization included, masked
    QString body;

    QString text() const; ///< all of it, lines joined by \n
};
MaskedRequest renderMasked(const RequestPlan &plan, const QString &clientId);

/// A curl command for a POSIX shell that sends the same request, with the secret as $CLIENT_SECRET.
QString renderCurl(const RequestPlan &plan, const QString &clientId);

/// A curl command for an API call with the token; @a url is a place to start from.
QString apiCurl(const QUrl &url, const QByteArray &token);

/// POSIX shell quoting of one word.
QString shellQuoted(const QString &word);

} // namespace claimcheck
