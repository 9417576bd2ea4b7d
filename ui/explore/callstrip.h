#pragma once

#include "flow/profile.h"
#include "service/explorer.h"
#include "widgets/messagestrip.h"

namespace claimcheck {

/// What a call of an API has to ask or to say: before the token goes to another host, before production is changed, why
/// there is no response, and what helps against a 401 or a 3xx. One thing at a time, with the button that goes on.
class CallStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit CallStrip(QWidget *parent = nullptr);

    /// @a profile is the one whose record it is.
    void showRecord(const CallRecord &record, const Profile &profile);

Q_SIGNALS:
    void confirmed();
    void refused();
    void newTokenRequested();
    void targetRequested(const QString &url);

private:
    void ask(const CallRecord &record, const Profile &profile);
    void explain(const ApiResponse &response, bool newTokenMayHelp);
    void explainRedirect(const ApiResponse &response);
};

} // namespace claimcheck
