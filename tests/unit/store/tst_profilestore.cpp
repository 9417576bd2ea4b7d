#include "store/profilestore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsNoProfilesAndNoProblem();
    void everyFieldRoundTrips();
    void orderIsKept();
    void sessionOnlyProfilesAreLeftOut();
    void whatAnotherProgramWroteMeanwhileIsKept();
    void whetherItListsAProfileIsReadFromTheFile();
    void userInfoIsNeverWritten();
    void unusableFileIsSetAside_data();
    void unusableFileIsSetAside();
    void setAsideFilesAreNeverOverwritten();
    void fileThatCannotBeSetAsideIsNeverOverwritten();
    void fileOfANewerVersionStaysWhereItIs();
    void unreadableFileIsNeverOverwritten();
    void unreadEntriesAreReportedAndKept_data();
    void unreadEntriesAreReportedAndKept();
    void secondProfileOfOneIdIsKeptAside();
    void emptyFileIsNoProblem();
    void folderIsMade();
    void failedSaveLeavesTheOldFile();
    void idsThatCouldShareAKeychainKeyAreLeftOut_data();
    void idsThatCouldShareAKeychainKeyAreLeftOut();

private:
    void put(const QByteArray &json) const;
    QByteArray content() const;
    QStringList names() const;
    ProfileStore store() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

constexpr qint64 nowMs = 1795280400000; // 2026-11-21T17:00:00Z

Profile fullProfile()
{
    Profile profile;
    profile.id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s;
    profile.name = u"Flow \"API\" \u00fc \U0001F511"_s;
    profile.customer = u"Acme\\Globex"_s;
    profile.environment = Environment::Staging;
    profile.flowId = u"oauth2-client-credentials"_s;
    profile.baseUrl = QUrl(u"https://api.example.com:8443/a%2Fb"_s);
    profile.path = u"/realms/x/token"_s;
    profile.encoding = BodyEncoding::Form;
    profile.clientAuth = ClientAuth::BasicRaw;
    profile.parameters = {{u"scope"_s, u"b a"_s}, {u"audience"_s, {}}};
    profile.headers = {{u"X-Tenant"_s, u"7"_s}};
    profile.pinned = true;
    profile.keepFresh = true;
    profile.requests = {{.name = u"List \"people\""_s, .target = u"/p?a=1"_s},
        {.name = u"Add"_s,
            .method = u"POST"_s,
            .target = u"https://b.example/p"_s,
            .query = {{u"a b"_s, {}}},
            .headers = {{u"X-A"_s, u"1"_s}},
            .contentType = {},
            .body = u"line\n\u00fc\t\"x\""_s}};
    return profile;
}

Profile leastProfile(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.name = u"Least"_s;
    profile.flowId = u"endorsed"_s;
    return profile;
}

const QString secondId = u"5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55"_s;

} // namespace

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"profiles.json"_s);
}

void TestProfileStore::put(const QByteArray &json) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(json) == json.size());
}

QByteArray TestProfileStore::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestProfileStore::names() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

ProfileStore TestProfileStore::store() const
{
    return ProfileStore(m_file, [] { return nowMs; });
}

void TestProfileStore::missingFileIsNoProfilesAndNoProblem()
{
    const auto loaded = store().load();
    QVERIFY(loaded.profiles.isEmpty() && loaded.problems.isEmpty());
    QVERIFY2(names().isEmpty(), "loading makes no file");
}

void TestProfileStore::everyFieldRoundTrips()
{
    const QList<Profile> profiles{fullProfile(), leastProfile(secondId)};
    QVERIFY(store().save(profiles));
    const auto loaded = store().load();
    QVERIFY(loaded.problems.isEmpty());
    QVERIFY(loaded.profiles == profiles);
    QCOMPARE(names(), QStringList({u"profiles.json"_s}));
}

void TestProfileStore::orderIsKept()
{
    QList<Profile> profiles;
    for (int i = 0; i < 50; ++i)
        profiles.prepend(leastProfile(newProfileId()));
    QVERIFY(store().save(profiles));
    QVERIFY(store().load().profiles == profiles);
}

