#include "store/profilestore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Modes and symbolic links.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsForItsOwnerOnly();
    void wideOpenFileIsNarrowed();
    void aSymbolicLinkStaysOne();

private:
    static QList<Profile> profiles();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"profiles.json"_s);
}

QList<Profile> TestProfileStore::profiles()
{
    Profile profile;
    profile.id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s;
    profile.name = u"Flow API"_s;
    profile.customer = u"Acme"_s;
    profile.flowId = u"endorsed"_s;
    return {profile};
}

void TestProfileStore::fileIsForItsOwnerOnly()
{
    const mode_t old = umask(0);
    const auto saved = ProfileStore(m_file).save(profiles());
    umask(old);
    QVERIFY(saved);
    struct stat info = {};
    QCOMPARE(stat(qPrintable(m_file), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
}

void TestProfileStore::wideOpenFileIsNarrowed()
{
    QVERIFY(QFile(m_file).open(QIODevice::WriteOnly));
    QFile::setPermissions(m_file,
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther);
    QVERIFY(ProfileStore(m_file).save(profiles()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_file) & others));
}

void TestProfileStore::aSymbolicLinkStaysOne()
{
    // As people have it who keep their configuration elsewhere.
    const QString real = m_folder->filePath(u"elsewhere/kept.json"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s) && QFile(real).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(real, m_file));
    QVERIFY(ProfileStore(m_file).save(profiles()));
    QCOMPARE(QFileInfo(m_file).symLinkTarget(), real);
    QCOMPARE(ProfileStore(m_file).load().profiles, profiles());
    QCOMPARE(QDir(QFileInfo(real).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept.json"_s});
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore_unix.moc"
