#pragma once

#include "tokenrun.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace claimcheck {

/// Below the list while many tokens are got: how far it is, how many failed, and a button that cancels. Afterwards what
/// came of it, until it is closed. Hidden while there is nothing to say.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(TokenRun *run, QWidget *parent = nullptr);

Q_SIGNALS:
    void failedWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showProgress(const RunProgress &progress);
    void showResult(const RunProgress &progress);

    TokenRun *m_run;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_showFailed;
    QPushButton *m_close;
};

} // namespace claimcheck
