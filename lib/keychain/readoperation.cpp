#include "keychain/readoperation.h"

namespace claimcheck {

void ReadOperation::run()
{
    fetch([this](const Result<QByteArray> &item) {
        finish(item ? unpackCredentials(*item) : std::unexpected(item.error()));
    });
}

} // namespace claimcheck
