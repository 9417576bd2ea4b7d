#pragma once

namespace claimcheck {

/// No core dump of this process is ever written, by itself or by its children. First thing in main().
void forbidCoreDumps();

/// The same for a program that another may replace in the same process: it can be undone (StartState::restore()). On
/// Linux forbidAttaching() keeps core dumps from being written even so.
void forbidOwnCoreDumps();

/// Other processes of the same user can neither attach to this one nor read its memory (root can). On Linux the desktop
/// portal can no longer look at the process either, and refuses those it has not met before: whoever wants portals to
/// work talks to them once before this.
void forbidAttaching();

} // namespace claimcheck
