#include "scenes/scenes.h"

#include "explore/requestline.h"
#include "explore/savedrequests.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int exploreTab = 5;

ApiRequest peopleRequest()
{
    return {.name = u"Find people"_s, .target = u"/v2/people"_s,
        .query = {{u"tenant"_s, u"4711"_s}, {u"limit"_s, u"2"_s}}, .headers = {{u"X-Trace"_s, u"support-42"_s}}};
}

ApiRequest blockRequest()
{
    return {.name = u"Block a person"_s, .method = u"POST"_s, .target = u"/v2/people/42/block"_s,
        .body = u"{\n  \"reason\": \"asked for it\"\n}"_s};
}

QByteArray people()
{
    return R"({"people":[{"id":41,"name":"Jo Example","email":"jo@acme.example","balance":12.50,"tags":["vip","eu"]},)"
           R"({"id":42,"name":"Sam Sample","email":"sam@acme.example","balance":0,"tags":[]}],"next":null})";
}

/// A profile of the fleet with these requests saved, its tab Explore turned to.
Profile exploring(Stage &stage, int which, const QList<ApiRequest> &requests, const HostManners &manners = {})
{
    Profile profile = stage.addFleet().at(which);
    profile.requests = requests;
    QSignalSpy saved(&stage.workspace, &Workspace::saved);
    stage.workspace.save(profile, std::nullopt);
    if (!waitUntil([&] { return !saved.isEmpty(); }))
        qFatal("the requests were not saved");
    stage.setManners(profile, manners);
    stage.select(profile);
    stage.turnTo(exploreTab);
    return profile;
}

/// Sends what is typed, and waits until something came of it.
void send(Stage &stage, const Profile &profile)
{
    stage.window.actions().sendRequest->trigger();
    const auto isOver = [&] {
        const CallRecord &record = stage.explorer.record(profile.id);
        return record.asks() || record.error || record.response;
    };
    if (!waitUntil(isOver))
        qFatal("the request came to nothing");
    settle();
}

/// Waits for the body, which is made pretty in the background.
void awaitBody(Stage &stage)
{
    const auto isThere = [&] {
        const auto views = stage.window.findChildren<QPlainTextEdit *>();
        return std::ranges::any_of(views, [](const QPlainTextEdit *view) {
            return view->isVisible() && view->isReadOnly() && !view->document()->isEmpty();
        });
    };
    if (!waitUntil(isThere))
        qFatal("there is no body");
    settle();
}

QWidget *exploreEmpty(Stage &stage)
{
    exploring(stage, 2, {});
    return &stage.window;
}

QWidget *exploreJson(Stage &stage)
{
    const Profile profile = exploring(stage, 2, {peopleRequest(), blockRequest()}, {.apiBody = people()});
    send(stage, profile);
    awaitBody(stage);
    return &stage.window;
}

QWidget *exploreImage(Stage &stage)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor(0x3a, 0x7b, 0xd5));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const Profile profile = exploring(stage, 2, {peopleRequest()}, {.apiBody = png, .apiType = "image/png"});
    send(stage, profile);
    const auto isThere = [&] {
        const auto labels = stage.window.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->pixmap().width() >= 100; });
    };
    if (!waitUntil(isThere))
        qFatal("there is no picture");
    settle();
    return &stage.window;
}

QWidget *exploreUnauthorized(Stage &stage)
{
    const Profile profile = exploring(stage, 2, {peopleRequest()},
        {.apiStatus = 401, .apiBody = R"({"error":"invalid_token","error_description":"The token was revoked"})"});
    send(stage, profile);
    awaitBody(stage);
    return &stage.window;
}

/// The host's name is in no certificate.
QWidget *exploreFailed(Stage &stage)
{
    ApiRequest request = peopleRequest();
    request.target = u"https://api.elsewhere.example/v2/people"_s;
    const Profile profile = exploring(stage, 2, {request});
    send(stage, profile);
    stage.explorer.confirm(profile.id);
    if (!waitUntil([&] { return stage.explorer.record(profile.id).error.has_value(); }))
        qFatal("there is no error");
    settle();
    return &stage.window;
}

QWidget *exploreOtherHost(Stage &stage)
{
    ApiRequest request = peopleRequest();
    request.target = u"https://reports.vendor.example/v2/people"_s;
    send(stage, exploring(stage, 2, {request}));
    return &stage.window;
}

QWidget *exploreProduction(Stage &stage)
{
    send(stage, exploring(stage, 0, {blockRequest()}));
    return &stage.window;
}

QWidget *exploreSending(Stage &stage)
{
    const Profile profile = exploring(stage, 2, {peopleRequest()}, {.apiSilent = true});
    stage.window.actions().sendRequest->trigger();
    if (!waitUntil([&] { return stage.explorer.record(profile.id).state == CallRecord::State::Sending; }))
        qFatal("the request was not sent");
    settle();
    return &stage.window;
}

/// A target and a header that cannot be sent.
QWidget *exploreWrong(Stage &stage)
{
    ApiRequest request = peopleRequest();
    request.target = u"//reports.vendor.example/v2"_s;
    request.headers = {{u"Authorization"_s, u"Basic"_s}};
    exploring(stage, 2, {request});
    stage.window.actions().sendRequest->trigger();
    settle();
    return &stage.window;
}

/// What looks like a credential is in no file.
QWidget *exploreNotSaved(Stage &stage)
{
    ApiRequest request = peopleRequest();
    request.name = u"All"_s; // a longer one ends in an ellipsis where it is marked as edited
    exploring(stage, 2, {request});
    stage.window.findChild<RequestLine *>()->focusTarget();
    QTest::keyClicks(QApplication::focusWidget(), u"/v2/people?api_key=abc"_s); // all of it is selected
    stage.window.findChild<SavedRequests *>()->findChild<QPushButton *>()->click();
    settle();
    return &stage.window;
}

/// Where a request is given its name.
QWidget *exploreNaming(Stage &stage)
{
    exploring(stage, 2, {});
    stage.window.findChild<SavedRequests *>()->findChild<QPushButton *>()->click();
    settle();
    return &stage.window;
}

} // namespace

QList<Scene> exploreScenes()
{
    return {
        {"explore-empty", exploreEmpty},
        {"explore-json", exploreJson, true},
        {"explore-image", exploreImage},
        {"explore-unauthorized", exploreUnauthorized},
        {"explore-failed", exploreFailed},
        {"explore-other-host", exploreOtherHost, true},
        {"explore-production", exploreProduction},
        {"explore-sending", exploreSending},
        {"explore-wrong", exploreWrong},
        {"explore-not-saved", exploreNotSaved},
        {"explore-naming", exploreNaming},
    };
}

} // namespace claimcheck
