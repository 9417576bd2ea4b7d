#include "flow/apirequest.h"

#include "base/words.h"
#include "flow/apicredentials.h"
#include "flow/headerlist.h"
#include "flow/profile.h"
#include "flow/textrules.h"

#include <QLocale>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

using Problems = QList<FieldProblem>;

QString methodProblem(const QString &method)
{
    if (method.isEmpty())
        return Words::tr("Choose a method.");
    if (!isHeaderName(method))
        return Words::tr("A method is one word of letters, digits and hyphens.");
    if (method == "TRACE"_L1 || method == "CONNECT"_L1)
        return Words::tr("%1 is not for calls with a token: what answers it would repeat the token or pass it on.").arg(method);
    return {};
}

QString headerProblem(const ProfileParameter &header)
{
    if (!isHeaderName(header.name))
        return Words::tr("A header name has letters, digits and hyphens only.");
    if (header.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0)
        return Words::tr("'%1' is put in by Claimcheck: it carries the access token.").arg(header.name);
    if (header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
        return Words::tr("Choose the content type beside the body.");
    if (isReservedHeader(header.name))
        return Words::tr("'%1' is set by Claimcheck itself.").arg(header.name);
    if (hasControlCharacters(header.value))
        return Words::tr("'%1' has a line break or another control character in it.").arg(header.name);
    return {};
}

void checkPairs(const ApiRequest &request, Problems &problems)
{
    for (const ProfileParameter &pair : request.query) {
        if (pair.name.isEmpty())
            problems.append({u"query:"_s, Words::tr("Give the parameter of the query a name.")});
        if (hasControlCharacters(pair.name) || hasControlCharacters(pair.value))
            problems.append({u"query:"_s + pair.name,
                Words::tr("'%1' has a line break or another control character in it.").arg(pair.name.simplified())});
    }
    checkHeaderList(request.headers, headerProblem, problems);
    if (hasControlCharacters(request.contentType))
        problems.append({u"contentType"_s, Words::tr("The content type has a control character in it.")});
}

/// Saved or not, it can be sent: the message says both.
QString notSaved(const QString &name)
{
    return Words::tr("'%1' looks like a credential. It can be sent, but not saved: requests are stored in a plain file. "
                     "Remove it, and save again.")
        .arg(name.simplified());
}

void checkCredentials(const ApiRequest &request, Problems &problems)
{
    for (const ProfileParameter &pair : queryOf(request.target)) {
        if (holdsCredential(pair))
            problems.append({u"target"_s, notSaved(pair.name)});
    }
    for (const ProfileParameter &pair : request.query) {
        if (holdsCredential(pair))
            problems.append({u"query:"_s + pair.name, notSaved(pair.name)});
    }
    for (const ProfileParameter &header : request.headers) {
        if (holdsCredential(header))
            problems.append({u"header:"_s + header.name, notSaved(header.name)});
    }
    if (bodyHoldsCredential(request.body)) {
        problems.append({u"body"_s,
            Words::tr("The body holds what looks like a credential. It can be sent, but not saved: requests are stored in a "
                      "plain file. Take it out, and save again.")});
    }
}

QString nameProblem(const QString &name, const QList<ApiRequest> &others)
{
    if (name.trimmed().isEmpty())
        return Words::tr("Give the request a name.");
    if (hasControlCharacters(name))
        return Words::tr("The name has line breaks or other control characters.");
    const bool taken = std::ranges::any_of(others, [&name](const ApiRequest &other) {
        return other.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return taken ? Words::tr("There is already a request '%1'; choose another name.").arg(name.trimmed()) : QString();
}

} // namespace

QList<FieldProblem> checkApiRequest(const Profile &profile, const ApiRequest &request)
{
    Problems problems;
    if (const QString message = methodProblem(normalMethod(request.method)); !message.isEmpty())
        problems.append({u"method"_s, message});
    if (const auto url = apiUrl(profile, request); !url)
        problems.append({u"target"_s, url.error().hint.isEmpty() ? url.error().message
                : QString(url.error().message % u' ' % url.error().hint)});
    checkPairs(request, problems);
    return problems;
}

QList<FieldProblem> checkSavedRequest(
    const Profile &profile, const ApiRequest &request, const QList<ApiRequest> &others)
{
    Problems problems;
    if (const QString message = nameProblem(request.name, others); !message.isEmpty())
        problems.append({u"name"_s, message});
    else if (others.size() >= maxSavedRequests)
        problems.append({u"name"_s, Words::tr("A profile keeps at most %1 requests; delete one first.").arg(maxSavedRequests)});
    problems += checkApiRequest(profile, request);
    checkCredentials(request, problems);
    if (const qsizetype size = request.body.toUtf8().size(); size > maxSavedBody) {
        problems.append({u"body"_s,
            Words::tr("The body is %1; at most %2 are saved with a profile. It can be sent all the same.")
                .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(maxSavedBody))});
    }
    return problems;
}

} // namespace claimcheck
