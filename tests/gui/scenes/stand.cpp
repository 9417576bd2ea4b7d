// Not a test: shows the scene whose name comes in, a line each, and answers with a line once it stands. For tests that
// look at windows from outside, as assistive technology does.

#include "scenes/looks.h"
#include "scenes/scenes.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace claimcheck;

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    Hosts hosts;
    const Dressed dressed({});
    std::optional<Stage> stage;
    QTextStream input(stdin);
    QTextStream output(stdout);
    QSocketNotifier wish(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&wish, &QSocketNotifier::activated, &app, [&] {
        const QString name = input.readLine();
        if (name.isEmpty()) {
            QApplication::quit();
            return;
        }
        stage.emplace(hosts);
        for (const Scene &scene : scenes()) {
            if (name == QLatin1StringView(scene.name))
                scene.arrange(*stage);
        }
        settle();
        output << name << Qt::endl;
    });
    return QApplication::exec();
}
