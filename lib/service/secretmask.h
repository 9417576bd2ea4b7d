#pragma once

#include "base/error.h"
#include "flow/credentials.h"
#include "net/http.h"

#include <QList>

namespace claimcheck {

/// Keeps one exchange's secrets out of whatever is shown of it. A server may echo what it was sent, so the
/// client secret is looked for in every form it may come back in: as it is, percent-encoded, escaped for JSON
/// or HTML, and as base64, alone and as a Basic value. Forms under four bytes are left: masking them would
/// mangle all text.
class SecretMask
{
public:
    SecretMask() = default; ///< masks nothing but cookies
    explicit SecretMask(const Credentials &credentials);

    /// For the text of a response, where it comes back too.
    void addToken(const QByteArray &token);

    /// All forms, longest first.
    const QList<QByteArray> &forms() const { return m_forms; }

    QByteArray masked(QByteArray text) const;
    QString masked(const QString &text) const;
    Error masked(const Error &error) const;
    /// Reason, headers (names too) and body; of a Set-Cookie header only the cookie's name and attributes stay.
    HttpReply masked(const HttpReply &reply) const;

private:
    void add(const QByteArray &form);

    QList<QByteArray> m_forms;
};

} // namespace claimcheck
