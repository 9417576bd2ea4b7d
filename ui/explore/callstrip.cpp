#include "explore/callstrip.h"

#include "dialogs/kit.h"
#include "net/networkerror.h"
#include "theme.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

CallStrip::CallStrip(QWidget *parent)
    : MessageStrip(parent)
{
    connect(this, &MessageStrip::dismissed, this, &CallStrip::refused);
}

void CallStrip::showRecord(const CallRecord &record, const Profile &profile)
{
    if (record.asks()) {
        ask(record, profile);
    } else if (record.isBusy()) {
        clear();
    } else if (record.error) {
        showError(*record.error);
        if (record.newTokenMayHelp)
            setButton(tr("Get a token and send"), [this] { Q_EMIT newTokenRequested(); });
    } else if (record.response) {
        explain(*record.response, record.newTokenMayHelp);
    } else {
        clear();
    }
}

void CallStrip::ask(const CallRecord &record, const Profile &profile)
{
    const QString host = displayText(record.host, 200);
    const QString name = displayText(profile.name, 100);
    if (record.state == CallRecord::State::AsksOtherHost) {
        showMessage(Warning, tr("This request goes to %1, which is not where the profile points (%2).")
                                 .arg(host, displayText(hostAndPort(profile.baseUrl), 200)),
            tr("Whoever runs that host gets the access token of “%1” and can use it until it expires. Nothing has been sent.")
                .arg(name));
        setButton(tr("Send the token to %1").arg(host), [this] { Q_EMIT confirmed(); });
    } else {
        showMessage(Warning, tr("%1 may change something on production: “%2” is a %3 profile.")
                                 .arg(displayText(record.method, 40), name, theme::badgeText(Environment::Prod)),
            tr("Nothing has been sent."));
        const QString method = literalLabel(displayText(record.method, 40));
        setButton(tr("Send %1 to %2").arg(method, host), [this] { Q_EMIT confirmed(); });
    }
    setDismissible();
    focusDismiss();
}

void CallStrip::explain(const ApiResponse &response, bool newTokenMayHelp)
{
    if (newTokenMayHelp) {
        showMessage(Warning, tr("The API did not accept the access token (401)."),
            tr("It may have expired, been withdrawn, or be for another environment."));
        setButton(tr("Get a new token and resend"), [this] { Q_EMIT newTokenRequested(); });
    } else if (response.status == 403) {
        showMessage(Warning, tr("The API knows the access token, but it does not allow this (403)."),
            tr("Compare what the call needs with the scope among the claims."));
    } else if (response.status >= 300 && response.status < 400 && !response.header("Location").isEmpty()) {
        explainRedirect(response);
    } else {
        clear();
    }
}

void CallStrip::explainRedirect(const ApiResponse &response)
{
    const QUrl target = response.url.resolved(QUrl(QString::fromUtf8(response.header("Location"))));
    if (!target.isValid() || target.scheme().isEmpty()) {
        clear();
        return;
    }
    const QString shown = target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    showMessage(Notice, tr("The API points to %1.").arg(displayText(shown, 300)),
        tr("Claimcheck does not follow: the token goes only where you send it."));
    setButton(tr("Make it the target"), [this, shown] { Q_EMIT targetRequested(shown); });
}

} // namespace claimcheck
