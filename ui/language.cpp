#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// A static library's resources are dropped by the linker unless asked for, and only from outside a namespace.
static void keepTranslations()
{
#ifdef CLAIMCHECK_TRANSLATIONS
    Q_INIT_RESOURCE(translations);
#endif
}

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

bool install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return false;
    translator->setParent(&app);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &app, const QStringList &wanted)
{
    keepTranslations();
    for (const QString &locale : wanted) {
        const QString language = locale.section(u'-', 0, 0);
        if (language == "en"_L1)
            return;
        if (install(app, u"claimcheck_"_s + language, u":/translations"_s)) {
            install(app, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            return;
        }
    }
}

} // namespace claimcheck
