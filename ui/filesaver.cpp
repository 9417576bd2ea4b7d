#include "filesaver.h"

#include "base/background.h"
#include "base/error.h"
#include "dialogs/kit.h"
#include "token/claimcatalog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

namespace claimcheck {

namespace {

/// What went wrong; empty if it is written.
QString writeWhole(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    const bool written
        = out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit();
    return written ? QString() : out.errorString();
}

} // namespace

FileSaver::FileSaver(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
}

void FileSaver::save(const QString &title, const QString &suggestedName, const QByteArray &content)
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(m_parent->window(), title, QDir::homePath());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->selectFile(suggestedName);
    connect(m_dialog, &QFileDialog::fileSelected, this,
        [this, content](const QString &file) { write(file, content); });
    returnToParent(m_dialog);
    m_dialog->open();
}

void FileSaver::close()
{
    if (m_dialog)
        m_dialog->reject();
}

void FileSaver::write(const QString &file, const QByteArray &content)
{
    inBackground(
        this, [file, content] { return writeWhole(file, content); },
        [this, file](const QString &problem) {
            if (problem.isEmpty()) {
                Q_EMIT saved(file);
                return;
            }
            Q_EMIT failed({ErrorKind::FileFailed,
                tr("“%1” could not be saved.").arg(displayText(QFileInfo(file).fileName(), 100)),
                tr("Check whether you may write there and whether the disk has room; nothing is lost, what was to be "
                   "saved is still here."),
                problem});
        });
}

} // namespace claimcheck
