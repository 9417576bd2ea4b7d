#include "keychain/keychainprobe.h"

namespace claimcheck {

namespace {

using namespace Qt::StringLiterals;

/// Windows and macOS open their keychains with the user's login and prompt by themselves.
class PlainProbe final : public KeychainProbe
{
public:
    explicit PlainProbe(QObject *parent)
        : KeychainProbe(parent)
    {
    }

    void unlock() override { ask(); }

protected:
    void query() override
    {
#ifdef Q_OS_WIN
        conclude({KeychainState::Open, u"Windows Credential Manager"_s}, {});
#else
        conclude({KeychainState::Open, u"macOS Keychain"_s}, {});
#endif
    }
};

} // namespace

KeychainProbe *KeychainProbe::create(int, QObject *parent)
{
    return new PlainProbe(parent);
}

} // namespace claimcheck
