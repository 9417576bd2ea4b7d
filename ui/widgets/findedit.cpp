#include "widgets/findedit.h"

#include <QKeyEvent>

namespace claimcheck {

void FindEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: clear(); [[fallthrough]];
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace claimcheck
