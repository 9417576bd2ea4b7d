#pragma once

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace claimcheck {

struct Error;

/// Asks where something is to go, and writes it there: whole or not at all, off the GUI thread.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// @a parent is the widget that the question belongs to; it outlives this.
    explicit FileSaver(QWidget *parent);

    /// Nothing happens while a question is open.
    void save(const QString &title, const QString &suggestedName, const QByteArray &content);
    /// Closes the question, unanswered.
    void close();

Q_SIGNALS:
    void saved(const QString &file);
    /// FileFailed; what stood in that file before still does.
    void failed(const claimcheck::Error &error);

private:
    void write(const QString &file, const QByteArray &content);

    QWidget *m_parent;
    QPointer<QFileDialog> m_dialog;
};

} // namespace claimcheck
