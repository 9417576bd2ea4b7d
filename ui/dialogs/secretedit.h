#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace claimcheck {

/// A masked line with a count of its characters, so that a paste can be checked without showing it. Ctrl+R or
/// the eye reveals it.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    QString text() const;
    void setPlaceholderText(const QString &text);

    /// Masks and empties it; nothing can be undone back into view.
    void wipe();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reveal(bool revealed);
    void showCount();
    void restyle();

    QLineEdit *m_line;
    QLabel *m_count;
    QAction *m_reveal;
};

} // namespace claimcheck
