#include "fleet.h"

#include <array>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int profiles = 10'000;
constexpr int customers = 300;
constexpr std::array companies{"Acme", "Bright Side", "Concordia", "Dunkel", "Everest", "Fjord", "Globex", "Helvetia",
    "Initech", "Juniper", "Kestrel", "Lumen", "Meridian", "Northwind", "Orchard", "Perpetual", "Quill", "Riverside",
    "Soylent", "Zürich Re"};
constexpr std::array cities{"Athens", "Bern", "Cork", "Dublin", "Essen", "Faro", "Ghent", "Hull", "Izmir", "Jena",
    "Kiel", "Lyon", "Paris", "Porto", "Prague"};
constexpr std::array services{"Flow API", "Identity documents", "Partner", "Endorsed", "Claims gateway"};
constexpr std::array vendors{"oauth2-client-credentials", "partner-oauth", "endorsed"};
static_assert(companies.size() * cities.size() == customers);

template<std::size_t size>
QString nth(const std::array<const char *, size> &words, int number)
{
    return QString::fromUtf8(words.at(static_cast<std::size_t>(number) % size));
}

} // namespace

Fleet makeFleet(const QUrl &tokenServer)
{
    Fleet fleet;
    for (int i = 0; i < profiles; ++i) {
        const int customer = i % customers;
        const bool isLive = customer < static_cast<int>(cities.size());
        Profile profile;
        profile.id = newProfileId();
        profile.name = nth(services, i / customers) + u' ' + QString::number(i / customers);
        profile.customer = nth(companies, customer / static_cast<int>(cities.size())) + u' ' + nth(cities, customer);
        profile.environment = static_cast<Environment>(i / customers % 3);
        profile.flowId = isLive ? nth(vendors, 0) : nth(vendors, i / customers);
        profile.baseUrl = isLive ? tokenServer
                                 : QUrl(u"https://api-%1.customer-%2.example.com"_s.arg(i % 5).arg(customer));
        if (isLive) {
            profile.path = u"/oauth/token"_s;
            profile.clientAuth = ClientAuth::Body;
            fleet.live.append(profile.id);
        }
        fleet.profiles.append(profile);
    }
    return fleet;
}

} // namespace claimcheck::bench