void TestProfileStore::sessionOnlyProfilesAreLeftOut()
{
    Profile session = leastProfile(secondId);
    session.sessionOnly = true;
    session.name = u"canary"_s;
    QVERIFY(store().save({session, fullProfile()}));
    QCOMPARE(store().load().profiles, QList<Profile>({fullProfile()}));
    QVERIFY(!content().contains("canary"));
}

void TestProfileStore::whatAnotherProgramWroteMeanwhileIsKept()
{
    const Profile both = leastProfile(newProfileId());
    Profile theirEdit = leastProfile(newProfileId());
    const Profile theirRemoval = leastProfile(newProfileId());
    Profile ourEdit = leastProfile(newProfileId());
    QVERIFY(store().save({both, theirEdit, theirRemoval, ourEdit}));
    ProfileStore ours = store();
    QList<Profile> list = ours.load().profiles;

    ProfileStore theirs = store();
    theirs.load();
    const Profile theirAddition = leastProfile(newProfileId());
    theirEdit.name = u"edited there"_s;
    QVERIFY(theirs.save({both, theirEdit, ourEdit, theirAddition}));

    list[3].name = u"edited here"_s;
    ourEdit = list[3];
    const Profile ourAddition = leastProfile(newProfileId());
    list.append(ourAddition);
    const auto merged = ours.save(list);
    QVERIFY(merged);
    const QList<Profile> expected{both, theirEdit, ourEdit, ourAddition, theirAddition};
    QCOMPARE(*merged, expected);
    QCOMPARE(store().load().profiles, expected);

    // And once more, now that all of it is known: a removal here is one.
    QVERIFY(ours.save({both}));
    QCOMPARE(store().load().profiles, QList<Profile>{both});
}

void TestProfileStore::whetherItListsAProfileIsReadFromTheFile()
{
    const Profile kept = leastProfile(newProfileId());
    const Profile dropped = leastProfile(newProfileId());
    ProfileStore ours = store();
    QVERIFY(!ours.lists(kept.id));
    QVERIFY(ours.save({kept, dropped}));
    const QByteArray before = content();
    QVERIFY(ours.lists(dropped.id));
    QVERIFY(ours.save({kept}));
    QVERIFY(ours.lists(kept.id));
    QVERIFY(!ours.lists(dropped.id));
    put(before); // as a program would that knows nothing of locks
    QVERIFY(ours.lists(dropped.id));
    QByteArray sameLength = before;
    put(sameLength.replace(dropped.id.toLatin1(), newProfileId().toLatin1()));
    QVERIFY(!ours.lists(dropped.id));
}

void TestProfileStore::userInfoIsNeverWritten()
{
    Profile profile = fullProfile();
    profile.baseUrl = QUrl(u"https://user:canary@api.example.com"_s);
    QVERIFY(store().save({profile}));
    QVERIFY(!content().contains("canary"));
    QVERIFY(content().contains("https://api.example.com"));
}

void TestProfileStore::unusableFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("not JSON") << QByteArray("profiles!") << u"Not valid JSON"_s;
    QTest::newRow("cut off") << QByteArray("{\"schemaVersion\": 1, \"profiles\": [{")
                             << u"Not valid JSON"_s;
    QTest::newRow("zeros after a crash") << QByteArray(100, '\0') << u"Not valid JSON"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"$: must be an object"_s;
    QTest::newRow("a version that never was") << QByteArray("{\"schemaVersion\": 0, \"profiles\": []}")
                                              << u"$.schemaVersion: version 0 is not known"_s;
    QTest::newRow("not a version") << QByteArray("{\"schemaVersion\": 1.5, \"profiles\": []}")
                                   << u"$.schemaVersion: version 1.5 is not known"_s;
    QTest::newRow("no version") << QByteArray("{\"profiles\": []}") << u"$.schemaVersion: is missing"_s;
    QTest::newRow("no profiles") << QByteArray("{\"schemaVersion\": 1}") << u"$.profiles: must be an array"_s;
    QTest::newRow("profiles twice") << QByteArray(
        "{\"schemaVersion\": 1, \"profiles\": [], \"profiles\": []}")
                                    << u"$.profiles: the key is there twice"_s;
    QTest::newRow("unknown key") << QByteArray("{\"schemaVersion\": 1, \"profiles\": [], \"groups\": []}")
                                 << u"$.groups: unknown key 'groups'"_s;
}

