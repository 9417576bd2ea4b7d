#pragma once

#include "exitcode.h"
#include "process/startstate.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <variant>

namespace claimcheck {

/// How a verb begins: done, with its exit code, or still at work in the event loop, which it ends with
/// finish(). Its owner keeps it until then, and not longer than the application.
using VerbStart = std::variant<ExitCode, std::unique_ptr<QObject>>;

VerbStart startFlows(const QStringList &arguments);
VerbStart startList(const QStringList &arguments);
VerbStart startAdd(const QStringList &arguments);
VerbStart startRemove(const QStringList &arguments);
VerbStart startToken(const QStringList &arguments);
VerbStart startExec(const QStringList &arguments, const StartState &start);
VerbStart startCheck(const QStringList &arguments);
VerbStart startRequest(const QStringList &arguments);
VerbStart startDecode(const QStringList &arguments);
VerbStart startSandbox(const QStringList &arguments);

/// Finds the verb and starts it; also --help and --version. @a arguments come without the program's name.
VerbStart startVerb(const QStringList &arguments, const StartState &start);

} // namespace claimcheck
