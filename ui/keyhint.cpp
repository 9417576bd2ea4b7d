#include "keyhint.h"

#include <QCoreApplication>

namespace claimcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimcheck::KeyHint)
};

} // namespace

QString keysText(const KeyHint &hint)
{
    QString names;
    for (const QKeySequence &each : hint.keys) {
        const QString name = each.toString(QKeySequence::NativeText); // in the language of Qt's own catalog
        names = names.isEmpty() ? name : Words::tr("%1, %2", "keys, each of which does it").arg(names, name);
    }
    return names;
}

} // namespace claimcheck
