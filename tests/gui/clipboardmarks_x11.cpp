#include "clipboardmarks.h"

#include <QMimeData>

namespace claimcheck {

bool isMarkedAsSecret(const QMimeData &data)
{
    return data.data(QStringLiteral("x-kde-passwordManagerHint")) == "secret";
}

} // namespace claimcheck
