#include "house.h"

#include "paths.h"
#include "widgets/messagestrip.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace claimcheck {

using namespace Qt::StringLiterals;

QString houseProfilesFile()
{
    identifyApplication();
    return profilesFile();
}

House::House(Asking asking)
    : profileStore(houseProfilesFile())
    , clipboard(QApplication::clipboard(), clock)
    , window(&workspace, &clipboard, &sandbox, {settingsFile(), profilesFile(), flowsFolder()})
{
    window.showProblems(workspace.load());
    window.show();
    window.activateWindow(); // there is no window manager to do so
    if (!QTest::qWaitForWindowActive(&window, 30'000))
        qFatal("the window did not become active");
    if (asking == AskAtStart)
        workspace.refreshKeychain();
}

bool House::add(const QString &id, const QUrl &baseUrl, const Credentials &credentials)
{
    const Profile profile{
        .id = id, .name = u"Flow"_s, .customer = u"Acme"_s, .flowId = u"partner-oauth"_s, .baseUrl = baseUrl};
    QSignalSpy saved(&workspace, &Workspace::saved);
    QSignalSpy failed(&workspace, &Workspace::saveFailed);
    workspace.save(profile, credentials);
    return QTest::qWaitFor([&] { return saved.size() + failed.size() > 0; }, 60'000) && failed.isEmpty();
}

void House::pressF5()
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &window, Qt::Key_F5);
}

bool House::settle()
{
    return QTest::qWaitFor([this] { return !current().fetching; }, 60'000);
}

bool House::says(const QString &text) const
{
    for (const auto *strip : window.findChildren<MessageStrip *>()) {
        if (strip->isVisible() && strip->plainText().contains(text))
            return true;
    }
    return false;
}

QString House::keychainText() const
{
    for (const auto *button : window.findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"Keychain:"_s))
            return button->text();
    }
    return {};
}

} // namespace claimcheck
