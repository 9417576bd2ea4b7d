#pragma once

#include <QMap>
#include <QObject>
#include <QThread>

#include <atomic>

namespace claimcheck::test {

/// As much of kwalletd5 as QtKeychain uses, on the test's private bus. Answers from a thread of its own:
/// QtKeychain asks it once with a call that blocks.
class FakeKWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    FakeKWallet();
    ~FakeKWallet() override;

    bool start();
    void stop();

    std::atomic_bool isWalletOpen = true;
    std::atomic_bool dropWrites = false; ///< and say that all is well, as kwalletd may
    std::atomic_int prompts = 0; ///< how often the user was asked for the password; answers by opening

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    bool isOpen(const QString &) { return isWalletOpen; }
    int open(const QString &wallet, qlonglong window, const QString &application);
    int openAsync(const QString &wallet, qlonglong window, const QString &application, bool handleSession);
    int entryType(int handle, const QString &folder, const QString &key, const QString &application);
    QByteArray readEntry(int handle, const QString &folder, const QString &key, const QString &application);
    int writeEntry(int handle, const QString &folder, const QString &key, const QByteArray &value,
        const QString &application);
    int removeEntry(int handle, const QString &folder, const QString &key, const QString &application);

private:
    QThread m_thread;
    QMap<QString, QByteArray> m_entries;
};

} // namespace claimcheck::test
