#pragma once

namespace claimcheck {

/// No core dump of this process is ever written, by itself or by its children. First thing in main().
void forbidCoreDumps();

/// Other processes of the same user can neither attach to this one nor read its memory (root can). On Linux the desktop
/// portal can no longer look at the process either, and refuses those it has not met before: whoever wants portals to
/// work talks to them once before this.
void forbidAttaching();

} // namespace claimcheck
