#pragma once

#include "service/tokenbook.h"

#include <QWidget>

namespace claimcheck {

class MessageStrip;

/// What is to be said of a token and its last request: the refusal with the probe that may help, the probe that
/// worked, that it is the same token as before, and warnings. Shows one record; hidden parts take no room.
class TokenMessages : public QWidget
{
    Q_OBJECT

public:
    explicit TokenMessages(QWidget *parent = nullptr);

    void showRecord(const TokenRecord &record, qint64 nowMs);
    /// Only what counts.
    void tick(const TokenRecord &record, qint64 nowMs);
    /// Whether one of its buttons has the keyboard.
    bool hasFocusWithin() const;
    /// Gives the keyboard to the first button, if there is one.
    bool focusButton();

Q_SIGNALS:
    void probeRequested();
    void keepRequested();
    void dismissRequested();

private:
    void showError(const TokenRecord &record);
    void showWorked(const TokenRecord &record);
    void showWarnings(const TokenRecord &record);

    // What they show, so that a refresh does not take the keyboard from a button.
    std::optional<Error> m_shownError;
    std::optional<Probe> m_shownProbe;
    std::optional<Probe> m_shownWorked;
    QString m_shownSame;
    bool m_shownFetching = false;
    MessageStrip *m_error;
    MessageStrip *m_worked;
    MessageStrip *m_same;
    MessageStrip *m_warnings;
};

} // namespace claimcheck
