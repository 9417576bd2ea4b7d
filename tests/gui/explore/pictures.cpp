#include "explorestage.h"

#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTreeView>

#include <tuple>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

void keep(ExploreStage &stage, const QString &file)
{
    QTest::qWait(150);
    stage.window->grab().save(file + u".png"_s);
}

QByteArray picture()
{
    QImage image(320, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 320, 200);
    sky.setColorAt(0, QColor(0x3a, 0x7b, 0xd5));
    sky.setColorAt(1, QColor(0xf2, 0xc0, 0x6b));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray people(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += (i ? "," : "") + R"({"id":)"_ba + QByteArray::number(i) + R"(,"name":"Person )" + QByteArray::number(i)
            + R"(","balance":12.50,"tags":["a","b"]})";
    return json + ']';
}

ApiRequest sample()
{
    return {.name = u"Find a person"_s, .method = u"GET"_s, .target = u"/v2/people"_s,
        .query = {{u"email"_s, u"jo@example.com"_s}, {u"limit"_s, u"20"_s}}, .headers = {{u"X-Trace"_s, u"support-42"_s}}};
}

void sendAndKeep(const QString &file, const LoopbackServer::Answer &answer, const QString &target = u"/v2/people"_s)
{
    ExploreStage stage(Environment::Staging, {sample()});
    stage.api = answer;
    stage.explore();
    stage.typeInto(u"Path or URL"_s, target);
    stage.send();
    stage.settle();
    std::ignore = QTest::qWaitFor([&] { return !stage.bodyText().isEmpty(); }, 2'000);
    keep(stage, file);
}

void states(const QString &folder)
{
    {
        ExploreStage stage;
        stage.explore();
        keep(stage, folder + u"/empty"_s);
        stage.typeInto(u"Path or URL"_s, u"//evil.example/#x"_s);
        stage.send();
        keep(stage, folder + u"/problem"_s);
    }
    sendAndKeep(folder + u"/json"_s, answerWith(200, people(8), {{"Content-Type", "application/json"}, {"X-Request-Id", "7f3"}}));
    sendAndKeep(folder + u"/large"_s, answerWith(200, people(30'000), {{"Content-Type", "application/json"}}));
    sendAndKeep(folder + u"/image"_s, answerWith(200, picture(), {{"Content-Type", "image/png"}}));
    sendAndKeep(folder + u"/binary"_s, answerWith(200, QByteArray::fromHex("00010203ff").repeated(2000), {}));
    sendAndKeep(folder + u"/unauthorized"_s, answerWith(401, R"({"error":"invalid_token"})", {{"Content-Type", "application/json"}}));
    sendAndKeep(folder + u"/redirect"_s, answerWith(302, {}, {{"Location", "https://login.example.com/x"}}));
    sendAndKeep(folder + u"/refused"_s, closeSilently(), u"http://127.0.0.1:1/"_s);
    {
        ExploreStage stage(Environment::Staging, {sample()});
        stage.explore();
        stage.typeInto(u"Path or URL"_s, u"http://127.0.0.1:1/"_s);
        stage.send();
        keep(stage, folder + u"/elsewhere"_s);
        stage.press(Qt::Key_Space);
        stage.settle();
        keep(stage, folder + u"/connection-refused"_s);
        stage.api = neverAnswer();
        stage.typeInto(u"Path or URL"_s, u"/slow"_s);
        stage.send();
        keep(stage, folder + u"/sending"_s);
    }
    {
        ApiRequest post{.name = u"Block a person"_s, .method = u"POST"_s, .target = u"/v2/people/42/block"_s,
            .body = u"{\n  \"reason\": \"asked for it\"\n}"_s};
        ExploreStage stage(Environment::Prod, {post});
        stage.explore();
        stage.find<QLineEdit>(u"Path or URL"_s)->setFocus();
        stage.send();
        keep(stage, folder + u"/production"_s);
    }
    {
        ApiRequest odd = sample();
        odd.headers.append({u"X-Api-Key"_s, u"abc"_s});
        ExploreStage stage(Environment::Dev, {sample()});
        stage.explore();
        stage.typeInto(u"Path or URL"_s, u"/v2/people?api_key=abc"_s);
        stage.press(Qt::Key_V, Qt::AltModifier);
        keep(stage, folder + u"/not-saved"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QString target = app.arguments().value(1, QDir::tempPath());
    for (const auto &[appearance, name] :
        {std::pair(Appearance::Light, u"light"_s), std::pair(Appearance::Dark, u"dark"_s)}) {
        theme::apply(app, appearance, false);
        const QString folder = target + u'/' + name;
        QDir().mkpath(folder);
        states(folder);
    }
    return 0;
}
