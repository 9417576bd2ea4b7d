#pragma once

#include "actions.h"
#include "copyformats.h"
#include "models/profilemodel.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QVBoxLayout;

namespace claimcheck {

class ActionButton;
class CountdownView;
class FreshnessRow;
class RenewalOffer;
class TokenMessages;

/// The card with the token: how long it lives, the token itself (masked), what to do with it, and what is wrong with
/// it. Shows one record; knows no profile.
class TokenPane : public QFrame
{
    Q_OBJECT

public:
    TokenPane(const Actions &actions, QWidget *parent = nullptr);

    void showRecord(const TokenRecord &record, qint64 nowMs);
    /// How keeping the profile fresh stands; empty if it is not kept fresh.
    void showFreshness(const QString &text);
    /// Only what counts.
    void tick(const TokenRecord &record, qint64 nowMs);
    /// Asks whether to renew a token that ends soon before it is copied.
    void offerRenewal(const TokenRecord &record, CopyFormat format, qint64 nowMs);
    void withdrawOffer();

    /// Leaves only the countdown and what there is to say, where the room is needed for something else. A token that is
    /// revealed stays.
    void setCompact(bool compact);

Q_SIGNALS:
    void renewChosen(claimcheck::CopyFormat format);
    void copyChosen(claimcheck::CopyFormat format);
    void probeRequested();
    void keepRequested();
    void dismissRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeButtons();
    void showFetching(bool fetching);
    void showToken(const TokenRecord &record);
    void showMessages(const TokenRecord &record, qint64 nowMs);
    void applyColors();

    Actions m_actions;
    CountdownView *m_countdown;
    QLabel *m_masked;
    QPlainTextEdit *m_revealed = nullptr; ///< made when first needed
    QVBoxLayout *m_column;
    QWidget *m_buttons = nullptr;
    bool m_compact = false;
    QProgressBar *m_busy;
    ActionButton *m_get;
    ActionButton *m_cancel;
    FreshnessRow *m_freshness;
    RenewalOffer *m_offer;
    TokenMessages *m_messages;
    bool m_probing = false; ///< a message's button had the keyboard: the answer's has it next
};

} // namespace claimcheck
