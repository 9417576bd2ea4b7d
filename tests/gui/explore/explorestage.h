#pragma once

#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/messagestrip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace claimcheck {

/// A window on a desk with one profile, whose base URL is a raw server: it gives out a token at /api/oauth/token and
/// answers everything else as the test says.
class ExploreStage
{
public:
    explicit ExploreStage(Environment environment = Environment::Dev, const QList<ApiRequest> &requests = {});

    /// Alt+X, and waits for the pane.
    void explore();
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Into the line of that accessible name, in place of what stands there.
    void typeInto(const QString &accessibleName, const QString &text);
    /// Presses the button of that name, and waits for the line it makes to have the keyboard.
    void addRow(const QString &button);
    /// Ctrl+Return.
    void send();
    /// Says yes to what the strip asks.
    void confirm();
    bool settle();

    const CallRecord &call() const { return desk.explorer.record(profile.id); }
    QList<ReceivedRequest> apiRequests() const;
    int tokenRequests() const;
    /// What the strip says, or nothing if there is none.
    QString stripText() const;
    /// A visible button whose text begins so; nullptr if there is none.
    QAbstractButton *button(const QString &begins) const;
    QString bodyText() const;
    bool bodyShows(const QString &text) const;
    /// Whether any visible label says so.
    bool says(const QString &text) const;

    template<typename T>
    T *find(const QString &accessibleName) const
    {
        for (T *widget : window->findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    Desk desk;
    LoopbackServer server;
    LoopbackServer::Answer api = answerWith(200, R"({"hello":"world"})", {{"Content-Type", "application/json"}});
    Profile profile;
    SecretClipboard clipboard;
    std::unique_ptr<MainWindow> window;
    QByteArray token = "canary-token-0123456789"; ///< the next one to be given out
};

} // namespace claimcheck