void TestProfileStore::unusableFileIsSetAside()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, part);
    put(json);
    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QVERIFY(loaded.profiles.isEmpty());
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    const QString aside = m_file + u".corrupt-20261121T170000Z"_s;
    QCOMPARE(loaded.problems.first().kind, ErrorKind::FileFailed);
    QVERIFY2(loaded.problems.first().message.contains(part), qPrintable(loaded.problems.first().message));
    QVERIFY(loaded.problems.first().message.contains(aside));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), json);
    QVERIFY(!QFile::exists(m_file));
    QVERIFY2(profiles.save({fullProfile()}), "a new file can be begun");
}

void TestProfileStore::setAsideFilesAreNeverOverwritten()
{
    for (const QByteArray &json : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
        put(json);
        store().load();
    }
    const QString stem = u"profiles.json.corrupt-20261121T170000Z"_s;
    QCOMPARE(names(), QStringList({stem, stem + u"-2"_s, stem + u"-3"_s}));
    m_file = m_folder->filePath(stem + u"-2"_s);
    QCOMPARE(content(), QByteArray("second"));
}

void TestProfileStore::fileThatCannotBeSetAsideIsNeverOverwritten()
{
    // No longer name fits the file system, for root neither.
    m_file = m_folder->filePath(QString(250, u'p'));
    put("corrupt");
    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QVERIFY(loaded.problems.first().message.contains("could not be set aside"_L1));
    QVERIFY(profiles.save({fullProfile()}).error() == loaded.problems.first());
    QCOMPARE(content(), QByteArray("corrupt"));
}

void TestProfileStore::fileOfANewerVersionStaysWhereItIs()
{
    const QByteArray json = R"({"schemaVersion": 2, "profiles": [], "fleets": {}})";
    put(json);
    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QVERIFY(loaded.problems.first().message.contains("newer version of Claimcheck"_L1));
    QVERIFY(profiles.save({fullProfile()}).error() == loaded.problems.first());
    QCOMPARE(content(), json);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"profiles.json"_s));
}

void TestProfileStore::unreadableFileIsNeverOverwritten()
{
    // A folder in the file's place cannot be read either, not even by root.
    QVERIFY(QDir(m_folder->path()).mkpath(u"profiles.json/inside"_s));
    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QCOMPARE(loaded.problems.first().kind, ErrorKind::FileFailed);
    QVERIFY(!profiles.save({fullProfile()}));
    QVERIFY(QFileInfo::exists(m_file + u"/inside"_s));
}

void TestProfileStore::unreadEntriesAreReportedAndKept_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("problem");
    const QByteArray good
        = R"("id": "5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55", "name": "N", "environment": "dev", )"
          R"("flow": "f", "baseUrl": "https://a.example")";
    const auto row = [](const char *name, const QByteArray &entry, const char *problem) {
        QTest::newRow(name) << entry << u"$.profiles[1]"_s + QString::fromUtf8(problem);
    };
    row("a key of a later version", "{" + good + R"(, "colour": {"r": 1.50, "r": 2}})",
        ".colour: unknown key 'colour'");
    row("a key twice", "{" + good + R"(, "name": "M"})", ".name: the key is there twice");
    row("a secret", "{" + good + R"(, "clientSecret": "x"})",
        ".clientSecret: unknown key; a definition file never holds a secret");
    row("unknown environment", QByteArray("{" + good + "}").replace("\"dev\"", "\"qa\""),
        ".environment: unknown environment 'qa'; known are dev, staging, prod");
    row("unknown encoding", "{" + good + R"(, "encoding": "xml"})",
        ".encoding: unknown encoding 'xml'; known are json, form");
    row("unknown client authentication", "{" + good + R"(, "clientAuth": "x"})",
        ".clientAuth: unknown client authentication 'x'; known are body, basic, basic-raw");
    row("no name", QByteArray("{" + good + "}").replace("\"N\"", "\"\""), ".name: must not be empty");
    row("not a UUID", QByteArray("{" + good + "}").replace("5f0c6a1e", "../../etc"),
        ".id: must be a UUID in lower case without braces");
    row("not a URL", QByteArray("{" + good + "}").replace("https://a.example", "https://[::1"),
        ".baseUrl: must be a URL");
    row("parameter without a name", "{" + good + R"(, "parameters": [{"value": "x"}]})",
        ".parameters[0].name: is missing");
    row("parameters as an object", "{" + good + R"(, "parameters": {"a": "b"}})",
        ".parameters: must be an array");
    row("not an object", "\"profile\"", ": must be an object");
}

