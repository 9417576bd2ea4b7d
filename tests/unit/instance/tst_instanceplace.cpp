#include "singleinstance.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Where the first start leaves word for the later ones.
class tst_InstancePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheRuntimeFolder();
    void isWhatAllStartsOfAFlatpakShare();
    void cleanup();

private:
    /// The names in @a folder once a first start has settled.
    QStringList namesIn(const QString &folder) const;

    QTemporaryDir m_runtime; ///< as QStandardPaths wants it, 0700
};

void tst_InstancePlace::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

void tst_InstancePlace::cleanup()
{
    qunsetenv("FLATPAK_ID");
}

QStringList tst_InstancePlace::namesIn(const QString &folder) const
{
    SingleInstance first(u"scope"_s);
    if (first.settle({}) != SingleInstance::Role::First)
        return {u"not the first"_s};
    QStringList names = QDir(folder).entryList({u"claimcheck-*"_s}, QDir::Files | QDir::System);
    for (QString &name : names)
        name = name.section(u'.', -1);
    return names;
}

void tst_InstancePlace::isTheRuntimeFolder()
{
    QCOMPARE(namesIn(m_runtime.path()), (QStringList{u"lock"_s, u"socket"_s}));
}

void tst_InstancePlace::isWhatAllStartsOfAFlatpakShare()
{
    qputenv("FLATPAK_ID", "example.claimcheck.Claimcheck");
    const QString shared = m_runtime.path() + u"/app/example.claimcheck.Claimcheck"_s;
    QVERIFY(QDir().mkpath(shared)); // Flatpak makes it
    QCOMPARE(namesIn(shared), (QStringList{u"lock"_s, u"socket"_s}));
}

QTEST_GUILESS_MAIN(tst_InstancePlace)
#include "tst_instanceplace.moc"
