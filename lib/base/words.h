#pragma once

#include <QCoreApplication>

namespace claimcheck {

/// What people read that no QObject says: Words::tr("…"), in the language of the installed translators. Without any, as
/// in claimcheck-cli, it is the English source. resources/translations/update collects it.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimcheck::Words)
};

} // namespace claimcheck
