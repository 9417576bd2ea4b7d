#pragma once

#include "scenes/stage.h"

namespace claimcheck {

/// One state of one window. To add one: a row in a table of scenes_*.cpp. It is in the
/// pictures of ./dev screenshots from then on, and in every test that looks at all windows.
struct Scene
{
    /// Also the name of its picture: lower case and hyphens.
    const char *name;
    /// Sets a fresh stage up and returns the window to look at, which is the stage's or is deleted with it.
    QWidget *(*arrange)(Stage &stage);
    /// Whether its picture is also taken dark, large, German, Spanish and right to left.
    bool inEveryLook = false;
};

QList<Scene> windowScenes();
QList<Scene> dialogScenes();
QList<Scene> fleetScenes();
QList<Scene> exploreScenes();
/// All of them.
QList<Scene> scenes();

} // namespace claimcheck
