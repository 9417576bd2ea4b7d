#include "console.h"
#include "tokenfetch.h"
#include "tokenshape.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

class TokenVerb : public QObject
{
public:
    /// An exit code if it ends before anything is sent.
    std::optional<ExitCode> start(const Arguments &line)
    {
        const QString shape = line.has(u"as"_s) ? line.value(u"as"_s) : u"token"_s;
        if (!isTokenShape(shape))
            return line.usageError(u"--as is one of %1."_s.arg(tokenShapes()));
        return m_fetch.start(line, [this, shape](const AccessToken &token) {
            printResult(shapedToken(shape, token, m_fetch.profile(), systemClock()()).value_or(QByteArray()));
            finish(ExitCode::Done);
        });
    }

private:
    TokenFetch m_fetch;
};

} // namespace

VerbStart startToken(const QStringList &arguments)
{
    Arguments line(u"token"_s, u"[NAME]"_s,
        u"Gets an access token: for the stored profile NAME, or with --flow and --base-url for credentials "
        u"that are "
        "stored nowhere."_s);
    line.options().addOption({u"as"_s, u"The shape to print: "_s % tokenShapes() % u"."_s, u"SHAPE"_s});
    TokenFetch::addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    auto verb = std::make_unique<TokenVerb>();
    if (const auto done = verb->start(line))
        return *done;
    return verb;
}

} // namespace claimcheck
