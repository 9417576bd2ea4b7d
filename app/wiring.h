#pragma once

#include "idlewatch.h"
#include "lockwatch.h"
#include "mainwindow.h"
#include "sandboxlauncher.h"
#include "singleinstance.h"

#include <functional>

namespace claimcheck {

// Who tells whom, between parts that do not know each other. All of them outlive the connections.

/// The window comes to the front, and the sandbox starts where it was asked for and the window is not locked.
void connectSecondStart(
    SingleInstance &instance, MainWindow &window, const Workspace &workspace, SandboxLauncher &sandbox);

/// What locks the window besides the user. @a settings are looked at each time.
void connectLocking(Workspace &workspace, IdleWatch &idle, LockWatch &desktop, const Settings &settings);

/// Puts the sandbox's profiles into the workspace as they come; @a done is called when all of them are there or failed.
void connectSandbox(SandboxLauncher &sandbox, Workspace &workspace, MainWindow &window, bool inKeychain,
    const std::function<void()> &done);

} // namespace claimcheck
