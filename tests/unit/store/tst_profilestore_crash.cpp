#include "store/profilestore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// kill -9 and a full disk, in child processes, at points that are counted and not timed.
class TestProfileStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase();
    void killedAtAnySystemCallOfASaveLeavesOldOrNew_data();
    void killedAtAnySystemCallOfASaveLeavesOldOrNew();
    void killedWhileSettingAsideACorruptFileLosesNothing();
    void killedInTheMiddleOfAWriteLeavesTheOldFile();
    void fullDiskLeavesTheOldFile();
    void leftoversOfAKilledSaveAreRemovedByTheNextAndNothingElseIs();

private:
    ProfileStore store() const
    {
        return ProfileStore(m_file, [] { return qint64(1'795'280'400'000); });
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(
            file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
    }
    QByteArray content(const QString &name = u"profiles.json"_s) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int modeOfTheFile() const
    {
        struct stat info = {};
        return stat(qPrintable(m_file), &info) == 0 ? info.st_mode & 07777 : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    int m_kills = 0;
};

namespace {

QList<Profile> profiles(int count, const QString &name)
{
    QList<Profile> list;
    for (int i = 0; i < count; ++i) {
        Profile profile;
        profile.id = u"3f6a1c2b-0b6c-4d0c-9d0a-%1"_s.arg(i, 12, 10, QChar(u'0'));
        profile.name = name;
        profile.flowId = u"endorsed"_s;
        list.append(profile);
    }
    return list;
}

/// Runs @a work in a child process and gives its exit status, or the signal that ended it as a negative
/// number.
template<typename Work>
int inChild(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

enum class End { Killed, Done, NotTraced };

/// Runs @a work in a child process that is killed with SIGKILL when it has entered or left @a stops system
/// calls.
template<typename Work>
End killAfter(int stops, Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            _exit(99);
        raise(SIGSTOP);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    for (int i = 0; i < stops && WIFSTOPPED(status); ++i) {
        ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        waitpid(child, &status, 0);
    }
    if (WIFEXITED(status))
        return WEXITSTATUS(status) == 99 ? End::NotTraced : End::Done;
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    return End::Killed;
}

} // namespace

void TestProfileStoreCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"profiles.json"_s);
}

void TestProfileStoreCrash::cleanupTestCase()
{
    qInfo("%d kills", m_kills);
}

void TestProfileStoreCrash::killedAtAnySystemCallOfASaveLeavesOldOrNew_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("a replacement") << true;
    QTest::newRow("a first save") << false;
}

void TestProfileStoreCrash::killedAtAnySystemCallOfASaveLeavesOldOrNew()
{
    QFETCH(bool, replaces);
    const QList<Profile> old = replaces ? profiles(1, u"old"_s) : QList<Profile>();
    const QList<Profile> fresh = profiles(20, u"new"_s);
    QSet<qsizetype> outcomes;
    int kills = 0;
    for (int stops = 1;; ++stops) {
        if (replaces)
            QVERIFY(store().save(old));
        else
            QFile::remove(m_file);
        const End end = killAfter(stops, [&] { return store().save(fresh) ? 0 : 1; });
        if (end == End::NotTraced)
            QSKIP("This system lets no process trace its child");
        ProfileStore after = store();
        const auto loaded = after.load();
        QVERIFY2(loaded.problems.isEmpty(), qPrintable(QString::number(stops)));
        QVERIFY2(loaded.profiles == old || loaded.profiles == fresh, qPrintable(QString::number(stops)));
        QVERIFY(!QFile::exists(m_file) || modeOfTheFile() == 0600);
        outcomes += loaded.profiles.size();
        QVERIFY2(after.save(loaded.profiles), "the lock of a killed process holds nobody up");
        QCOMPARE(names(), QStringList{u"profiles.json"_s});
        if (end == End::Done)
            break;
        ++kills;
    }
    QCOMPARE(outcomes.size(), 2); // both were seen
    QVERIFY2(kills >= 100, qPrintable(QString::number(kills)));
    m_kills += kills;
}

