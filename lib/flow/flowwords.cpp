#include "flow/flowwords.h"

#include <QCoreApplication>

namespace claimcheck {

namespace {

constexpr auto context = "claimcheck::FlowWords";

/// What resources/flows says, for lupdate, which does not read JSON; tst_translations compares the two.
[[maybe_unused]] constexpr const char *sentences[]{
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Access token for Endorsed's API. Short-lived: request another before it expires."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Allowed access scopes: all:read and all:write."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Access token for one identity-document session of a mobile SDK."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords",
        "Unique identifier of the customer's session on your platform; short-lived, for example 30 minutes."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "The same ID as for the v1/customers API."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Where the token is going to be used."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Provider for the session."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords",
        "The standard grant of RFC 6749 section 4.4: Keycloak, Okta, Auth0, Entra and the rest."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "Space-delimited; empty asks for the server's default."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "The API the token is for, where the server asks for it (Auth0)."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords", "The resource server's URI, where the server asks for it (RFC 8707)."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords",
        "Access token for a partner's server-side integration. It cannot be refreshed: request a new one."),
    QT_TRANSLATE_NOOP("claimcheck::FlowWords",
        "Access token for the Flow API. The response names no lifetime: the expiry is the token's own exp."),
};

} // namespace

QString flowSentence(const QString &sentence)
{
    return sentence.isEmpty() ? QString() : QCoreApplication::translate(context, sentence.toUtf8().constData());
}

} // namespace claimcheck
