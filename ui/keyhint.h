#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

namespace claimcheck {

/// What keys do that belong to no action: said by whoever listens to them, for the list of shortcuts.
struct KeyHint
{
    QString text {}; ///< what they do, without a mnemonic
    QList<QKeySequence> keys {}; ///< each of them does it
};

/// "Up, Down", as the keys are called here.
inline QString keysText(const KeyHint &hint)
{
    QStringList names;
    for (const QKeySequence &each : hint.keys)
        names.append(each.toString(QKeySequence::NativeText));
    return names.join(QStringLiteral(", "));
}

} // namespace claimcheck
