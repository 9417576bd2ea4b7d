#include "flow/flowcatalog.h"

#include "flow/flowparser.h"
#include "token/claimcatalog.h"

#include <QDir>
#include <QFile>

#include <array>

// A static library's resources are dropped by the linker unless asked for, and only from outside a namespace.
static void keepBundledFlows()
{
    Q_INIT_RESOURCE(flows);
}

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// A definition takes a few KiB; more is some other file.
constexpr qint64 largestDefinition = 256 * 1024;

Result<TokenFlow> readFlow(const QString &path, const QString &source)
{
    const auto failure = [&source](const QString &what) {
        return std::unexpected(Error{ErrorKind::InvalidFlow, displayText(source) + u": "_s + what,
            u"The other flows work meanwhile."_s});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"cannot be read: "_s + file.errorString());
    const QByteArray json = file.read(largestDefinition + 1);
    if (json.size() > largestDefinition)
        return failure(u"is larger than %1 KiB, so not a flow definition"_s.arg(largestDefinition / 1024));
    return parseFlow(json, source);
}

} // namespace

FlowCatalog FlowCatalog::load(const QString &userFolder)
{
    keepBundledFlows();
    FlowCatalog catalog;
    static constexpr std::array bundled{"rillis-flow"_L1, "identity-documents"_L1, "partner-oauth"_L1,
        "endorsed"_L1, "oauth2-client-credentials"_L1};
    for (const QLatin1String id : bundled) {
        const QString source = id + ".json"_L1;
        catalog.add(readFlow(u":/flows/"_s + source, source), source, true);
    }
    if (userFolder.isEmpty())
        return catalog;
    const QDir folder(userFolder);
    for (const QString &source : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        catalog.add(readFlow(folder.filePath(source), source), source, false);
    return catalog;
}

void FlowCatalog::add(Result<TokenFlow> flow, const QString &source, bool bundled)
{
    if (!flow) {
        m_problems.append(flow.error());
        return;
    }
    if (const TokenFlow *taken = find(flow->id)) {
        const QString owner = taken->bundled ? u"a bundled flow"_s : u"the flow '%1'"_s.arg(taken->name);
        m_problems.append({ErrorKind::InvalidFlow,
            displayText(source) + u": $.id: '%1' is already the id of %2"_s.arg(flow->id, owner),
            u"Give the flow an id of its own."_s});
        return;
    }
    flow->bundled = bundled;
    m_flows.append(*std::move(flow));
}

const TokenFlow *FlowCatalog::find(QStringView id) const
{
    for (const TokenFlow &flow : m_flows) {
        if (flow.id == id)
            return &flow;
    }
    return nullptr;
}

} // namespace claimcheck
