#pragma once

class QWidget;

namespace claimcheck {

/// Shows the window and brings it to the front, from wherever it is: hidden, minimised, behind others.
void raiseWindow(QWidget *window);

} // namespace claimcheck
