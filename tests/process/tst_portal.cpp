#include "ordinaryuser.h"

#include "support/waitfor.h"

#include <QDir>
#include <QFile>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Row 29 of the reliability bar, its second half: a process that nobody may look into still gets its file dialogs from
/// the desktop's portal, the real xdg-desktop-portal with a desktop of the test behind it.
class tst_Portal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aClosedProcessGetsItsFileDialogs();

private:
    OrdinaryUser m_user{{QStringLiteral(OTHER_PROCESS), QStringLiteral(PORTAL_HOST), QStringLiteral(PORTAL_GUEST)}};
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_host;
};

namespace {

bool prints(QProcess &process, const QByteArray &wanted, QByteArray &printed)
{
    return QTest::qWaitFor(
        [&] {
            printed += process.readAllStandardOutput();
            return printed.contains(wanted);
        },
        generousMs);
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(text);
}

} // namespace

void tst_Portal::initTestCase()
{
    QVERIFY(m_user.isReady());
    const QString portals = m_user.folder() + u"/portals"_s;
    QVERIFY(QDir().mkpath(portals));
    writeFile(portals + u"/test.portal"_s,
        "[portal]\nDBusName=org.freedesktop.impl.portal.desktop.test\n"
        "Interfaces=org.freedesktop.impl.portal.FileChooser;org.freedesktop.impl.portal.Settings\nUseIn=test\n");
    // The bus starts the portal with these.
    m_user.setVariable(u"XDG_DESKTOP_PORTAL_DIR"_s, portals);
    m_user.setVariable(u"XDG_CURRENT_DESKTOP"_s, u"test"_s);
    m_bus = m_user.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QByteArray address;
    QVERIFY(prints(*m_bus, "\n", address));
    m_user.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(address.trimmed()));
    m_host = m_user.start(m_user.program(u"portalhost"_s));
    QByteArray printed;
    QVERIFY(prints(*m_host, "ready\n", printed));
}

void tst_Portal::cleanupTestCase()
{
    for (const auto &process : {m_host.get(), m_bus.get()}) {
        process->kill(); // what the bus has started ends with it
        process->waitForFinished();
    }
}

void tst_Portal::aClosedProcessGetsItsFileDialogs()
{
    const auto guest = m_user.start(m_user.program(u"portalguest"_s));
    QByteArray printed;
    QVERIFY2(prints(*guest, "dialog opened\n", printed), printed.constData());
    QVERIFY2(printed.contains("dark\n"), printed.constData());
    QVERIFY(m_user.becomesClosed(guest->processId()));
    guest->kill();
    guest->waitForFinished();
}

QTEST_GUILESS_MAIN(tst_Portal)
#include "tst_portal.moc"
