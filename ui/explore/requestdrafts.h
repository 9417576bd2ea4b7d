#pragma once

#include "flow/apirequest.h"

#include <QHash>

#include <optional>

namespace claimcheck {

/// The requests of one profile as they are being worked on: the saved ones, what was typed over them and not saved, and
/// one that is new. A value; nothing typed is lost by turning to another request.
class RequestDrafts
{
public:
    /// The profile's requests as they are saved now. What was typed over one that is gone becomes the new request,
    /// unless there is one.
    void setSaved(const QList<ApiRequest> &saved);

    QStringList names() const; ///< of the saved ones, in their order
    const QString &current() const { return m_current; } ///< empty for the new one
    void choose(const QString &name);
    /// As typed, else as saved, else a new one.
    ApiRequest draft() const { return draftOf(m_current); }
    void setDraft(const ApiRequest &draft);
    /// The current one as it is saved; a new one if it is not.
    ApiRequest savedRequest() const;
    /// Drops what was typed over the current one.
    void revert() { m_typed.remove(m_current); }
    bool isEdited(const QString &name) const { return m_typed.contains(name); }

    /// The current one is being saved under a name that is not there yet; once it is, it is the current one. @a renames:
    /// what was typed over it and is not saved goes along.
    void expect(const QString &name, bool renames);
    /// The current one is about to be deleted: what it says stays as the new request.
    void detach();
    /// Empties the fields that look like a credential.
    void dropSecrets();

private:
    struct Expected
    {
        QString from;
        QString to;
        bool renames;
    };

    void meetExpected();
    ApiRequest draftOf(const QString &name) const;
    const ApiRequest *savedOf(const QString &name) const;

    QList<ApiRequest> m_saved;
    QHash<QString, ApiRequest> m_typed; ///< by name; the new one under the empty name
    QString m_current;
    std::optional<Expected> m_expected;
    bool m_met = false; ///< the first saved request is where one begins
};

} // namespace claimcheck
