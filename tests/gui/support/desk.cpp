#include "support/desk.h"

#include <QSignalSpy>
#include <QTest>

namespace claimcheck {

Desk::Desk() = default;

Profile Desk::add(const QString &customer, const QString &name, Environment environment, const QUrl &baseUrl,
    const QString &flowId)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.customer = customer;
    profile.environment = environment;
    profile.flowId = flowId;
    profile.baseUrl = baseUrl;
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save(profile, Credentials {QStringLiteral("client-of-") + name, QStringLiteral("canary-secret")});
    if (saved.isEmpty() && !saved.wait(10'000))
        qFatal("the profile was not saved");
    return profile;
}

bool Desk::fetch(const QString &id)
{
    workspace.getToken(id);
    return QTest::qWaitFor([&] { return !book.record(id).fetching; }, 10'000);
}

} // namespace claimcheck
