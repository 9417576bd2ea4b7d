// A program that closes itself to others as the window does, and then asks the desktop for a file dialog. Prints the
// scheme, and what became of the dialog. With "closed-first" it closes itself before the portal has met it.

#include "process/hardening.h"
#include "systemscheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <cstdio>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

void openFileDialog()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.FileChooser"_s, u"OpenFile"_s);
    call << QString() << u"A file"_s << QVariantMap();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        print(reply.isError() ? u"refused: "_s + reply.error().message() : u"dialog opened"_s);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"closed-first"_s))
        forbidAttaching();
    SystemScheme scheme;
    QObject::connect(&scheme, &SystemScheme::changed, qApp, [](bool dark) { print(dark ? u"dark"_s : u"light"_s); });
    QObject::connect(&scheme, &SystemScheme::answered, qApp, [] {
        forbidAttaching();
        openFileDialog();
    });
    scheme.ask();
    return QCoreApplication::exec();
}
