#pragma once

#include <QStringList>

namespace claimcheck {

/// Every name, description and text that a screen reader can get of the application of that process, by AT-SPI over
/// D-Bus. Empty while the application has not registered yet. Needs a session bus on which the accessibility bus can
/// be started (package at-spi2-core), and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 in the application.
QStringList accessibleTexts(qint64 pid);

} // namespace claimcheck
