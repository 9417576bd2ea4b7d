#pragma once

#include "base/error.h"
#include "flow/tokenflow.h"

namespace claimcheck {

/// Reads one flow definition. @a source names the file in messages. The error (InvalidFlow) names the source and
/// the JSON path: "acme.json: $.request.encodings[1]: unknown encoding 'xml'; known are json, form".
/// Guards: schemaVersion 1 is required; an unknown key is an error; closed enums; https only, loopback
/// excepted; names free of control characters; no secrets (a member or constant that names a client secret).
Result<TokenFlow> parseFlow(const QByteArray &json, const QString &source);

} // namespace claimcheck
