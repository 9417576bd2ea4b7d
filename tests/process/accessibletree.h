#pragma once

#include <QRect>
#include <QStringList>

namespace claimcheck {

/// Every name, description and text that a screen reader can get of the application of that process, by AT-SPI over
/// D-Bus. Empty while the application has not registered yet. Needs a session bus on which the accessibility bus can
/// be started (package at-spi2-core), and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 in the application.
QStringList accessibleTexts(qint64 pid);

/// One object of the tree as a screen reader gets it.
struct AccessibleNode
{
    QString role; ///< AT-SPI's name of it: "push button", "text", …
    QString name;
    QString description;
    QString text; ///< its contents, where it has any
    bool focusable = false;
    bool showing = false;
    QRect place; ///< on the screen
    QString parent; ///< name of the nearest one above it that has any
};

/// All of them, those above first. As empty as accessibleTexts().
QList<AccessibleNode> accessibleNodes(qint64 pid);

} // namespace claimcheck
