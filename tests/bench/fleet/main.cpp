// What a key in the filter, a tick, a page of scrolling and another order cost over 10,000 profiles, from the event to
// the pixels, in the app's window and in Qt's own filtered view. The two take turns. Of the steps of each kind the
// costliest counts, each in its median; what the scheduler gave to others meanwhile is taken off. Exits 1 if a target is
// missed.

#include "../batch/server.h"
#include "../report.h"
#include "ourside.h"
#include "peerside.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace claimcheck::bench {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int warmUps = 1;
constexpr int rounds = 9;
constexpr double frameMs = 16; // of a screen with 60 frames a second
constexpr double noSlower = 1.0;

using Step = std::function<void()>;
using Steps = QList<Step>;

class PaintCount : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// Until nothing is left to do: what was posted, what a timer put off to the next turn, and the painting.
void settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
        ;
}

/// What this thread was ready to run and had to wait for others, so far.
qint64 robbedNs()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

double paintedMs(const Step &step, PaintCount &paints)
{
    paints.count = 0;
    const qint64 robbedBefore = robbedNs();
    QElapsedTimer timer;
    timer.start();
    step();
    settle();
    const qint64 elapsedNs = timer.nsecsElapsed();
    const double took = static_cast<double>(elapsedNs - (robbedNs() - robbedBefore)) / 1e6;
    if (paints.count == 0)
        throw std::runtime_error("a step painted nothing");
    return took;
}

Step key(const Side &side, int key, const QString &text = {})
{
    return [=] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(side.field, &press);
    };
}

/// Each query is typed and taken back; the last is cleared at once.
Steps keys(const Side &side)
{
    Steps steps;
    for (const QString &query : {u"acme p"_s, u"example 7"_s, u"e"_s, u"flow zür"_s, u"nobody"_s}) {
        for (const QChar letter : query)
            steps.append(key(side, Qt::Key_unknown, QString(letter)));
        for (qsizetype i = 0; i < query.size(); ++i)
            steps.append(key(side, Qt::Key_Backspace));
    }
    for (const QChar letter : u"acme"_s)
        steps.append(key(side, Qt::Key_unknown, QString(letter)));
    steps.append([=] { side.field->clear(); });
    return steps;
}

Steps ticks(const Side &side)
{
    return Steps(9, side.nextSecond);
}

Steps pages(const Side &side)
{
    QScrollBar *bar = side.list->verticalScrollBar();
    Steps steps(9, [=] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    steps.append([=] { bar->setValue(bar->maximum()); });
    steps.append([=] { bar->setValue(0); });
    return steps;
}

Steps orders(const Side &side)
{
    return {[=] { side.reorder(1); }, [=] { side.reorder(2); }, [=] { side.reorder(0); }};
}

/// The costliest of the steps.
class Costs
{
public:
    explicit Costs(Steps steps)
        : m_steps(std::move(steps))
        , m_samples(static_cast<std::size_t>(m_steps.size()))
    {
    }

    void measure(PaintCount &paints, bool counts)
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            const double took = paintedMs(m_steps.at(i), paints);
            if (counts)
                m_samples.at(static_cast<std::size_t>(i)).push_back(took);
        }
    }

    double worst() const
    {
        double worst = 0;
        for (const std::vector<double> &samples : m_samples)
            worst = std::max(worst, median(samples));
        return worst;
    }

private:
    Steps m_steps;
    std::vector<std::vector<double>> m_samples; ///< by step
};

struct Budget
{
    const char *what;
    Steps (*steps)(const Side &);
    bool isHeld; ///< to a frame; else it is only told
};

bool compare(const Budget &budget, const Side &ours, const Side &peer, PaintCount &paints)
{
    Costs we(budget.steps(ours));
    Costs they(budget.steps(peer));
    for (int round = -warmUps; round < rounds; ++round) {
        we.measure(paints, round >= 0);
        they.measure(paints, round >= 0);
    }
    const Figure figure{ours.name, we.worst()};
    const Figure beside{peer.name, they.worst()};
    printRatio(budget.what, "ms", figure, beside, noSlower);
    if (!budget.isHeld)
        return true;
    printFigure(budget.what, "ms", figure, frameMs);
    return figure.value <= frameMs && figure.value <= noSlower * beside.value;
}

bool compareAll(int argc, char *argv[])
{
    const Server server(R"({"token_type":"Bearer","expires_in":3600,"access_token":"opaque-token-of-some-length-1234567890"})",
        0ms); // before Qt has threads
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(server.port());
    const Fleet fleet = makeFleet(url);
    OurSide our(fleet);
    PeerSide their(fleet);
    PaintCount paints;
    for (const Side &side : {our.side(), their.side()}) {
        side.window->show();
        settle();
        side.list->viewport()->installEventFilter(&paints);
        side.field->installEventFilter(&paints);
    }
    bool isOk = true;
    for (const Budget &budget : {Budget{"key", keys, true}, {"tick", ticks, true}, {"scroll", pages, false},
             {"order", orders, false}})
        isOk = compare(budget, our.side(), their.side(), paints) && isOk;
    return isOk;
}

} // namespace
} // namespace claimcheck::bench

int main(int argc, char *argv[])
{
    try {
        return claimcheck::bench::compareAll(argc, argv) ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench-fleet: %s\n", error.what());
        return 2;
    }
}
