#pragma once

#include "actions.h"
#include "copyformats.h"
#include "workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace claimcheck {

class ExplorePane;
class HistoryModel;
class HistoryView;
class MembersView;
class ProbePrompt;
class ProfileHeader;
class TokenPane;

/// Everything about one profile: header, token pane, and what is behind the token in tabs.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    ProfilePage(Workspace *workspace, const Actions &actions, QWidget *parent = nullptr);

    void showProfile(const QString &id);
    /// The record, the credentials or the profile itself changed.
    void refresh();
    void tick(qint64 nowMs);
    /// Asks next to the token whether to renew it before it is copied.
    void offerRenewal(CopyFormat format);

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);
    void secretCopyRequested(const QString &text, const QString &what);
    void renewChosen(const QString &profileId, claimcheck::CopyFormat format);
    void copyChosen(const QString &profileId, claimcheck::CopyFormat format);
    /// For the status bar.
    void said(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectProbes();
    QWidget *makeExchangeTab();
    QWidget *makeHistoryTab();
    void addExploreTab(const Actions &actions);
    ExplorePane *explorePane();
    void sendRequest();
    void clear();
    void showFreshness(qint64 nowMs);
    void showDecoded(const AccessToken *token);
    void showExchange(const Exchange *exchange);
    void updateTabTitles(const TokenRecord &record);

    Workspace *m_workspace;
    QString m_id;
    std::optional<qint64> m_shownMs; ///< when the token in the tabs came, 0 for none: they are not rebuilt for nothing
    ProfileHeader *m_header;
    TokenPane *m_pane;
    QTabWidget *m_tabs;
    QLabel *m_claimsNote;
    QLabel *m_headerNote;
    QLabel *m_responseNote;
    MembersView *m_claims;
    MembersView *m_jose;
    MembersView *m_response;
    QPlainTextEdit *m_exchange;
    HistoryView *m_historyView;
    HistoryModel *m_history;
    QWidget *m_explorePlace = nullptr; ///< nullptr where no calls of an API are offered
    ExplorePane *m_explore = nullptr; ///< made when first looked at
};

} // namespace claimcheck
