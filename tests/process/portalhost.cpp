// A desktop's side of the portals, for tests: says that it prefers a dark look, and chooses /chosen for every file
// dialog. Prints "ready" when it can be found on the session bus.

#include <QCoreApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QVariantMap>

#include <cstdio>

using namespace Qt::StringLiterals;

class FileChooser : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.impl.portal.FileChooser")

public:
    explicit FileChooser(QObject *desktop)
        : QDBusAbstractAdaptor(desktop)
    {
    }

public Q_SLOTS:
    uint OpenFile(const QDBusObjectPath &, const QString &, const QString &, const QString &, const QVariantMap &,
        QVariantMap &results)
    {
        results.insert(u"uris"_s, QStringList{u"file:///chosen"_s});
        return 0;
    }
};

class Settings : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.impl.portal.Settings")
    Q_PROPERTY(uint version READ version)

public:
    explicit Settings(QObject *desktop)
        : QDBusAbstractAdaptor(desktop)
    {
    }
    uint version() const { return 1; }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) { return QDBusVariant(1U); }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QObject desktop;
    new FileChooser(&desktop);
    new Settings(&desktop);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &desktop)
        || !bus.registerService(u"org.freedesktop.impl.portal.desktop.test"_s))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

#include "portalhost.moc"
