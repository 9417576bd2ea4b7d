#include "check/checkdialog.h"

#include "base/tabletext.h"
#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "filesaver.h"
#include "token/claimcatalog.h"
#include "tokenrun.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

CheckDialog::CheckDialog(Workspace *workspace, const QList<Scope> &scopes, int perHost, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_run(new TokenRun(workspace, this))
    , m_perHost(perHost)
    , m_scopes(scopes)
    , m_rows(new CheckModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_saver(new FileSaver(this))
    , m_scope(new QComboBox(this))
    , m_table(makeTable())
    , m_progress(new QProgressBar(this))
    , m_summary(plainLabel({}, this))
    , m_note(new NoteLabel(this))
{
    setWindowTitle(tr("Check credentials"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    column->addLayout(makeTop(scopes));
    column->addWidget(m_table, 1);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 3);
    m_progress->setAccessibleName(tr("Checking"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the table must not jump
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    column->addWidget(m_progress);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    column->addLayout(makeFoot());
    connectRun();
    showScope();
    fitColumns();
    resizeToEms(this, 106, 42);
    m_check->setFocus();
}

QLayout *CheckDialog::makeTop(const QList<Scope> &scopes)
{
    auto *column = new QVBoxLayout;
    QLabel *what = plainLabel(tr("Asks each server for a token with the stored client ID and secret, which tells "
                                 "whether they still work. No secret and no token is in the table."),
        this);
    what->setWordWrap(true);
    setAccessibleDescription(what->text());
    column->addWidget(what);
    column->addSpacing(gridUnit);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    QLabel *label = plainLabel({}, this);
    label->setText(tr("C&heck"));
    label->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Which profiles to check"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(24);
    for (const Scope &scope : scopes)
        m_scope->addItem(scope.label);
    row->addWidget(label);
    row->addWidget(m_scope, 1);
    column->addLayout(row);
    return column;
}

QTreeView *CheckDialog::makeTable()
{
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(CheckModel::SortRole);
    auto *table = new QTreeView(this);
    table->setModel(m_sorted);
    table->setAccessibleName(tr("What the check found"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // in the order of the list until someone wants another
    QHeaderView *header = table->header();
    header->setStretchLastSection(true);
    return table;
}

/// As wide as what is in the columns, so that what was said has the room.
void CheckDialog::fitColumns()
{
    constexpr int looked = 200; // at rows, and then it is known well enough
    const QHeaderView *header = m_table->header();
    const int em = fontMetrics().horizontalAdvance(u'M');
    for (int column = 0; column < CheckModel::SaidColumn; ++column) {
        QStringList texts;
        if (column == CheckModel::ResultColumn) {
            for (const auto verdict : {CredentialVerdict::Working, CredentialVerdict::Refused, CredentialVerdict::Unknown})
                texts.append(verdictText(verdict));
        }
        if (column == CheckModel::TookColumn)
            texts.append(u"99 999 ms"_s);
        for (int row = 0; row < std::min(looked, m_rows->rowCount()); ++row)
            texts.append(m_rows->index(row, column).data().toString());
        int widest = 0;
        for (const QString &text : std::as_const(texts))
            widest = std::max(widest, fontMetrics().horizontalAdvance(text));
        const int mark = column == CheckModel::ResultColumn ? em * 3 : em;
        m_table->setColumnWidth(column, std::max(std::min(widest + mark, em * 16), header->sectionSizeHint(column) + em));
    }
}

QLayout *CheckDialog::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    m_copy = new QPushButton(tr("C&opy table"), this);
    m_save = new QPushButton(tr("&Save as CSV…"), this);
    m_check = new QPushButton(this);
    m_close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_copy, m_save, m_close})
        button->setAutoDefault(false);
    m_check->setDefault(true);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_check);
    row->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { Q_EMIT copyPlainRequested(tabSeparatedText(checkReport(m_rows->settled())), tr("Table copied")); });
    connect(m_save, &QPushButton::clicked, this, &CheckDialog::saveTable);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::start);
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
    return row;
}

void CheckDialog::connectRun()
{
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        showScope();
        fitColumns();
    });
    connect(m_run, &TokenRun::settled, this, &CheckDialog::note);
    connect(m_run, &TokenRun::progressed, this, [this](const RunProgress &progress) {
        m_progress->setRange(0, progress.total);
        m_progress->setValue(progress.done);
        say(tr("%L1 of %L2 checked").arg(progress.done).arg(progress.total));
    });
    connect(m_run, &TokenRun::finished, this, [this](const RunProgress &progress) {
        if (progress.stoppedBy)
            m_rows->settleRest(*progress.stoppedBy);
        else
            m_rows->settleRest({ErrorKind::Cancelled, tr("The check was stopped before this one was answered.")});
        finish();
    });
    connect(m_saver, &FileSaver::saved, this, [this](const QString &file) {
        m_note->setNote(NoteLabel::Kind::Help, tr("Saved as “%1”.").arg(displayText(QFileInfo(file).fileName(), 100)));
    });
    connect(m_saver, &FileSaver::failed, this, [this](const Error &error) {
        m_note->setNote(NoteLabel::Kind::Error, tr("%1 %2", "two sentences").arg(error.message, error.hint));
    });
}

