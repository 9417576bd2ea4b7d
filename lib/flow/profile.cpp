#include "flow/profile.h"

#include "base/words.h"

#include <QUuid>

namespace claimcheck {

using namespace Qt::StringLiterals;

BodyEncoding Profile::effectiveEncoding(const TokenFlow &flow) const
{
    return encoding.value_or(flow.encodings.value(0, BodyEncoding::Json));
}

ClientAuth Profile::effectiveClientAuth(const TokenFlow &flow) const
{
    return clientAuth.value_or(flow.clientAuths.value(0, ClientAuth::Body));
}

QUrl Profile::endpoint(const TokenFlow &flow) const
{
    QString joined = baseUrl.path(QUrl::FullyEncoded);
    while (joined.endsWith(u'/'))
        joined.chop(1);
    const QString &own = flow.pathEditable && !path.isEmpty() ? path : flow.path;
    if (!own.startsWith(u'/'))
        joined += u'/';
    QUrl url = baseUrl;
    url.setPath(joined + own, QUrl::TolerantMode);
    return url;
}

const QString *Profile::parameter(QStringView parameterName) const
{
    for (const ProfileParameter &p : parameters) {
        if (p.name == parameterName)
            return &p.value;
    }
    return nullptr;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<QString> nameConflict(const QList<Profile> &profiles, const Profile &candidate)
{
    const auto same = [](const QString &a, const QString &b) {
        return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
    };
    for (const Profile &other : profiles) {
        if (other.id == candidate.id || !same(other.name, candidate.name)
            || !same(other.customer, candidate.customer)) {
            continue;
        }
        const QString customer = other.customer.trimmed();
        const QString owner
            = customer.isEmpty() ? Words::tr("without a customer") : Words::tr("of %1").arg(customer);
        return Words::tr("There is already a profile '%1' %2 (%3); choose another name.")
            .arg(other.name, owner, toText(other.environment));
    }
    return std::nullopt;
}

} // namespace claimcheck
