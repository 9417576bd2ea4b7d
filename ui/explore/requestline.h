#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace claimcheck {

/// Method, target and the button that sends, or cancels while a call is under way.
class RequestLine : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLine(QWidget *parent = nullptr);

    void setRequest(const QString &method, const QString &target);
    QString method() const;
    QString target() const;
    /// What the button does and whether a call is under way.
    void setState(bool busy, bool hasToken);
    void setBaseUrl(const QString &baseUrl);
    void focusTarget();
    /// Gives the keyboard to the button that sends or cancels.
    void focusButton();

Q_SIGNALS:
    void edited();
    void sendRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitPlaceholder();

    QComboBox *m_method;
    QLineEdit *m_target;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QProgressBar *m_busy;
    QString m_placeholder; ///< in full
};

} // namespace claimcheck
