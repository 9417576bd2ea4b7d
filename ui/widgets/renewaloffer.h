#pragma once

#include "copyformats.h"

#include <QWidget>

namespace claimcheck {

class MessageStrip;

/// Asks what is to be done with a token that ends too soon to be copied without a word: renew it first, or copy it all
/// the same. Hidden, and without room, while there is nothing to ask.
class RenewalOffer : public QWidget
{
    Q_OBJECT

public:
    explicit RenewalOffer(QWidget *parent = nullptr);

    /// Asks, and takes the keyboard until it is answered.
    void ask(const AccessToken &token, CopyFormat format, qint64 nowMs);
    /// The time, or the token, may have changed: nullptr or one that lasts leaves nothing to ask.
    void follow(const AccessToken *token, qint64 nowMs);
    /// Gives the keyboard back to who had it.
    void withdraw();

Q_SIGNALS:
    void renewChosen(claimcheck::CopyFormat format);
    void copyChosen(claimcheck::CopyFormat format);

private:
    static QString message(const AccessToken &token, qint64 nowMs);

    void put(const QString &text);

    MessageStrip *m_strip;
    CopyFormat m_format = CopyFormat::Token;
};

} // namespace claimcheck
