#pragma once

#include <QString>

namespace claimcheck {

/// Names the application for QStandardPaths. No organisation: the folder is ~/.config/claimcheck, on Windows
/// %LOCALAPPDATA%\claimcheck, and the window and the command line share it. XDG_CONFIG_HOME names another parent on every
/// system. Call it before anything below.
void identifyApplication();

QString profilesFile();
/// The user's own flow definitions.
QString flowsFolder();
QString settingsFile();

} // namespace claimcheck
