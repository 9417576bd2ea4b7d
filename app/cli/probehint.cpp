#include "probehint.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString optionFor(const Profile &sent, const Profile &probed)
{
    if (probed.clientAuth && probed.clientAuth != sent.clientAuth)
        return u"--client-auth "_s % toText(*probed.clientAuth);
    if (probed.encoding && probed.encoding != sent.encoding)
        return u"--encoding "_s % toText(*probed.encoding);
    return {};
}

} // namespace

QString probeHint(const Profile &sent, const Probe &probe, bool stored)
{
    const QString option = optionFor(sent, probe.profile);
    const QString attempt = option.isEmpty() ? u"leave out --param scope=…"_s : QString(u"try "_s % option);
    const QString instead = u" with --flow, --base-url and --client-id instead of NAME"_s;
    return probe.reason.chopped(1) % u": " % attempt % (stored ? instead : QString()) % u'.';
}

} // namespace claimcheck
