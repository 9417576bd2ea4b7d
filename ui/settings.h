#pragma once

#include "models/fleetorder.h"
#include "theme.h"

#include <QString>

namespace claimcheck {

/// What the user may choose. A value: read once, handed down, written back by the settings dialog.
struct Settings
{
    Appearance appearance = Appearance::System;
    int clipboardSeconds = 30; ///< 5 to 600
    int deadlineSeconds = 30; ///< 1 to 300, the total for one token request
    int lockIdleMinutes = 0; ///< lock after so long without input; 0 is never, else 1 to 240
    bool lockWithScreen = true; ///< lock when the desktop locks its screen
    bool lockOnSleep = true; ///< lock before the machine sleeps
    int requestsPerHost = 6; ///< 1 to 32, at the same time, when many tokens are got at once
    bool trayIcon = false;
    bool closeToTray = false; ///< closing the window hides it; only while there is a tray icon
    bool notifications = false; ///< before a pinned token expires, and when a kept-fresh one fails
    bool reduceMotion = false; ///< also where the system does not ask for it
    Grouping grouping = Grouping::Customer; ///< this and the next as last chosen in the list
    SortBy sortBy = SortBy::Name;

    bool operator==(const Settings &) const = default;
};

/// A missing file, or values out of range, give the defaults.
Settings loadSettings(const QString &file);
void saveSettings(const QString &file, const Settings &settings);

} // namespace claimcheck
