#pragma once

#include "flow/requestplan.h"
#include "net/http.h"

namespace claimcheck {

/// One request and its response, secrets and tokens masked, kept in memory for inspection.
struct Exchange
{
    qint64 startedMs = 0; ///< UTC milliseconds
    qint64 elapsedMs = 0;
    QString probe{}; ///< how the request differed from the profile as saved, where it was a probe; else empty
    MaskedRequest request{};
    int status = 0; ///< 0 if no response came
    QString reason{};
    QList<HttpHeader> headers{}; ///< of the response; secrets and the values of cookies masked
    QString body{}; ///< masked
    std::optional<Error> error{}; ///< what came of it, where nothing good did

    QString text() const; ///< all of it for the clipboard, lines joined by \n
};

} // namespace claimcheck
