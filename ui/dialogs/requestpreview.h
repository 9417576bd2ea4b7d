#pragma once

#include "flow/profile.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace claimcheck {

/// The dry run: the exact request that a profile makes, the secret masked. Never sees a secret.
class RequestPreview : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    void showRequest(const TokenFlow &flow, const Profile &profile, const QString &clientId);
    /// Where there is no request yet: why.
    void showProblem(const QString &problem);

    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text, bool isRequest);
    void restyle();
    void copyCurl();

    QPlainTextEdit *m_view;
    QPushButton *m_copy;
    TokenFlow m_flow;
    Profile m_profile;
    QString m_clientId;
    bool m_isRequest = false;
};

} // namespace claimcheck
