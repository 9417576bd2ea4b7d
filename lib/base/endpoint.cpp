#include "base/endpoint.h"

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

/// localhost, 127.0.0.0/8 and ::1 only: other names may resolve to anywhere.
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

QString hostOfBareText(QStringView text)
{
    if (text.startsWith(u'['))
        return text.mid(1, text.indexOf(u']') - 1).toString();
    const auto end = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'/' || c == u'?' || c == u'#'; });
    return QStringView(text.begin(), end).toString();
}

} // namespace

Result<void> checkEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.isEmpty())
        return std::unexpected(
            invalid(u"The URL is not valid."_s, u"Use a form like https://api.example.com."_s));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return std::unexpected(invalid(
            u"The URL does not begin with https://."_s, u"Use a form like https://api.example.com."_s));
    if (url.host().isEmpty())
        return std::unexpected(
            invalid(u"The URL names no host."_s, u"Use a form like https://api.example.com."_s));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return std::unexpected(invalid(u"The URL holds a user name or a password."_s,
            u"Remove everything up to the @; credentials belong in their own fields."_s));
    if (url.hasFragment())
        return std::unexpected(
            invalid(u"The URL holds a fragment (#…)."_s, u"Remove the # and what follows."_s));
    if (url.port() == 0)
        return std::unexpected(invalid(u"The URL's port is 0."_s, u"Use a port from 1 to 65535, or none."_s));
    if (hasControl(url.path(QUrl::FullyDecoded)) || hasControl(url.query(QUrl::FullyDecoded)))
        return std::unexpected(
            invalid(u"The URL holds a control character."_s, u"Type it again instead of pasting it."_s));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return std::unexpected(invalid(u"The URL is not encrypted (http://)."_s,
            u"Use https://; plain http is for this machine only (localhost, 127.0.0.1)."_s));
    return {};
}

Result<QUrl> endpointFromText(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::unexpected(
            invalid(u"The URL is empty."_s, u"Use a form like https://api.example.com."_s));
    if (hasControl(trimmed))
        return std::unexpected(
            invalid(u"The URL holds a control character."_s, u"Type it again instead of pasting it."_s));
    if (!trimmed.contains("://"_L1))
        trimmed.prepend(isLoopback(hostOfBareText(trimmed)) ? "http://"_L1 : "https://"_L1);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (const auto checked = checkEndpoint(url); !checked)
        return std::unexpected(checked.error());
    return url;
}

} // namespace claimcheck
