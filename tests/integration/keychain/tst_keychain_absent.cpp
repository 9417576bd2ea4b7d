#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// Run on a bus without a keychain service, and again without a bus.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOperationIsAbsent_data();
    void eachOperationIsAbsent();
    void theStatusIsAbsent();
    void unlockingChangesNothing();
    void theSecretIsInNoFile();
};

namespace {

const Credentials canary{u"canary-id"_s, u"canary-7f3b9c"_s};

/// Files under the session's HOME and runtime folder that hold the canary in a form that somebody might store
/// it in.
QStringList filesWithTheCanary()
{
    const auto secret = canary.clientSecret;
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    const QByteArrayList forms{secret.toUtf8(), utf16, secret.toUtf8().toBase64(),
        packCredentials(canary).toBase64(), packCredentials(canary).toHex()};
    QStringList found;
    for (const auto *folder : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator files(
            qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const auto content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (std::ranges::any_of(forms, [&](const QByteArray &form) { return content.contains(form); })) {
                found << file.fileName();
            }
        }
    }
    return found;
}

} // namespace

void KeychainAbsentTest::eachOperationIsAbsent_data()
{
    using Operation = std::function<CredentialJob *(CredentialStore &)>;
    QTest::addColumn<Operation>("operation");

    QTest::newRow("read") << Operation([](CredentialStore &store) { return store.read(u"a"_s); });
    QTest::newRow("write") << Operation([](CredentialStore &store) { return store.write(u"a"_s, canary); });
    QTest::newRow("remove") << Operation([](CredentialStore &store) { return store.remove(u"a"_s); });
}

void KeychainAbsentTest::eachOperationIsAbsent()
{
    QFETCH(std::function<CredentialJob *(CredentialStore &)>, operation);
    KeychainStore store;

    const auto result = await(operation(store));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainAbsent);
    QVERIFY(result.error().message.contains(u"org.freedesktop.secrets"_s));
    QVERIFY(result.error().hint.contains(u"for this session only"_s));
}

void KeychainAbsentTest::theStatusIsAbsent()
{
    KeychainStore store;
    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Absent, 30'000);
}

void KeychainAbsentTest::unlockingChangesNothing()
{
    KeychainStore store;
    store.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Absent, 30'000);
}

void KeychainAbsentTest::theSecretIsInNoFile()
{
    // The search finds what is there.
    QFile bait(qEnvironmentVariable("HOME") + u"/bait"_s);
    QVERIFY(bait.open(QIODevice::WriteOnly) && bait.write(packCredentials(canary)) > 0);
    bait.close();
    QCOMPARE(filesWithTheCanary(), QStringList{bait.fileName()});
    QVERIFY(bait.remove());

    KeychainStore store;
    QVERIFY(!await(store.write(u"a"_s, canary)));
    QCOMPARE(filesWithTheCanary(), QStringList{});
}

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "tst_keychain_absent.moc"
