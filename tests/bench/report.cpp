#include "report.h"

#include <algorithm>
#include <cstdio>

namespace claimcheck::bench {

namespace {

const char *verdict(bool reached)
{
    return reached ? "OK" : "MISSED";
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

void printRatio(const char *what, const char *unit, const Figure &ours, const Figure &peer, double atMost)
{
    const double ratio = ours.value / peer.value;
    std::printf("%-7s %s %6.1f %s   %-9s %6.1f %s   ratio %.2f   target <= %.1f   %s\n", what,
        qPrintable(ours.name), ours.value, unit, qPrintable(peer.name), peer.value, unit, ratio, atMost,
        verdict(ratio <= atMost));
}

void printFigure(const char *what, const char *unit, const Figure &ours, double atMost)
{
    std::printf("%-7s %s %6.1f %s   target <= %.1f   %s\n", what, qPrintable(ours.name), ours.value, unit,
        atMost, verdict(ours.value <= atMost));
}

} // namespace claimcheck::bench
