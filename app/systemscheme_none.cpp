#include "systemscheme.h"

namespace claimcheck {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

// Windows and macOS tell through the platform's palette.
void SystemScheme::ask()
{
    Q_EMIT answered();
}

void SystemScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

} // namespace claimcheck
