#pragma once

#include "flow/credentials.h"
#include "net/http.h"

#include <QJsonObject>

#include <optional>

namespace claimcheck {

enum class ContentKind { None, Json, Form, Other };

QByteArray headerOf(const HttpRequest &request, QByteArrayView name);
ContentKind contentKind(const HttpRequest &request);

/// The members of a JSON object body; nullopt if it is anything else.
std::optional<QJsonObject> jsonFields(const HttpRequest &request);
/// The fields of a form body (application/x-www-form-urlencoded); nullopt if one of them comes twice (RFC
/// 6749 §3.2).
std::optional<QJsonObject> formFields(const HttpRequest &request);
/// Those of @a names that are absent, empty or not a string.
QStringList missingFields(const QJsonObject &fields, const QStringList &names);

/// Whether there is an Authorization: Basic header at all, right or wrong.
bool hasBasic(const HttpRequest &request);
/// Percent-encoded as RFC 6749 §2.3.1 says, or raw as most clients do it: both are let in.
bool basicMatches(const HttpRequest &request, const Credentials &client);

} // namespace claimcheck
