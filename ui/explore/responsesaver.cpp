#include "explore/responsesaver.h"

#include "base/background.h"
#include "base/error.h"
#include "service/apibody.h"
#include "token/claimcatalog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The last part of the path, as far as it makes a file name.
QString suggestedName(const ApiResponse &response)
{
    QString name = response.url.path().section(u'/', -1);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.'; });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"response"_s;
    return name.contains(u'.') ? name : QString(name % u'.' % suffixFor(response));
}

/// What went wrong; empty if it is written.
QString writeWhole(const QString &file, const QByteArray &body)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(body) == body.size() && out.commit();
    return written ? QString() : out.errorString();
}

} // namespace

ResponseSaver::ResponseSaver(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
}

void ResponseSaver::save(const ApiResponse &response)
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(m_parent->window(), tr("Save the response"), QDir::homePath());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->selectFile(suggestedName(response));
    connect(m_dialog, &QFileDialog::fileSelected, this,
        [this, body = response.body](const QString &file) { write(file, body); });
    m_dialog->open();
}

void ResponseSaver::close()
{
    if (m_dialog)
        m_dialog->reject();
}

void ResponseSaver::write(const QString &file, const QByteArray &body)
{
    inBackground(
        this, [file, body] { return writeWhole(file, body); },
        [this, file](const QString &problem) {
            if (problem.isEmpty()) {
                Q_EMIT saved(file);
                return;
            }
            Q_EMIT failed({ErrorKind::FileFailed,
                tr("The response could not be saved to “%1”.").arg(displayText(QFileInfo(file).fileName(), 100)),
                tr("Check whether you may write there and whether the disk has room; the response is still here."), problem});
        });
}

} // namespace claimcheck
