#pragma once

#include "base/clock.h"
#include "models/ticker.h"
#include "token/expiry.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QStackedLayout;
class QPushButton;
class QTabWidget;

namespace claimcheck {

class MembersView;
class NoteLabel;
class PasteBox;
class WarningList;

/// Takes any pasted token apart. Nothing leaves this computer and nothing is kept once it is closed.
class InspectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InspectDialog(Clock clock, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    QLayout *pasteRow();
    void pasteFromClipboard();
    void decode();
    void showToken(const DecodedToken &token, qint64 nowMs);
    void showExpiry(qint64 nowMs);

    Clock m_clock;
    PasteBox *m_paste;
    QPushButton *m_pasteButton = nullptr;
    QLabel *m_shape;
    QLabel *m_expiryText;
    NoteLabel *m_notVerified;
    WarningList *m_warnings;
    QStackedLayout *m_pages;
    QTabWidget *m_tabs;
    MembersView *m_claims;
    MembersView *m_header;
    QTimer m_decodeLater;
    Expiry m_expiry;
    Ticker m_ticker;
};

} // namespace claimcheck
