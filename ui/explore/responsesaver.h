#pragma once

#include "service/apiresponse.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace claimcheck {

struct Error;

/// Asks where a response's body is to go, and writes it there: whole or not at all.
class ResponseSaver : public QObject
{
    Q_OBJECT

public:
    /// @a parent is the widget that the question belongs to; it outlives this.
    explicit ResponseSaver(QWidget *parent);

    void save(const ApiResponse &response);
    /// Closes the question, unanswered.
    void close();

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const claimcheck::Error &error);

private:
    void write(const QString &file, const QByteArray &body);

    QWidget *m_parent;
    QPointer<QFileDialog> m_dialog;
};

} // namespace claimcheck
