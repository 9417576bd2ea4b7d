#pragma once

#include <QString>

#include <vector>

namespace claimcheck::bench {

struct Figure
{
    QString name;
    double value;
};

double median(std::vector<double> values);

/// One line: both figures, their ratio, the target, and OK or MISSED.
void printRatio(const char *what, const char *unit, const Figure &ours, const Figure &peer, double atMost);
/// One line for a figure with a target of its own.
void printFigure(const char *what, const char *unit, const Figure &ours, double atMost);

} // namespace claimcheck::bench
