#include "faketray.h"

#include "support/waitfor.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDateTime>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto item = "org.kde.StatusNotifierItem"_L1;
constexpr auto menu = "com.canonical.dbusmenu"_L1;

/// Beside the test's event loop: the program may be asking us at the same time.
QDBusMessage answerTo(const QDBusMessage &call)
{
    const QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call));
    if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, generousMs))
        return {};
    return watcher.reply();
}

QDBusMessage callOf(const QString &service, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return call;
}

TrayLine lineFrom(const QDBusArgument &argument)
{
    TrayLine line;
    QVariantMap properties;
    argument.beginStructure();
    argument >> line.id >> properties;
    line.label = properties.value(u"label"_s).toString();
    line.enabled = properties.value(u"enabled"_s, true).toBool();
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        line.lines.append(lineFrom(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    return line;
}

/// Texts of a value of whatever type.
QString textOf(const QVariant &value)
{
    if (value.userType() != qMetaTypeId<QDBusArgument>())
        return value.toString();
    const auto argument = value.value<QDBusArgument>();
    QString text;
    argument.beginStructure();
    while (!argument.atEnd())
        text += argument.asVariant().toString() + u'\n';
    argument.endStructure();
    return text;
}

} // namespace

FakeTray::FakeTray()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(u"/StatusNotifierWatcher"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
        || !bus.registerService(watcherService))
        qFatal("the tray could not take its place");
}

FakeTray::~FakeTray()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(watcherService);
    bus.unregisterObject(u"/StatusNotifierWatcher"_s);
}

QList<TrayLine> trayMenu(const QString &service)
{
    const QDBusMessage layout
        = answerTo(callOf(service, u"/MenuBar"_s, menu, u"GetLayout"_s, {0, -1, QStringList()}));
    if (layout.arguments().size() < 2)
        return {};
    return lineFrom(layout.arguments().at(1).value<QDBusArgument>()).lines;
}

QList<TrayLine> openTrayMenu(const QString &service)
{
    answerTo(callOf(service, u"/MenuBar"_s, menu, u"AboutToShow"_s, {0}));
    return trayMenu(service);
}

std::optional<TrayLine> lineOf(const QList<TrayLine> &lines, const QString &beginning)
{
    for (const TrayLine &line : lines) {
        if (QString(line.label).remove(u'_').startsWith(beginning))
            return line;
        if (const std::optional<TrayLine> below = lineOf(line.lines, beginning))
            return below;
    }
    return std::nullopt;
}

void clickLine(const QString &service, const TrayLine &line)
{
    answerTo(callOf(service, u"/MenuBar"_s, menu, u"Event"_s,
        {line.id, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())),
            static_cast<uint>(QDateTime::currentSecsSinceEpoch())}));
}

void activateItem(const QString &service)
{
    answerTo(callOf(service, u"/StatusNotifierItem"_s, item, u"Activate"_s, {0, 0}));
}

QString itemTexts(const QString &service)
{
    QString texts;
    for (const QString &property : {u"Title"_s, u"ToolTip"_s, u"Status"_s, u"Id"_s}) {
        const QDBusMessage answer = answerTo(callOf(service, u"/StatusNotifierItem"_s,
            u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(item), property}));
        if (!answer.arguments().isEmpty())
            texts += textOf(answer.arguments().first().value<QDBusVariant>().variant()) + u'\n';
    }
    return texts;
}

} // namespace claimcheck
