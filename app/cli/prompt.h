#pragma once

#include "base/error.h"

#include <QByteArray>

namespace claimcheck {

bool inputIsTerminal();

/// One line from the terminal, UTF-8, without its newline. @a label goes to standard error. With @a echo
/// false nothing typed is shown, and the terminal is put right again also when a signal ends the program.
Result<QByteArray> promptLine(const QString &label, bool echo);

} // namespace claimcheck
