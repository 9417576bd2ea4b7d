#pragma once

#include "theme.h"

#include <QFont>
#include <QList>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace claimcheck {

/// How a window may look: not what it shows.
struct Look
{
    /// After the scene's name in the name of its picture; empty for the plain one.
    QString suffix{};
    Appearance appearance = Appearance::Light;
    int textPercent = 100;
    /// de, es, en, or of PseudoTranslator: "pseudo" or "from the right".
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Those the pictures are taken in, the plain one first.
QList<Look> looks();

/// Gives the application a look for as long as it lives; widgets are to be made after it and gone before its end.
class Dressed
{
public:
    explicit Dressed(const Look &look);
    ~Dressed();
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    QFont m_font;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_pseudo;
};

} // namespace claimcheck
