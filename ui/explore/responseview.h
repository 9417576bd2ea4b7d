#pragma once

#include "service/apiresponse.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace claimcheck {

class BodyView;
class MembersView;

/// What came back: status with words, time and size, then body and headers in tabs.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);

    /// nullptr for none. The same one again costs nothing.
    void showResponse(const ApiResponse *response);
    BodyView *body() const { return m_body; }

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);
    void saveRequested();
    void copyBodyRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What tells one response from another, so that nothing is drawn again for nothing.
    struct Identity
    {
        qint64 sentMs;
        const char *body;
        int status;

        bool operator==(const Identity &) const = default;
    };

    QWidget *makeBar();
    void showStatus();
    void showHeaders(const ApiResponse &response);

    QWidget *m_bar = nullptr; ///< status, facts and buttons, in a line or two
    QLabel *m_icon;
    QLabel *m_status;
    QLabel *m_facts;
    QPushButton *m_copy;
    QPushButton *m_save;
    QTabWidget *m_tabs;
    BodyView *m_body;
    MembersView *m_headers;
    int m_code = 0; ///< 0 for none
    QString m_reason;
    std::optional<Identity> m_shown;
    bool m_drawn = false;
};

} // namespace claimcheck
