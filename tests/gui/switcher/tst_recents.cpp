#include "switcher/recents.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

struct Drawer
{
    qint64 nowMs = 1'700'000'000'000;
    Clock clock = [this] { return nowMs; };
    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);

    Recents recents() const { return Recents(file, clock); }
};

const auto all = [](const QString &) { return true; };

} // namespace

class TestRecents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestIsFirstAndNoneTwice();
    void whatWasLookedAtCountsAfterTwoSeconds();
    void aUseComesAfterTheLookBeforeIt();
    void theyAreThereTheNextTime();
    void whatWasUsedSinceTheStartIsLaterThanWhatIsInTheFile();
    void theFileIsNeitherReadNorWrittenUnasked();
    void profilesThatAreGoneAreForgotten();
    void thereAreFiftyAtMost();
    void otherSettingsStay();
};

void TestRecents::theLatestIsFirstAndNoneTwice()
{
    Recents recents = Drawer().recents();
    for (const QString &id : {u"a"_s, u"b"_s, u"a"_s, u"c"_s, u"c"_s, QString()})
        recents.use(id);
    QCOMPARE(recents.ids(), (QStringList {u"c"_s, u"a"_s, u"b"_s}));
}

void TestRecents::whatWasLookedAtCountsAfterTwoSeconds()
{
    Drawer drawer;
    Recents recents = drawer.recents();
    recents.look(u"a"_s);
    drawer.nowMs += 2000;
    recents.look(u"passed by"_s);
    drawer.nowMs += 1999;
    recents.look(u"b"_s);
    QCOMPARE(recents.ids(), QStringList {u"a"_s});
    drawer.nowMs += 2000;
    QCOMPARE(recents.ids(), (QStringList {u"b"_s, u"a"_s}));
}

void TestRecents::aUseComesAfterTheLookBeforeIt()
{
    Drawer drawer;
    Recents recents = drawer.recents();
    recents.look(u"looked at"_s);
    drawer.nowMs += 5000;
    recents.use(u"used"_s);
    QCOMPARE(recents.ids(), (QStringList {u"used"_s, u"looked at"_s}));
}

void TestRecents::theyAreThereTheNextTime()
{
    Drawer drawer;
    Recents before = drawer.recents();
    before.use(u"a"_s);
    before.use(u"b"_s);
    before.save(all);
    QCOMPARE(drawer.recents().ids(), (QStringList {u"b"_s, u"a"_s}));
}

void TestRecents::whatWasUsedSinceTheStartIsLaterThanWhatIsInTheFile()
{
    Drawer drawer;
    QSettings(drawer.file, QSettings::IniFormat).setValue(u"recentProfiles"_s, QStringList {u"a"_s, u"b"_s});
    Recents recents = drawer.recents();
    recents.use(u"b"_s);
    recents.use(u"c"_s);
    QCOMPARE(recents.ids(), (QStringList {u"c"_s, u"b"_s, u"a"_s}));
}

void TestRecents::theFileIsNeitherReadNorWrittenUnasked()
{
    Drawer drawer;
    Recents recents = drawer.recents();
    recents.use(u"a"_s);
    QVERIFY(!QFile::exists(drawer.file));
    // What comes into the file after this object, but before the first question, is there.
    QSettings(drawer.file, QSettings::IniFormat).setValue(u"recentProfiles"_s, QStringList {u"later"_s});
    QCOMPARE(recents.ids(), (QStringList {u"a"_s, u"later"_s}));

    Drawer other;
    Recents unused = other.recents();
    unused.save(all);
    QVERIFY(!QFile::exists(other.file));
    Recents nowhere({}, other.clock);
    nowhere.use(u"a"_s);
    nowhere.save(all);
    QCOMPARE(nowhere.ids(), QStringList {u"a"_s});
}

void TestRecents::profilesThatAreGoneAreForgotten()
{
    Drawer drawer;
    Recents first = drawer.recents();
    for (const QString &id : {u"a"_s, u"gone"_s, u"b"_s, u"gone elsewhere"_s})
        first.use(id);
    first.save(all);
    Recents second = drawer.recents();
    second.look(u"gone"_s);
    second.drop(u"gone"_s);
    drawer.nowMs += 5000;
    second.save([](const QString &id) { return !id.startsWith("gone"_L1); });
    QCOMPARE(drawer.recents().ids(), (QStringList {u"b"_s, u"a"_s}));
}

void TestRecents::thereAreFiftyAtMost()
{
    Drawer drawer;
    Recents recents = drawer.recents();
    for (int i = 0; i < 60; ++i)
        recents.use(QString::number(i));
    QCOMPARE(recents.ids().size(), 50);
    QCOMPARE(recents.ids().constFirst(), u"59"_s);
}

void TestRecents::otherSettingsStay()
{
    Drawer drawer;
    QSettings(drawer.file, QSettings::IniFormat).setValue(u"appearance"_s, u"dark"_s);
    Recents recents = drawer.recents();
    recents.use(u"a"_s);
    recents.save(all);
    QCOMPARE(QSettings(drawer.file, QSettings::IniFormat).value(u"appearance"_s).toString(), u"dark"_s);
}

QTEST_APPLESS_MAIN(TestRecents)
#include "tst_recents.moc"
