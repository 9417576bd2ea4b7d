#pragma once

#include <QString>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace claimcheck::bench {

/// One of the two windows that are compared, and what is done to both.
struct Side
{
    QString name;
    QWidget *window;
    QLineEdit *field; ///< the filter
    QAbstractItemView *list;
    std::function<void()> nextSecond; ///< every live token has a second less
    std::function<void(int)> reorder; ///< another order for each of 0, 1, 2
};

} // namespace claimcheck::bench
