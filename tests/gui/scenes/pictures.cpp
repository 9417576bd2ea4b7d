// Not a test: saves a picture of every scene in its looks, for a person to look at. See ./dev screenshots.
//   claimcheck_pictures FOLDER [--suffix TEXT] [--plain] [SCENE…]

#include "scenes/looks.h"
#include "scenes/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// What a laptop shows: windows are as large as they like, but no larger.
constexpr QSize laptop(1366, 768);

bool save(Hosts &hosts, const Scene &scene, const Look &look, const QString &file)
{
    const Dressed dressed(look);
    Stage stage(hosts);
    stage.window.resize(stage.window.size().boundedTo(laptop));
    QWidget *shown = scene.arrange(stage);
    stage.tick(); // requests took the clock forward
    shown->resize(shown->size().boundedTo(laptop));
    settle();
    return shown->grab().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption suffix(u"suffix"_s, u"at the end of every name"_s, u"text"_s);
    const QCommandLineOption plain(u"plain"_s, u"in the plain look only"_s);
    parser.addOptions({suffix, plain});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    const QDir folder(arguments.value(0, u"."_s));
    const QStringList wanted = arguments.mid(1);
    Hosts hosts;
    bool all = folder.mkpath(u"."_s);
    int count = 0;
    for (const Look &look : looks()) {
        for (const Scene &scene : scenes()) {
            const QString name = QLatin1StringView(scene.name);
            const bool taken = look.suffix.isEmpty() || (scene.inEveryLook && !parser.isSet(plain));
            if (!taken || (!wanted.isEmpty() && !wanted.contains(name)))
                continue;
            const bool saved = save(hosts, scene, look,
                folder.filePath(name + look.suffix + parser.value(suffix) + u".png"_s));
            count += saved;
            all = all && saved;
        }
    }
    QTextStream(stdout) << count << " pictures in " << folder.absolutePath() << Qt::endl;
    return all && count ? 0 : 1;
}
