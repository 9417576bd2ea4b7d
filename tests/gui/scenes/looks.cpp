#include "scenes/looks.h"

#include "language.h"
#include "scenes/pseudotranslator.h"

#include <QApplication>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &language)
{
    if (language == "de"_L1)
        return {QLocale::German, QLocale::Germany};
    if (language == "es"_L1)
        return {QLocale::Spanish, QLocale::Spain};
    return {QLocale::English, QLocale::UnitedStates};
}

} // namespace

QList<Look> looks()
{
    return {
        {},
        {.suffix = u"-dark"_s, .appearance = Appearance::Dark},
        {.suffix = u"-200"_s, .textPercent = 200},
        {.suffix = u"-de"_s, .language = u"de"_s},
        {.suffix = u"-es"_s, .language = u"es"_s},
        {.suffix = u"-rtl"_s, .language = u"from the right"_s, .direction = Qt::RightToLeft},
        {.suffix = u"-pseudo"_s, .language = u"pseudo"_s},
    };
}

Dressed::Dressed(const Look &look)
    : m_font(QApplication::font())
{
    QLocale::setDefault(localeOf(look.language));
    theme::apply(*qApp, look.appearance, false);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * look.textPercent / 100.0);
    QApplication::setFont(font);
    if (look.language == "pseudo"_L1 || look.language == "from the right"_L1) {
        m_pseudo = std::make_unique<PseudoTranslator>(look.language == "pseudo"_L1 ? pseudo : fromTheRight);
        QCoreApplication::installTranslator(m_pseudo.get());
    } else {
        installTranslations(*qApp, {look.language});
    }
    QGuiApplication::setLayoutDirection(look.direction); // after a translator, which sets it too
    QApplication::setCursorFlashTime(0); // a caret that stands, so that pictures are alike
}

Dressed::~Dressed()
{
    m_pseudo.reset();
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    QLocale::setDefault(m_locale);
}

} // namespace claimcheck
