#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace claimcheck {

/// A desktop's tray as programs see it over D-Bus (StatusNotifierItem): they ask whether there is one, and register.
class FakeTray : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems MEMBER items)

public:
    /// Takes its place on the session bus.
    FakeTray();
    ~FakeTray() override;

    bool isThere() const { return true; }
    int version() const { return 0; }
    /// The services that registered, the last one last.
    QStringList items{};

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { items.append(service); }
    void RegisterStatusNotifierHost(const QString &) { }
};

/// One line of a tray icon's menu (com.canonical.dbusmenu).
struct TrayLine
{
    int id = 0;
    QString label{};
    bool enabled = true;
    QList<TrayLine> lines{};
};

/// Reads the menu of the icon. Waits in the test's event loop; empty if nobody answers.
QList<TrayLine> trayMenu(const QString &service);
/// Opens it first, as a tray does.
QList<TrayLine> openTrayMenu(const QString &service);
/// The first line, at any depth, whose label without its mnemonic begins so.
std::optional<TrayLine> lineOf(const QList<TrayLine> &menu, const QString &beginning);
void clickLine(const QString &service, const TrayLine &line);
/// Left click on the icon.
void activateItem(const QString &service);
/// Everything that the icon itself says: title, tool tip, status.
QString itemTexts(const QString &service);

} // namespace claimcheck
