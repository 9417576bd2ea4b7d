#include "codefont.h"

#include <QApplication>
#include <QFontDatabase>

namespace claimcheck {

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Who asks for larger text has often asked for it in one place.
    if (const qreal size = QApplication::font().pointSizeF(); size > font.pointSizeF())
        font.setPointSizeF(size);
    return font;
}

} // namespace claimcheck
