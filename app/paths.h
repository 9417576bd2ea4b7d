#pragma once

#include <QString>

namespace claimcheck {

/// Names the application for QStandardPaths. No organisation: the folder is ~/.config/claimcheck, and the
/// window and the command line share it. Call it before anything below.
void identifyApplication();

QString profilesFile();
/// The user's own flow definitions.
QString flowsFolder();
QString settingsFile();

} // namespace claimcheck
