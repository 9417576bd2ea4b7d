#include "explorestage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace claimcheck {

using namespace Qt::StringLiterals;

ExploreStage::ExploreStage(Environment environment, const QList<ApiRequest> &requests)
    : server([this](QTcpSocket *socket, const ReceivedRequest &request) {
        if (request.target == "/api/oauth/token")
            answerWith(200, R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + token + "\"}")(socket, request);
        else
            api(socket, request);
    })
    , profile(desk.add(u"Acme"_s, u"Partner"_s, environment, server.url({})))
    , clipboard(QApplication::clipboard(), desk.clock)
{
    if (!requests.isEmpty()) {
        profile.requests = requests;
        QSignalSpy saved(&desk.workspace, &Workspace::saved);
        desk.workspace.save(profile, std::nullopt);
        saved.wait(10'000);
    }
    window = std::make_unique<MainWindow>(&desk.workspace, &clipboard, &desk.sandbox,
        Commands::Places{desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)});
    window->show();
    window->activateWindow(); // there is no window manager to do so
    if (!QTest::qWaitForWindowActive(window.get(), 20'000))
        qFatal("the window did not become active");
}

void ExploreStage::explore()
{
    if (!QTest::qWaitFor([this] { return window->findChild<QTabWidget *>(); }, 10'000))
        qFatal("there is no page");
    press(Qt::Key_X, Qt::AltModifier);
    if (!QTest::qWaitFor([this] { return find<QLineEdit>(u"Path or URL"_s); }, 10'000))
        qFatal("there is no pane");
}

void ExploreStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
}

void ExploreStage::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void ExploreStage::typeInto(const QString &accessibleName, const QString &text)
{
    QWidget *field = find<QLineEdit>(accessibleName);
    if (!field)
        field = find<QPlainTextEdit>(accessibleName);
    if (!field)
        field = find<QComboBox>(accessibleName);
    if (!field)
        qFatal("no field %s", qPrintable(accessibleName));
    field->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void ExploreStage::addRow(const QString &name)
{
    button(name)->click();
    const auto isReady = [] {
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && line->accessibleName().endsWith("name"_L1) && line->text().isEmpty();
    };
    if (!QTest::qWaitFor(isReady, 10'000))
        qFatal("no new line has the keyboard");
}

void ExploreStage::send()
{
    press(Qt::Key_Return, Qt::ControlModifier);
}

void ExploreStage::confirm()
{
    press(Qt::Key_Backtab, Qt::ShiftModifier); // the keyboard is on the no
    press(Qt::Key_Space);
}

bool ExploreStage::settle()
{
    return QTest::qWaitFor([this] { return !call().isBusy(); }, 20'000);
}

QList<ReceivedRequest> ExploreStage::apiRequests() const
{
    QList<ReceivedRequest> requests = server.requests();
    requests.removeIf([](const ReceivedRequest &request) { return request.target == "/api/oauth/token"; });
    return requests;
}

int ExploreStage::tokenRequests() const
{
    return int(server.requests().size() - apiRequests().size());
}

QString ExploreStage::stripText() const
{
    for (const MessageStrip *strip : window->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            return strip->plainText();
    }
    return {};
}

QAbstractButton *ExploreStage::button(const QString &begins) const
{
    for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && QString(each->text()).remove(u'&').startsWith(begins))
            return each;
    }
    return nullptr;
}

QString ExploreStage::bodyText() const
{
    const auto *view = find<QPlainTextEdit>(u"Body of the response"_s);
    return view ? view->toPlainText() : QString();
}

bool ExploreStage::bodyShows(const QString &text) const
{
    return QTest::qWaitFor([&] { return bodyText().contains(text); }, 20'000);
}

bool ExploreStage::says(const QString &text) const
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace claimcheck
