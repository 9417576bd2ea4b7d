#include "desktop/closetotray.h"

#include <QApplication>
#include <QEvent>
#include <QTest>

using namespace claimcheck;

namespace {

struct Room
{
    Room() { window.show(); }
    ~Room() { closer.setOn(false); }

    QWidget window;
    CloseToTray closer{&window};
};

} // namespace

/// What closing the window means. That quitting ends the real program is seen in process/tst_tray.cpp.
class TestCloseToTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offItClosesAsEver();
    void onItHides();
    void aDialogClosedWhileItIsHiddenIsNotTheEnd();
    void theEndOfTheSessionCloses();
    void switchedOffWhileHiddenTheWindowComesBack();
    void switchedOffAfterQuittingItStaysAway();
};

void TestCloseToTray::offItClosesAsEver()
{
    Room room;
    QVERIFY(room.window.close());
    QVERIFY(room.window.isHidden());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestCloseToTray::onItHides()
{
    Room room;
    room.closer.setOn(true);
    QVERIFY(!room.window.close()); // refused, as far as Qt knows
    QVERIFY(room.window.isHidden());
    room.window.show();
    QVERIFY(!room.window.close());
}

void TestCloseToTray::aDialogClosedWhileItIsHiddenIsNotTheEnd()
{
    Room room;
    room.closer.setOn(true);
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    room.closer.setOn(false);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

// The session's manager and QCoreApplication::quit() both send Quit, and then the windows are closed.
void TestCloseToTray::theEndOfTheSessionCloses()
{
    Room room;
    room.closer.setOn(true);
    QEvent quit(QEvent::Quit);
    QVERIFY(!room.closer.eventFilter(qApp, &quit)); // only listened to
    QVERIFY(room.window.close());
}

void TestCloseToTray::switchedOffWhileHiddenTheWindowComesBack()
{
    Room room;
    room.closer.setOn(true);
    room.window.close();
    room.closer.setOn(false);
    QVERIFY(room.window.isVisible());
}

void TestCloseToTray::switchedOffAfterQuittingItStaysAway()
{
    Room room;
    room.closer.setOn(true);
    QEvent quit(QEvent::Quit);
    room.closer.eventFilter(qApp, &quit);
    room.window.close();
    room.closer.setOn(false);
    QVERIFY(room.window.isHidden());
}

QTEST_MAIN(TestCloseToTray)
#include "tst_closetotray.moc"
