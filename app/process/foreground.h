#pragma once

namespace claimcheck {

/// Another process may bring its window to the front instead of ours. Windows lets only the program that the user turned
/// to do so, which is the one just started; other systems have other means, or none.
void letOthersComeForward();

} // namespace claimcheck
