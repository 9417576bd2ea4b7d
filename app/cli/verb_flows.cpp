#include "console.h"
#include "paths.h"
#include "profileoptions.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

template<typename T>
QString joined(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts.append(toText(value));
    return texts.join(u", ");
}

QString parameterNames(const TokenFlow &flow)
{
    QStringList names;
    for (const FlowParameter &parameter : flow.parameters) {
        // A generated one is there without anybody's doing.
        const bool needed = parameter.required && parameter.type != ParameterType::GeneratedUuid;
        names.append(needed ? QString(parameter.name % u'*') : parameter.name);
    }
    if (flow.extraParameters)
        names.append(u"any other"_s);
    return names.isEmpty() ? u"none"_s : names.join(u", ");
}

/// For shells that complete --flow: they show no messages, so a wrong definition is not reported here.
ExitCode printIds()
{
    QStringList ids;
    const FlowCatalog flows = FlowCatalog::load(flowsFolder());
    for (const TokenFlow &flow : flows.flows())
        ids.append(flow.id);
    printResult(ids.join(u'\n'));
    return ExitCode::Done;
}

} // namespace

VerbStart startFlows(const QStringList &arguments)
{
    Arguments line(u"flows"_s, {},
        u"Lists the token flows: the bundled ones and those of your flows folder. A parameter with * is "
        u"required; "
        "of encodings and ways to send the credentials the first is the default."_s);
    line.options().addOption({u"ids"_s, u"Prints only the ids, one a line, as --flow takes them."_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.has(u"ids"_s))
        return printIds();
    QList<QStringList> rows{
        {u"FLOW"_s, u"NAME"_s, u"PATH"_s, u"ENCODING"_s, u"CREDENTIALS"_s, u"PARAMETERS"_s}};
    const FlowCatalog flows = loadFlows();
    for (const TokenFlow &flow : flows.flows()) {
        rows.append({flow.id, flow.name, flow.pathEditable ? QString(flow.path % u" or any"_s) : flow.path,
            joined(flow.encodings), joined(flow.clientAuths), parameterNames(flow)});
    }
    printResult(alignedTable(rows));
    return ExitCode::Done;
}

} // namespace claimcheck
