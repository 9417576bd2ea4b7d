#pragma once

#include <QByteArray>
#include <QIODevice>

namespace claimcheck {

/// A request body that can be read once and not rewound. Qt sends a request again, up to three times, when
/// the connection closes before the answer's headers are complete; a POST, too. It rewinds the body first,
/// and where that fails reports ContentReSendError instead of opening a second connection. One click is one
/// request.
class SingleUseBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit SingleUseBody(const QByteArray &bytes);

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace claimcheck
