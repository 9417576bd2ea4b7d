#include "base/endpoint.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

Error invalid(const QString &message, const QString &hint)
{
    return {ErrorKind::InvalidInput, message, hint};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

QString hostOfBareText(QStringView text)
{
    if (text.startsWith(u'['))
        return text.mid(1, text.indexOf(u']') - 1).toString();
    const auto end = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'/' || c == u'?' || c == u'#'; });
    return QStringView(text.begin(), end).toString();
}

} // namespace

// Other names may resolve to anywhere.
bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const auto octets = QStringView(host).split(u'.');
    const auto isOctet = [](QStringView text) {
        const bool isDigits
            = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isDigits && !text.isEmpty() && text.size() <= 3 && text.toUInt() < 256;
    };
    return octets.size() == 4 && octets.front() == u"127"
        && std::all_of(octets.begin(), octets.end(), isOctet);
}

Result<void> checkEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.isEmpty())
        return std::unexpected(invalid(
            Words::tr("The URL is not valid."), Words::tr("Use a form like https://api.example.com.")));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return std::unexpected(invalid(Words::tr("The URL does not begin with https://."),
            Words::tr("Use a form like https://api.example.com.")));
    if (url.host().isEmpty())
        return std::unexpected(invalid(
            Words::tr("The URL names no host."), Words::tr("Use a form like https://api.example.com.")));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return std::unexpected(invalid(Words::tr("The URL holds a user name or a password."),
            Words::tr("Remove everything up to the @; credentials belong in their own fields.")));
    if (url.hasFragment())
        return std::unexpected(invalid(
            Words::tr("The URL holds a fragment (#…)."), Words::tr("Remove the # and what follows.")));
    if (url.port() == 0)
        return std::unexpected(
            invalid(Words::tr("The URL's port is 0."), Words::tr("Use a port from 1 to 65535, or none.")));
    if (hasControl(url.path(QUrl::FullyDecoded)) || hasControl(url.query(QUrl::FullyDecoded)))
        return std::unexpected(invalid(Words::tr("The URL holds a control character."),
            Words::tr("Type it again instead of pasting it.")));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return std::unexpected(invalid(Words::tr("The URL is not encrypted (http://)."),
            Words::tr("Use https://; plain http is for this machine only (localhost, 127.0.0.1).")));
    return {};
}

Result<QUrl> endpointFromText(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::unexpected(
            invalid(Words::tr("The URL is empty."), Words::tr("Use a form like https://api.example.com.")));
    if (hasControl(trimmed))
        return std::unexpected(invalid(Words::tr("The URL holds a control character."),
            Words::tr("Type it again instead of pasting it.")));
    if (!trimmed.contains("://"_L1))
        trimmed.prepend(isLoopback(hostOfBareText(trimmed)) ? "http://"_L1 : "https://"_L1);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (const auto checked = checkEndpoint(url); !checked)
        return std::unexpected(checked.error());
    return url;
}

} // namespace claimcheck
