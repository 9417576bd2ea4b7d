#pragma once

#include <QString>

namespace claimcheck {

/// Names the application for QStandardPaths. No organisation: the folder is ~/.config/claimcheck, on Windows
/// %LOCALAPPDATA%\claimcheck, on macOS ~/Library/Preferences/claimcheck, and the window and the command line share it.
/// CLAIMCHECK_CONFIG_HOME, an absolute path, names another parent, for tests: not every system has XDG_CONFIG_HOME. Call
/// it before anything below.
void identifyApplication();

QString profilesFile();
/// The user's own flow definitions.
QString flowsFolder();
QString settingsFile();

} // namespace claimcheck
