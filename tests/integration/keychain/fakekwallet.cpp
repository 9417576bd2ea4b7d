#include "fakekwallet.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace claimcheck::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.kde.kwalletd5"_L1;
constexpr auto path = "/modules/kwalletd5"_L1;

QDBusConnection bus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"kwallet"_s);
}

} // namespace

FakeKWallet::FakeKWallet()
{
    moveToThread(&m_thread);
    m_thread.start();
}

FakeKWallet::~FakeKWallet()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

bool FakeKWallet::start()
{
    return bus().registerObject(path, this, QDBusConnection::ExportAllSlots)
        && bus().registerService(service);
}

void FakeKWallet::stop()
{
    bus().unregisterService(service);
    bus().unregisterObject(path);
}

int FakeKWallet::open(const QString &wallet, qlonglong, const QString &)
{
    if (!isWalletOpen.exchange(true)) {
        ++prompts;
        // By hand: Qt's export of signals is for objects of the main thread.
        auto opened = QDBusMessage::createSignal(path, u"org.kde.KWallet"_s, u"walletOpened"_s);
        opened.setArguments({wallet});
        bus().send(opened);
    }
    return 1;
}

int FakeKWallet::openAsync(const QString &wallet, qlonglong window, const QString &application, bool)
{
    return open(wallet, window, application);
}

int FakeKWallet::entryType(int, const QString &, const QString &key, const QString &)
{
    constexpr int unknown = 0;
    constexpr int stream = 2;
    return m_entries.contains(key) ? stream : unknown;
}

QByteArray FakeKWallet::readEntry(int, const QString &, const QString &key, const QString &)
{
    return m_entries.value(key);
}

int FakeKWallet::writeEntry(
    int, const QString &, const QString &key, const QByteArray &value, const QString &)
{
    if (!dropWrites) {
        m_entries[key] = value;
    }
    return 0;
}

int FakeKWallet::removeEntry(int, const QString &, const QString &key, const QString &)
{
    m_entries.remove(key);
    return 0;
}

} // namespace claimcheck::test
