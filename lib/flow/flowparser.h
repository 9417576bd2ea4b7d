#pragma once

#include "base/error.h"
#include "flow/tokenflow.h"

namespace claimcheck {

// The format, by example (tests/data/flows/example.json is a whole one). "?" marks what may be left out.
//
//   { "schemaVersion": 1, "id": "acme", "name": "Acme", "description"?: "…", "documentation"?: "https://…",
//     "baseUrls"?: [ { "environment": "dev" | "staging" | "prod", "url": "https://…" } ],
//     "request": {
//       "path": "/oauth/token", "pathEditable"?: true,
//       "encodings": [ "json" | "form", … ],                       the first is the default
//       "clientAuths": [ "body" | "basic" | "basic-raw", … ],      the first is the default
//       "clientIdField"?: "client_id", "clientSecretField"?: "client_secret",        with "body" only
//       "headers"?: { "Accept": "application/json" },
//       "constants"?: { "grant_type": "client_credentials" }, "constantsFirst"?: true,
//       "parameters"?: [ { "name": "scope", "label": "Scope", "help"?: "…",
//                          "type": "text" | "choice" | "scope" | "generated-uuid", "required"?: true,
//                          "default"?: "…", "choices"?: [ … ], "scopeAsArray"?: true } ],
//       "extraParameters"?: true },
//     "response": { "accessToken": "access_token", "tokenType"?: "…", "expiresIn"?: "…", "scope"?: "…",
//                   "errorFlag"?: "is_error", "labels"?: { "verification_id": "Verification ID" } } }

/// Reads one flow definition. @a source names the file in messages. The error (InvalidFlow) names the source
/// and the JSON path: "acme.json: $.request.encodings[1]: unknown encoding 'xml'; known are json, form".
/// Guards: schemaVersion 1 is required; an unknown key is an error; closed enums; https only, loopback
/// excepted; names free of control characters; no secrets (a member or constant that names a client secret).
Result<TokenFlow> parseFlow(const QByteArray &json, const QString &source);

} // namespace claimcheck