void CheckDialog::showScope()
{
    QList<CheckModel::Subject> subjects;
    for (const QString &id : m_scopes.at(m_scope->currentIndex()).ids) {
        const Profile *profile = m_workspace->profile(id);
        if (!profile)
            continue;
        const TokenFlow *flow = m_workspace->flowOf(*profile);
        subjects.append({*profile, flow ? flow->name : profile->flowId});
    }
    m_rows->begin(subjects);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_note->setNote(NoteLabel::Kind::Help, {});
    say({});
    m_check->setText(subjects.size() == 1 ? tr("Chec&k 1 profile")
                                          : tr("Chec&k %1 profiles").arg(QLocale().toString(subjects.size())));
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
}

void CheckDialog::start()
{
    showScope();
    m_stopped = false;
    m_scope->setEnabled(false);
    m_check->setEnabled(false);
    m_close->setText(tr("S&top"));
    m_close->setFocus();
    m_progress->show();
    m_run->start(m_scopes.at(m_scope->currentIndex()).ids, m_perHost);
}

void CheckDialog::note(const QString &id)
{
    const TokenRecord &record = m_workspace->book().record(id);
    // The record of a cancelled request is the one from before it.
    if (m_stopped)
        return;
    const bool sent = !record.history.isEmpty() && record.history.constFirst().error == record.error;
    m_rows->settle(id, record.error, sent ? &record.history.constFirst() : nullptr);
}

void CheckDialog::finish()
{
    m_scope->setEnabled(true);
    m_check->setEnabled(true);
    m_close->setText(tr("&Close"));
    m_progress->hide();
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    const CheckModel::Counts counts = m_rows->counts();
    say(counts.refused + counts.unknown == 0 ? (counts.working == 1 ? tr("It works.") : tr("All %L1 work.").arg(counts.working))
                                             : tr("Works: %L1 · Refused: %L2 · Could not tell: %L3").arg(counts.working).arg(counts.refused).arg(counts.unknown));
    if (counts.refused + counts.unknown > 0)
        m_table->sortByColumn(CheckModel::ResultColumn, Qt::AscendingOrder); // what needs attention is on top
    m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_table->setFocus();
}

void CheckDialog::say(const QString &text)
{
    m_summary->setText(text);
    m_table->setAccessibleDescription(text);
}

void CheckDialog::saveTable()
{
    const QString name = tr("credentials-%1.csv", "a file name; %1 is a date")
                             .arg(QDateTime::fromMSecsSinceEpoch(m_workspace->nowMs()).date().toString(Qt::ISODate));
    m_saver->save(tr("Save the table"), name, csvText(checkReport(m_rows->settled())));
}

void CheckDialog::reject()
{
    if (!m_run->isRunning()) {
        QDialog::reject();
        return;
    }
    m_stopped = true;
    m_run->cancel();
}

void CheckDialog::done(int result)
{
    m_saver->close();
    m_stopped = true;
    m_run->cancel();
    QDialog::done(result);
}

} // namespace claimcheck
