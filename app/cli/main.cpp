#include "console.h"
#include "paths.h"
#include "process/hardening.h"
#include "process/startstate.h"
#include "streams.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QLocale>

using namespace claimcheck;

int main(int argc, char *argv[])
{
    const StartState start(argc, argv);
    forbidOwnCoreDumps();
    forbidAttaching();
    prepareStreams();
    QLocale::setDefault(QLocale::c()); // what it prints is for scripts too
    const QCoreApplication app(argc, argv);
    identifyApplication();
    const VerbStart started = startVerb(QCoreApplication::arguments().sliced(1), start);
    const auto *ended = std::get_if<ExitCode>(&started);
    const int code = ended ? int(*ended) : QCoreApplication::exec();
    if (code == 0 && resultLost()) {
        printNote(QStringLiteral("claimcheck-cli: The result could not be written."));
        return int(ExitCode::BadInput);
    }
    return code;
}
