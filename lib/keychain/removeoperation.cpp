#include "keychain/removeoperation.h"

#include "base/words.h"
#include "keychain/keychainerrors.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

void RemoveOperation::run()
{
    // Whatever the delete says, the look afterwards decides: "deleted" can mean "locked", and a missing item
    // is an error on Windows and macOS only.
    erase([this](const Result<void> &erased) { check(erased); });
}

void RemoveOperation::check(const Result<void> &erased)
{
    fetch([this, erased](const Result<QByteArray> &item) {
        if (!item && item.error().kind == ErrorKind::CredentialsMissing) {
            finish(Credentials{});
        } else if (!item) {
            fail(item.error());
        } else {
            fail(erased ? keychainFailed(
                     Words::tr("Your keychain still holds the credentials it was told to remove."))
                        : erased.error());
        }
    });
}

} // namespace claimcheck
