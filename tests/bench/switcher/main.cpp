// What a key costs in the quick switcher over 10,000 profiles: from the event to the pixels. Prints the worst of the
// keys of some queries (each query's in the median of its rounds), and what opening costs the first time.

#include "../report.h"
#include "switcher/profileindex.h"
#include "switcher/switcher.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace claimcheck;
using namespace claimcheck::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int profiles = 10'000;
constexpr int rounds = 9;
constexpr double frameMs = 16;
constexpr double openMs = 100; // what still feels at once

QList<Profile> fleet(const FlowCatalog &flows)
{
    const QStringList services {u"Flow API"_s, u"Identity documents"_s, u"Partner"_s, u"Endorsed"_s, u"Claims gateway"_s};
    QList<Profile> all;
    for (int i = 0; i < profiles; ++i) {
        Profile profile;
        profile.id = newProfileId();
        profile.name = services.at(i % services.size()) + u' ' + QString::number(i);
        profile.customer = (i % 7 ? u"Customer %1 Insurance"_s : u"Versicherung Zürich %1"_s).arg(i / 12);
        profile.environment = static_cast<Environment>(i % 3);
        profile.flowId = flows.flows().at(i % flows.flows().size()).id;
        profile.baseUrl = QUrl(u"https://api-%1.customer-%2.example.com"_s.arg(i % 5).arg(i / 12));
        all.append(profile);
    }
    return all;
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One key, up to the repainted window.
double keyMs(Switcher &switcher, QLineEdit *field, int key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(field, &press);
    field->repaint();
    switcher.repaint();
    QCoreApplication::sendPostedEvents();
    return elapsedMs(timer);
}

/// Types it, and takes it back. The costliest key of both.
double worstKeyMs(Switcher &switcher, const QString &query)
{
    auto *field = switcher.findChild<QLineEdit *>();
    double worst = 0;
    for (const QChar letter : query)
        worst = std::max(worst, keyMs(switcher, field, Qt::Key_unknown, QString(letter)));
    while (!field->text().isEmpty())
        worst = std::max(worst, keyMs(switcher, field, Qt::Key_Backspace, {}));
    return worst;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Clock clock = systemClock();
    const QTemporaryDir folder;
    ProfileStore store(folder.filePath(u"profiles.json"_s));
    MemoryStore keychain;
    MemoryStore session;
    const FlowCatalog flows = FlowCatalog::load();
    TokenClient client(clock);
    TokenService service(&flows, &client, clock);
    TokenBook book(&service);
    Workspace workspace({&flows, &store, &keychain, &session, &book, clock});
    workspace.take({fleet(flows), {}});

    std::vector<double> openings;
    ProfileIndex index;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        index.setProfiles(workspace.profiles(), flows);
        index.setRecent({workspace.profiles().at(5000).id});
        Switcher opened(&index, &workspace, nullptr);
        opened.show();
        opened.repaint();
        openings.push_back(elapsedMs(timer));
    }

    Switcher switcher(&index, &workspace, nullptr);
    switcher.show();
    switcher.activateWindow();
    QCoreApplication::processEvents();
    Figure worst {u"claimcheck"_s, 0};
    for (const QString &query : {u"acme prod"_s, u"customer insurance"_s, u"flow 123 stg"_s, u"example"_s, u"züri dev"_s,
             u"eeeeee"_s, u"c"_s}) {
        std::vector<double> keys;
        for (int i = 0; i < rounds; ++i)
            keys.push_back(worstKeyMs(switcher, query));
        worst.value = std::max(worst.value, median(keys));
    }
    printFigure("key", "ms", worst, frameMs);
    const Figure opening {u"claimcheck"_s, median(openings)};
    printFigure("open", "ms", opening, openMs);
    return 0;
}
