#include "flow/probe.h"

#include "base/words.h"
#include "flow/textrules.h"

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

enum class Suspect { ClientAuth, Encoding, Scope };

bool mentionsAny(const QString &words, std::initializer_list<QStringView> terms)
{
    return std::ranges::any_of(
        terms, [&words](QStringView term) { return words.contains(term, Qt::CaseInsensitive); });
}

bool mentionsBody(const QString &words)
{
    return mentionsAny(words,
        {u"grant_type", u"content-type", u"content type", u"media type", u"json", u"urlencoded", u"parse",
            u"read the body", u"request body", u"unexpected token", u"malformed"});
}

bool mentionsClient(const QString &words)
{
    return mentionsAny(words,
        {u"client_id", u"clientid", u"client id", u"client_secret", u"clientsecret", u"client secret",
            u"credential", u"authorization", u"authenticat"});
}

/// What of the request's shape the refusal may be about, the likeliest first. RFC 6749 §5.2 has a code for
/// most of it; where a server says no more than "bad request", its words decide.
QList<Suspect> suspectsOf(int status, const ServerWords &words, ClientAuth sentAuth)
{
    constexpr std::array possible{200, 400, 401, 415, 422}; // 200: with the flow's error flag
    if (std::ranges::find(possible, status) == possible.end())
        return {};
    if (words.code == "invalid_client"_L1)
        return {Suspect::ClientAuth};
    if (words.code == "unsupported_grant_type"_L1 || status == 415)
        return {Suspect::Encoding};
    if (words.code == "invalid_scope"_L1)
        return {Suspect::Scope};
    if (words.code == "unauthorized_client"_L1 || words.code == "invalid_grant"_L1
        || words.code == "invalid_target"_L1)
        return {}; // the server has read all and knows the client
    if (status == 401)
        return {Suspect::ClientAuth};
    // Credentials missed by the server: they were in a body it could not read, or in another place than it
    // looks.
    const bool bare = words.code == "invalid_request"_L1 && words.text == words.code;
    if (bare || mentionsClient(words.text)) {
        return sentAuth == ClientAuth::Body ? QList{Suspect::Encoding, Suspect::ClientAuth}
                                            : QList{Suspect::ClientAuth, Suspect::Encoding};
    }
    return mentionsBody(words.text) ? QList{Suspect::Encoding} : QList<Suspect>();
}

const FlowParameter *scopeParameter(const TokenFlow &flow)
{
    const auto it = std::ranges::find(flow.parameters, ParameterType::Scope, &FlowParameter::type);
    return it == flow.parameters.end() ? nullptr : &*it;
}

QStringList scopeOf(const TokenFlow &flow, const Profile &profile)
{
    const FlowParameter *scope = scopeParameter(flow);
    if (!scope)
        return {};
    const QString *own = profile.parameter(scope->name);
    return scopeTokens(own ? *own : scope->defaultValue);
}

QString authChange(ClientAuth auth)
{
    switch (auth) {
    case ClientAuth::Body:
        return Words::tr("the credentials in the request body");
    case ClientAuth::Basic:
        return Words::tr("the credentials in the Basic header");
    case ClientAuth::BasicRaw:
        return Words::tr("the credentials in the Basic header, not percent-encoded");
    }
    Q_UNREACHABLE();
}

QString authReason(ClientAuth auth)
{
    switch (auth) {
    case ClientAuth::Body:
        return Words::tr("this server may want the credentials in the request body.");
    case ClientAuth::Basic:
        return Words::tr("this server may want the credentials in the Basic header.");
    case ClientAuth::BasicRaw:
        return Words::tr("this server may want the credentials in the Basic header, not percent-encoded.");
    }
    Q_UNREACHABLE();
}

/// "with the credentials in the Basic header and the body as JSON"
QString changeText(const TokenFlow &flow, const Profile &from, const Profile &to)
{
    QStringList parts;
    if (from.effectiveClientAuth(flow) != to.effectiveClientAuth(flow))
        parts += authChange(to.effectiveClientAuth(flow));
    if (from.effectiveEncoding(flow) != to.effectiveEncoding(flow))
        parts += to.effectiveEncoding(flow) == BodyEncoding::Json ? Words::tr("the body as JSON")
                                                                  : Words::tr("the body as a form");
    if (scopeOf(flow, from) != scopeOf(flow, to))
        parts += scopeOf(flow, to).isEmpty() ? Words::tr("no scope") : Words::tr("the flow's own scope");
    return Words::tr("with %1").arg(parts.join(Words::tr(" and ")));
}

