#pragma once

#include "base/error.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace claimcheck {

class WrapLayout;

/// One message next to what caused it: an icon, what happened, what to do, and what the other side said. Plain
/// text only. Hidden while it has nothing to say.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum Tone { Problem, Warning, Notice };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// @a more is one further line on what to do.
    void showError(const Error &error, const QString &more = {});
    void showMessage(Tone tone, const QString &message, const QString &hint = {});
    /// Adds a button; clicking it triggers @a clicked, as Enter does with the keyboard in it. At most one, and a
    /// second one beside it for what is rather not meant. The next message needs its own.
    void setButton(const QString &text, std::function<void()> clicked);
    void setSecondButton(const QString &text, std::function<void()> clicked);
    /// Changes what happened; tone, buttons and the keyboard stay.
    void setMessage(const QString &message);
    /// Adds a button that clears it; with the keyboard in it, Esc does, too. The next message needs its own.
    void setDismissible();
    /// Gives the keyboard to its button; false if there is none. clear() gives it back to who had it.
    bool focusButton();
    /// The same with the button that dismisses it, for a question whose yes must not be a key pressed once too often.
    bool focusDismiss();
    void clear();
    /// The error's detail, named as the server's words where it is; may be empty.
    static QString detailText(const Error &error);
    /// The text as a screen reader would say it.
    QString plainText() const;

Q_SIGNALS:
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(Tone tone, const QString &message, const QString &hint, const QString &detail);
    void updateColors();
    bool focusOn(QToolButton *button);
    void giveKeyboardBack();
    /// Beside the text, or beneath it where they would leave it too little room.
    void placeButtons();

    Tone m_tone = Problem;
    QLabel *m_icon;
    QLabel *m_message;
    QLabel *m_hint;
    QLabel *m_detail;
    QToolButton *m_button;
    QToolButton *m_second;
    QToolButton *m_dismiss;
    QBoxLayout *m_content; ///< texts and buttons
    WrapLayout *m_buttons;
    QPointer<QWidget> m_before; ///< had the keyboard before its button
};

} // namespace claimcheck
