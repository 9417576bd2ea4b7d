#include "systemscheme.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace claimcheck {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

// Windows and macOS tell through the platform's palette; on macOS its own style minds what is to stand still.
void SystemScheme::ask()
{
#ifdef Q_OS_WIN
    BOOL animated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0))
        Q_EMIT stillnessChanged(!animated);
#endif
    Q_EMIT answered();
}

void SystemScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

} // namespace claimcheck
