#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
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

/// Qt's own words, but for those of its network: lib/net reads them to tell one failure from another, and what is shown
/// of them, vendors and search engines know in English.
class QtTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        static constexpr std::array network{"QAbstractSocket"_L1, "QDtls"_L1, "QHost"_L1, "QHttp"_L1, "QLocalS"_L1,
            "QNativeSocket"_L1, "QNetwork"_L1, "QSocks5"_L1, "QSsl"_L1, "QTcp"_L1, "QUdp"_L1};
        const QLatin1StringView name(context);
        const bool ofTheNetwork
            = std::ranges::any_of(network, [name](QLatin1StringView part) { return name.startsWith(part); });
        return ofTheNetwork ? QString() : QTranslator::translate(context, text, comment, n);
    }
};

bool install(QCoreApplication &app, std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder)
{
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
        if (install(app, std::make_unique<QTranslator>(), u"claimcheck_"_s + language, u":/translations"_s)) {
            const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
            // windeployqt makes one file of all.
            if (!install(app, std::make_unique<QtTranslator>(), u"qtbase_"_s + language, qts))
                install(app, std::make_unique<QtTranslator>(), u"qt_"_s + language, qts);
            return;
        }
    }
}

} // namespace claimcheck
