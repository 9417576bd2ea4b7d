#pragma once

#include <QStringList>

class QCoreApplication;

namespace claimcheck {

/// Has @a app speak the first language of @a wanted (as QLocale::uiLanguages() gives them: "de-DE", "de", …) that there
/// is a translation for: ours, and Qt's own where it is installed. English needs none and ends the search. To be called
/// before the first widget is made.
void installTranslations(QCoreApplication &app, const QStringList &wanted);

} // namespace claimcheck
