#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace claimcheck {

/// What keys do that belong to no action: said by whoever listens to them, for the list of shortcuts.
struct KeyHint
{
    QString text {}; ///< what they do, without a mnemonic
    QList<QKeySequence> keys {}; ///< each of them does it
};

/// "Up, Down", as the keys are called here.
QString keysText(const KeyHint &hint);

} // namespace claimcheck
