#include "widgets/runstrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace claimcheck {

RunStrip::RunStrip(TokenRun *run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_showFailed(new QPushButton(tr("Show &failed"), this))
    , m_close(new QPushButton(this))
{
    const int unit = fontMetrics().height() / 2;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(unit);
    m_bar->setAccessibleName(tr("Getting tokens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit / 2, unit, unit);
    column->setSpacing(unit / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_showFailed);
    row->addWidget(m_close);
    column->addLayout(row);
    column->addWidget(m_bar);
    hide();
    connect(run, &TokenRun::progressed, this, &RunStrip::showProgress);
    connect(run, &TokenRun::finished, this, &RunStrip::showResult);
    connect(m_showFailed, &QPushButton::clicked, this, &RunStrip::failedWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_run->isRunning())
            m_run->cancel();
        else
            hide();
    });
}

void RunStrip::showProgress(const RunProgress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_bar->show();
    m_text->setText(progress.failed
            ? tr("Getting tokens: %L1 of %L2, %L3 failed").arg(progress.done).arg(progress.total).arg(progress.failed)
            : tr("Getting tokens: %L1 of %L2").arg(progress.done).arg(progress.total));
    m_close->setText(tr("&Cancel the rest"));
    m_showFailed->hide();
    show();
}

void RunStrip::showResult(const RunProgress &progress)
{
    const int good = progress.done - progress.failed;
    const int unsent = progress.total - progress.done;
    m_text->setText(progress.stoppedBy ? tr("%1 %L2 got a token, %L3 did not.", "a sentence, then numbers")
                                             .arg(progress.stoppedBy->message).arg(good).arg(progress.failed + unsent)
            : unsent            ? tr("Cancelled: %L1 got a token, %L2 did not.").arg(good).arg(progress.failed + unsent)
            : progress.failed   ? tr("%L1 got a token, %L2 did not.").arg(good).arg(progress.failed)
                                : tr("All %L1 got a token.").arg(good));
    m_bar->hide();
    m_close->setText(tr("&Close"));
    m_showFailed->setVisible(progress.failed > 0);
    show();
}

void RunStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace claimcheck
