#include "base/clock.h"

#include <QDateTime>

namespace claimcheck {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

} // namespace claimcheck
