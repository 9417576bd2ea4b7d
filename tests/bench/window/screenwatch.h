#pragma once

#include "process.h"

#include <memory>
#include <vector>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace claimcheck::bench {

/// Sees, from outside, when a program's window first shows something. It asks the X server for damage on
/// every new top-level window; the first painting counts once the window is at least 400 x 300 and the row
/// through its middle no longer shows the root window. There must be no window manager and no other program
/// on the display.
class ScreenWatch
{
public:
    /// Throws std::runtime_error without a display or the Damage extension.
    ScreenWatch();

    /// Forgets what happened so far. Call before starting a program.
    void drain();
    /// When the first painted window was seen; throws std::runtime_error if there is none within 30 s or the
    /// program ends.
    SteadyTime waitForPaintedWindow(const Process &process);

private:
    void watchNewWindow(const xcb_generic_event_t &event);
    bool isPainted(const xcb_damage_notify_event_t &damage);
    std::vector<uint8_t> pixelRow(xcb_drawable_t drawable, int16_t y, uint16_t width);

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_window_t m_root = 0;
    uint8_t m_damageNotify = 0;
};

} // namespace claimcheck::bench