using Probes = QList<Probe>;

Probes otherClientAuths(const TokenFlow &flow, const Profile &sent)
{
    constexpr std::array circle{ClientAuth::Body, ClientAuth::Basic, ClientAuth::BasicRaw};
    const auto now = std::ranges::find(circle, sent.effectiveClientAuth(flow)) - circle.begin();
    Probes probes;
    for (std::size_t step = 1; step < circle.size(); ++step) {
        const ClientAuth auth = circle.at((std::size_t(now) + step) % circle.size());
        if (!flow.clientAuths.contains(auth))
            continue;
        Probe probe{sent, authReason(auth), {}, {}};
        probe.profile.clientAuth = auth;
        probe.action = auth == ClientAuth::Body ? Words::tr("Try the request body once")
            : auth == ClientAuth::Basic         ? Words::tr("Try the Basic header once")
                                                : Words::tr("Try the raw Basic header once");
        probes += probe;
    }
    return probes;
}

Probes otherEncodings(const TokenFlow &flow, const Profile &sent)
{
    Probes probes;
    for (const BodyEncoding encoding : flow.encodings) {
        const bool json = encoding == BodyEncoding::Json;
        Probe probe{sent,
            json ? Words::tr("this server may want the body as JSON.")
                 : Words::tr("this server may want the body as a form."),
            json ? Words::tr("Try the body as JSON once") : Words::tr("Try the body as a form once"), {}};
        probe.profile.encoding = encoding;
        probes += probe;
    }
    return probes;
}

Probes otherScopes(const TokenFlow &flow, const Profile &sent)
{
    const FlowParameter *scope = scopeParameter(flow);
    if (!scope || scope->required || !sent.parameter(scope->name))
        return {};
    const bool hasDefault = !scope->defaultValue.isEmpty();
    Probe probe{sent,
        hasDefault ? Words::tr("this server may grant the scope that the flow asks for by itself.")
                   : Words::tr("this server may have a scope of its own for who asks for none."),
        hasDefault ? Words::tr("Try the flow's own scope once") : Words::tr("Try without the scope once"),
        {}};
    probe.profile.parameters.removeIf([scope](const ProfileParameter &p) { return p.name == scope->name; });
    return {probe};
}

Probes candidates(Suspect suspect, const TokenFlow &flow, const Profile &sent)
{
    switch (suspect) {
    case Suspect::ClientAuth:
        return otherClientAuths(flow, sent);
    case Suspect::Encoding:
        return otherEncodings(flow, sent);
    case Suspect::Scope:
        return otherScopes(flow, sent);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Probe> suggestProbe(
    const TokenFlow &flow, const Profile &sent, const HttpReply &reply, const QList<Profile> &refused)
{
    const ServerWords words = serverWords(reply, TokenMask(flow.response.accessToken, {}));
    Probes probes;
    for (const Suspect suspect : suspectsOf(reply.status, words, sent.effectiveClientAuth(flow)))
        probes += candidates(suspect, flow, sent);
    const auto untried = std::ranges::find_if(probes, [&](const Probe &probe) {
        const auto same = [&](const Profile &other) { return sameShape(flow, probe.profile, other); };
        return !same(sent) && std::ranges::none_of(refused, same)
            && checkProfile(probe.profile, flow).isEmpty();
    });
    if (untried == probes.end())
        return std::nullopt;
    constexpr std::array known{
        "invalid_client"_L1, "invalid_request"_L1, "unsupported_grant_type"_L1, "invalid_scope"_L1};
    const bool isKnown = std::ranges::find(known, words.code) != known.end();
    untried->reason.prepend(
        QString::number(reply.status) + (isKnown ? u' ' + words.code : QString()) + u": "_s);
    untried->change = changeText(flow, refused.isEmpty() ? sent : refused.first(), untried->profile);
    return *untried;
}

bool sameShape(const TokenFlow &flow, const Profile &a, const Profile &b)
{
    return a.effectiveClientAuth(flow) == b.effectiveClientAuth(flow)
        && a.effectiveEncoding(flow) == b.effectiveEncoding(flow) && scopeOf(flow, a) == scopeOf(flow, b);
}

Profile withChanges(Profile saved, const Profile &probed)
{
    saved.clientAuth = probed.clientAuth;
    saved.encoding = probed.encoding;
    saved.parameters = probed.parameters;
    return saved;
}

} // namespace claimcheck
