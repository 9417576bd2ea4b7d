#include "verbs.h"

#include "base/version.h"
#include "console.h"
#include "token/claimcatalog.h"

#include <array>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

struct Verb
{
    QLatin1StringView name;
    QLatin1StringView summary;
    VerbStart (*start)(const QStringList &, const StartState &);
};

/// For the verbs that need not know how the program was started.
template<VerbStart (*start)(const QStringList &)>
VerbStart plain(const QStringList &arguments, const StartState &)
{
    return start(arguments);
}

const std::array verbs{
    Verb{"flows"_L1, "lists the token flows"_L1, plain<startFlows>},
    Verb{"list"_L1, "lists the stored profiles"_L1, plain<startList>},
    Verb{"add"_L1, "stores a profile, its credentials in the keychain"_L1, plain<startAdd>},
    Verb{"remove"_L1, "removes a profile and its credentials"_L1, plain<startRemove>},
    Verb{"token"_L1, "gets an access token"_L1, plain<startToken>},
    Verb{"exec"_L1, "runs a command with an access token in its environment"_L1, startExec},
    Verb{"check"_L1, "tells which stored credentials still work"_L1, plain<startCheck>},
    Verb{"request"_L1, "shows the token request without sending it, secrets masked"_L1, plain<startRequest>},
    Verb{"decode"_L1, "takes a token from standard input apart"_L1, plain<startDecode>},
#ifdef CLAIMCHECK_SANDBOX
    Verb{"sandbox"_L1, "runs a local issuer that speaks every bundled flow"_L1, plain<startSandbox>},
#endif
};

QString overallHelp()
{
    QList<QStringList> rows;
    for (const Verb &verb : verbs)
        rows.append({u"  "_s % verb.name, verb.summary});
    return u"Usage: claimcheck-cli VERB [options]\n"
           "Gets access tokens with API client credentials, through each vendor's own flow.\n\nVerbs:\n"_s
        % alignedTable(rows)
        % u"\n\n"
          "'claimcheck-cli VERB --help' tells more; --version prints the version.\n"
          "Results go to standard output, everything else to standard error. A secret comes from a prompt "
          "or\n"
          "from standard input, never from an argument or the environment.\n\n"
          "Exit codes: 0 done, 2 bad usage or input, 3 the server refused, 4 network, TLS or timeout,\n"
          "5 keychain locked or absent, 6 no such profile. 'exec' ends as its command does, with 126 if it\n"
          "cannot be run and 127 if it is not there."_s;
}

} // namespace

VerbStart startVerb(const QStringList &arguments, const StartState &start)
{
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        printResult(overallHelp());
        return ExitCode::Done;
    }
    if (first == u"--version" || first == u"-v") {
        printResult(QStringLiteral("claimcheck-cli " CLAIMCHECK_VERSION));
        return ExitCode::Done;
    }
    if (first.isEmpty())
        return printUsageError(u"Which verb?"_s, {});
    for (const Verb &verb : verbs) {
        if (first == verb.name)
            return verb.start(arguments.sliced(1), start);
    }
    return printUsageError(u"There is no verb '%1'."_s.arg(displayText(first, 40)), {});
}

} // namespace claimcheck
