#include "store/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <windows.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Files that other programs hold open, and names that need care.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsHeldOpenStaysWholeAndIsSavedLater();
    void aFileThatSomebodyReadsStaysWhole();
    void longPathsAndForeignNamesWork();

private:
    static QList<Profile> profiles(const QString &name);
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

/// Another program's hold on a file, with what it lets others do meanwhile.
class Hold
{
public:
    Hold(const QString &file, DWORD sharing)
        : m_handle(CreateFileW(QDir::toNativeSeparators(file).toStdWString().c_str(), GENERIC_READ, sharing, nullptr,
            OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~Hold() { CloseHandle(m_handle); }
    Q_DISABLE_COPY_MOVE(Hold)
    bool works() const { return m_handle != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_handle;
};

} // namespace

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"profiles.json"_s);
    QVERIFY(ProfileStore(m_file).save(profiles(u"old"_s)));
}

QList<Profile> TestProfileStore::profiles(const QString &name)
{
    Profile profile;
    profile.id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s;
    profile.name = name;
    profile.flowId = u"endorsed"_s;
    return {profile};
}

void TestProfileStore::aFileThatIsHeldOpenStaysWholeAndIsSavedLater()
{
    ProfileStore store(m_file);
    store.load();
    {
        const Hold hold(m_file, 0);
        QVERIFY(hold.works());
        const auto saved = store.save(profiles(u"new"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    }
    QCOMPARE(ProfileStore(m_file).load().profiles, profiles(u"old"_s));
    QCOMPARE(names(), QStringList{u"profiles.json"_s});
    QVERIFY(store.save(profiles(u"new"_s)));
    QCOMPARE(ProfileStore(m_file).load().profiles, profiles(u"new"_s));
}

void TestProfileStore::aFileThatSomebodyReadsStaysWhole()
{
    // It can be read, but not replaced: the last step is the one that fails.
    const Hold hold(m_file, FILE_SHARE_READ);
    QVERIFY(hold.works());
    const auto saved = ProfileStore(m_file).save(profiles(u"new"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QVERIFY2(saved.error().message.contains(u"profiles.json"_s), qPrintable(saved.error().message));
    QCOMPARE(ProfileStore(m_file).load().profiles, profiles(u"old"_s));
    QCOMPARE(names(), QStringList{u"profiles.json"_s});
}

void TestProfileStore::longPathsAndForeignNamesWork()
{
    m_file = m_folder->filePath(u"Zo\u00eb \u4f60/"_s + QString(150, u'x') + u'/' + QString(60, u'y') + u"/p.json"_s);
    QVERIFY(ProfileStore(m_file).save(profiles(u"old"_s)));
    QVERIFY(ProfileStore(m_file).save(profiles(u"new"_s)));
    QCOMPARE(ProfileStore(m_file).load().profiles, profiles(u"new"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore_windows.moc"
