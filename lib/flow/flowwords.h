#pragma once

#include <QString>

namespace claimcheck {

/// A sentence of a flow file, its description or the help of a parameter, in the language of the installed translators
/// where the file is one that comes with Claimcheck. Somebody's own file is read as it is written.
QString flowSentence(const QString &sentence);

} // namespace claimcheck
