#pragma once

#include "flow/apirequest.h"
#include "flow/profileparameter.h"
#include "flow/tokenflow.h"

namespace claimcheck {

/// A named set-up: flow, environment, customer, base URL and parameters. Never holds a secret or a client ID:
/// those are Credentials, in the keychain under this profile's id.
struct Profile
{
    QString id; ///< a UUID without braces; made once, never shown, never reused
    QString name;
    QString customer{};
    Environment environment = Environment::Dev;
    QString flowId;
    QUrl baseUrl;
    QString path{}; ///< only where the flow's path is editable; empty means the flow's
    std::optional<BodyEncoding> encoding{}; ///< nullopt means the flow's default
    std::optional<ClientAuth> clientAuth{};
    QList<ProfileParameter> parameters{}; ///< a missing one means the flow's default
    QList<ProfileParameter> headers{}; ///< extra request headers, for gateways; never credentials
    bool pinned = false; ///< stands first, is in the tray, and is told of before it expires
    bool keepFresh = false; ///< a new token is asked for before the held one expires
    QList<ApiRequest> requests{}; ///< calls of the API, saved for Explore; what the token is for, not where it is from
    bool sessionOnly = false; ///< never written to a file; its credentials are kept in memory only

    BodyEncoding effectiveEncoding(const TokenFlow &flow) const;
    ClientAuth effectiveClientAuth(const TokenFlow &flow) const;
    /// Base URL and path joined with exactly one slash; the base URL may itself have a path.
    QUrl endpoint(const TokenFlow &flow) const;
    /// nullptr if the profile has no value of its own.
    const QString *parameter(QStringView parameterName) const;

    bool operator==(const Profile &) const = default;
};

QString newProfileId();

/// What is wrong with one field of a profile, for showing next to it.
struct FieldProblem
{
    QString field; ///< "name", "customer", "baseUrl", "path", "encoding", "clientAuth", "flow",
                   ///< "parameter:NAME", "header:NAME"
    QString message;

    bool operator==(const FieldProblem &) const = default;
};

/// Every problem that would stop a request, in the order of the fields; empty if the profile is ready.
QList<FieldProblem> checkProfile(const Profile &profile, const TokenFlow &flow);

/// Two profiles of one customer may not share a name, whatever its case: people would take one for the other.
/// The sentence says which profile has it; nullopt if the name is free.
std::optional<QString> nameConflict(const QList<Profile> &profiles, const Profile &candidate);

} // namespace claimcheck
