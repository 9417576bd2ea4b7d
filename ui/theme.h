#pragma once

#include "flow/tokenflow.h"
#include "token/expiry.h"

#include <QColor>
#include <QIcon>

class QApplication;

namespace claimcheck {

enum class Appearance { System, Light, Dark };

/// The colours and icons of the window, worked out from the application's palette, so that there is one truth. All
/// functions are cheap and free of state; GUI thread only.
namespace theme {

/// Gives the application its light or dark palette. @a systemDark is what the system prefers, where known.
void apply(QApplication &app, Appearance appearance, bool systemDark);

/// Whether the application's palette is dark now.
bool isDark();

/// Whether the palette the platform brought along is dark. Ask before apply().
bool platformIsDark();

/// A line icon of resources/icons, in the variant that fits the palette.
QIcon icon(const char *name);
/// The same for a dark ground, as the highlight of a selected line is in both palettes.
QIcon iconOnHighlight(const char *name);
QIcon applicationIcon();

/// One accent colour for what is live, selected or the main action.
QColor accent();
QColor secondaryText();
QColor line(); ///< hairlines and frames, which may be missed
QColor mark(); ///< what is quiet, and to be seen all the same: the ring of a profile without a token
QColor card(); ///< the token pane's ground

/// Amber under 20 % of the lifetime, red at 30 s or less; text-safe on the window's ground.
QColor urgencyColor(ExpiryUrgency urgency);
QColor errorColor();
QColor warningColor();
/// How much of its ink the ground of a message has.
float stripeOpacity();

struct BadgeColors
{
    QColor ground;
    QColor text;
};
/// PROD is the loud one; each pair has a contrast of at least 4.5:1.
BadgeColors badge(Environment environment);

/// PROD, STG, DEV: never colour alone.
QString badgeText(Environment environment);
/// In a word: Production, Staging, Development.
QString environmentName(Environment environment);

} // namespace theme
} // namespace claimcheck