void TestProfileStoreCrash::killedWhileSettingAsideACorruptFileLosesNothing()
{
    const QByteArray corrupt = "{\"schemaVersion\": 1, \"profiles\": [{";
    const QString aside = u"profiles.json.corrupt-20261121T170000Z"_s;
    for (int stops = 1;; ++stops) {
        put(u"profiles.json"_s, corrupt);
        const End end = killAfter(stops, [&] { return store().load().profiles.isEmpty() ? 0 : 1; });
        if (end == End::NotTraced)
            QSKIP("This system lets no process trace its child");
        QCOMPARE(names().size(), 1);
        QCOMPARE(content(names().first()), corrupt);
        const bool moved = names() == QStringList{aside};
        QFile::remove(m_folder->filePath(aside));
        if (end == End::Done) {
            QVERIFY(moved);
            break;
        }
        ++m_kills;
    }
}

void TestProfileStoreCrash::killedInTheMiddleOfAWriteLeavesTheOldFile()
{
    const QList<Profile> one = profiles(1, u"old"_s);
    const QList<Profile> many = profiles(300, u"new"_s);
    QVERIFY(store().save(one));
    // The file size limit's own signal kills in the middle of a write, at a point of our choosing.
    int killed = 0;
    for (rlim_t limit = 0;; limit += 2000) {
        const int code = inChild([&] {
            const rlimit size{limit, limit};
            setrlimit(RLIMIT_FSIZE, &size);
            return store().save(many) ? 0 : 1;
        });
        if (code == 0)
            break;
        QCOMPARE(code, -SIGXFSZ);
        QVERIFY(store().load().profiles == one);
        ++killed;
    }
    QVERIFY2(killed > 10, qPrintable(QString::number(killed)));
    QVERIFY(store().load().profiles == many);
    QCOMPARE(names(), QStringList{u"profiles.json"_s});
    m_kills += killed;
}

void TestProfileStoreCrash::fullDiskLeavesTheOldFile()
{
    QVERIFY(store().save(profiles(1, u"old"_s)));
    const QByteArray before = content();
    // A limit on the file size fails a write as a full disk does: after some bytes.
    for (const rlim_t limit : {rlim_t(0), rlim_t(1), rlim_t(4096), rlim_t(20000)}) {
        const int code = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{limit, limit};
            setrlimit(RLIMIT_FSIZE, &size);
            const auto saved = store().save(profiles(200, u"new"_s));
            return saved ? 1 : saved.error().kind == ErrorKind::FileFailed ? 0 : 2;
        });
        QCOMPARE(code, 0);
        QCOMPARE(content(), before);
        QCOMPARE(names(), QStringList({u"profiles.json"_s}));
        QCOMPARE(modeOfTheFile(), 0600);
    }
}

void TestProfileStoreCrash::leftoversOfAKilledSaveAreRemovedByTheNextAndNothingElseIs()
{
    QVERIFY(store().save(profiles(1, u"old"_s)));
    const QStringList theUsers{u"profiles.json.backup"_s, u"profiles.json.BrokEn"_s,
        u"profiles.json.saving.txt"_s, u"saving.AbCdEf"_s};
    for (const QString &name : theUsers)
        put(name, "the user's");
    put(u"profiles.json.saving"_s, "half");
    put(u"profiles.json.saving.AbCdEf"_s, "half");
    QVERIFY(store().save(profiles(2, u"new"_s)));
    for (const QString &name : theUsers)
        QCOMPARE(content(name), "the user's");
    QCOMPARE(names().size(), theUsers.size() + 1);
    QCOMPARE(modeOfTheFile(), 0600);
}

QTEST_GUILESS_MAIN(TestProfileStoreCrash)
#include "tst_profilestore_crash.moc"
