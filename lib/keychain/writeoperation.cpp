#include "keychain/writeoperation.h"

#include "base/words.h"
#include "keychain/keychainerrors.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

WriteOperation::WriteOperation(const Credentials &credentials, KeychainProbe *probe, const QString &profileId,
    int timeoutMs, QObject *parent)
    : KeychainOperation(probe, profileId, timeoutMs, parent)
    , m_credentials(credentials)
    , m_packed(packCredentials(credentials))
{
}

void WriteOperation::start()
{
    if (const auto storable = checkStorable(m_credentials); !storable) {
        fail(storable.error());
    } else {
        KeychainOperation::start();
    }
}

void WriteOperation::run()
{
    fetchContent([this](const Content &old) {
        m_old = old;
        write();
    });
}

void WriteOperation::fetchContent(const std::function<void(const Content &)> &then)
{
    fetch([this, then](const Result<QByteArray> &item) {
        if (item) {
            then(*item);
        } else if (item.error().kind == ErrorKind::CredentialsMissing) {
            then(std::nullopt);
        } else {
            fail(item.error());
        }
    });
}

void WriteOperation::write()
{
    put(m_packed, [this](const Result<void> &written) {
        fetchContent([this, written](const Content &content) { check(written, content); });
    });
}

void WriteOperation::check(const Result<void> &written, const Content &content)
{
    if (content == m_packed) {
        finish(m_credentials);
        return;
    }
    auto error = written ? keychainFailed(Words::tr("Your keychain did not keep the credentials."))
                         : written.error();
    if (content == m_old) {
        error.message += u' ' + Words::tr("What it held before is unchanged.");
        fail(error);
    } else {
        restore(error);
    }
}

void WriteOperation::restore(const Error &reason)
{
    const auto look = [this, reason](const Result<void> &) {
        fetchContent([this, reason](const Content &content) {
            auto error = reason;
            error.message += content == m_old
                ? Words::tr(" What it held before was put back.")
                : Words::tr(" What it held before could not be put back: enter the credentials again.");
            fail(error);
        });
    };
    m_old ? put(*m_old, look) : erase(look);
}

} // namespace claimcheck
