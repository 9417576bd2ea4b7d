#pragma once

#include "actions.h"
#include "workspace.h"

#include <QWidget>

class QLabel;

namespace claimcheck {

/// Who and where: title and badge, endpoint, client ID and where the secret is.
class ProfileHeader : public QWidget
{
    Q_OBJECT

public:
    ProfileHeader(const Actions &actions, QWidget *parent = nullptr);

    void showProfile(const Profile &profile, const TokenFlow *flow);
    /// @a clientId is empty while it is not known; @a problem says why, if it is known why.
    void showCredentials(const Profile &profile, const QString &clientId, const Error *problem, const QString &storeName);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();
    QString titleFor(const QString &customer) const;
    void elide();

    QLabel *m_title;
    QWidget *m_badge;
    QLabel *m_endpoint;
    QLabel *m_clientId;
    QLabel *m_secret;
    QWidget *m_copyId;
    QString m_customer; ///< empty for none
    QString m_name;
    QString m_endpointText;
};

} // namespace claimcheck