void TestProfileStore::unreadEntriesAreReportedAndKept()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, problem);
    QVERIFY(store().save({fullProfile()}));
    const QByteArray before = content();
    put(QByteArray(before).replace("\n  ]", QByteArray(",\n    " + entry + "\n  ]")));

    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QCOMPARE(loaded.profiles, QList<Profile>({fullProfile()}));
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QCOMPARE(loaded.problems.first().message, u"A profile was left out: profiles.json: "_s + problem + u'.');
    QVERIFY(profiles.save({leastProfile(newProfileId())}));
    QVERIFY2(content().contains(entry), "kept to the letter");
    QCOMPARE(store().load().problems.size(), qsizetype(1));
}

void TestProfileStore::secondProfileOfOneIdIsKeptAside()
{
    Profile twin = leastProfile(fullProfile().id);
    QVERIFY(store().save({fullProfile(), twin}));
    ProfileStore profiles = store();
    const auto loaded = profiles.load();
    QCOMPARE(loaded.profiles, QList<Profile>({fullProfile()}));
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QVERIFY(loaded.problems.first().message.contains("$.profiles[1].id: another profile has it already"_L1));
    QVERIFY(profiles.save(loaded.profiles));
    QVERIFY(content().contains("\"Least\""));
}

void TestProfileStore::emptyFileIsNoProblem()
{
    put({});
    QVERIFY(store().load().problems.isEmpty());
    QVERIFY(store().save({fullProfile()}));
    QCOMPARE(store().load().profiles.size(), qsizetype(1));
}

void TestProfileStore::folderIsMade()
{
    m_file = m_folder->filePath(u"a/b/profiles.json"_s);
    QVERIFY(store().save({fullProfile()}));
    QCOMPARE(store().load().profiles.size(), qsizetype(1));
}

void TestProfileStore::failedSaveLeavesTheOldFile()
{
    // The name of the temporary file beside it is too long for the file system.
    m_file = m_folder->filePath(QString(250, u'p'));
    const QByteArray before = "{\"schemaVersion\": 1, \"profiles\": []}";
    put(before);
    const auto saved = store().save({fullProfile()});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QVERIFY(saved.error().message.contains(m_file));
    QCOMPARE(content(), before);
}

void TestProfileStore::idsThatCouldShareAKeychainKeyAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("id"); // as it stands between quotes
    const QByteArray good = secondId.toLatin1();
    QTest::newRow("the same again") << good;
    QTest::newRow("in capitals, which Windows does not tell apart") << good.toUpper();
    QTest::newRow("with NUL, where a C string ends") << QByteArray(good + R"(\u0000)");
    QTest::newRow("with a space") << QByteArray(good + ' ');
    QTest::newRow("in braces") << QByteArray('{' + good + '}');
    QTest::newRow("without hyphens") << QByteArray(good).replace("-", "");
    QTest::newRow("with a path") << QByteArray("../" + good);
    QTest::newRow("with another key in front") << QByteArray("claimcheck/" + good);
    QTest::newRow("empty") << QByteArray();
}

void TestProfileStore::idsThatCouldShareAKeychainKeyAreLeftOut()
{
    QFETCH(const QByteArray, id);
    QVERIFY(store().save({leastProfile(secondId)}));
    const QByteArray twin = ",\n    {\"id\": \"" + id
        + "\", \"name\": \"Twin\", \"environment\": \"dev\", \"flow\": \"f\", \"baseUrl\": \"\"}\n  ]";
    put(content().replace("\n  ]", twin));
    const auto loaded = store().load();
    QCOMPARE(loaded.profiles, QList<Profile>{leastProfile(secondId)});
    QCOMPARE(loaded.problems.size(), qsizetype(1));
    QVERIFY2(loaded.problems.first().message.contains(u".id: "_s), qPrintable(loaded.problems.first().message));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
