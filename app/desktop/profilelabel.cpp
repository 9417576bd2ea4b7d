#include "desktop/profilelabel.h"

#include "theme.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

QString profileLabel(const Profile &profile)
{
    constexpr int longest = 60;
    QStringList parts;
    if (!profile.customer.isEmpty())
        parts.append(displayText(profile.customer, longest));
    parts.append(displayText(profile.name, longest));
    parts.append(theme::badgeText(profile.environment));
    return parts.join(u" · "_s);
}

} // namespace claimcheck
