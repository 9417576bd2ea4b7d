#include "net/reachability.h"

#include <QNetworkInformation>

namespace claimcheck {

namespace {

class SystemReachability final : public Reachability
{
public:
    SystemReachability()
    {
        using Feature = QNetworkInformation::Feature;
        if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
            return;
        m_information = QNetworkInformation::instance();
        connect(m_information, &QNetworkInformation::reachabilityChanged, this, &Reachability::changed);
    }

    bool isOffline() const override
    {
        return m_information
            && m_information->reachability() == QNetworkInformation::Reachability::Disconnected;
    }

private:
    QNetworkInformation *m_information = nullptr; ///< the application's, for as long as it runs
};

} // namespace

std::unique_ptr<Reachability> systemReachability()
{
    return std::make_unique<SystemReachability>();
}

} // namespace claimcheck
