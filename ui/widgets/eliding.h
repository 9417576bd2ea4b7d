#pragma once

#include "dialogs/kit.h"
#include "plaintooltip.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <type_traits>

namespace claimcheck {

/// A button that may be narrower than its text, which then has … in its middle, and all of it in a tool tip where it has
/// none of its own.
template<typename Button, typename StyleOption>
class Eliding : public Button
{
public:
    explicit Eliding(QWidget *parent = nullptr)
        : Button(parent)
    {
        this->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize minimumSizeHint() const override
    {
        const QSize whole = Button::sizeHint();
        return {std::min(whole.width(), Button::fontMetrics().averageCharWidth() * 20), whole.height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || missing() <= 0 || !Button::toolTip().isEmpty())
            return Button::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(spokenLabel(Button::text())), this);
        return true;
    }

    void paintEvent(QPaintEvent *) override
    {
        StyleOption option;
        Button::initStyleOption(&option);
        if (missing() > 0) {
            const int room = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() - missing();
            option.text = option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
        }
        QStylePainter painter(this);
        if constexpr (std::is_base_of_v<QToolButton, Button>)
            painter.drawComplexControl(QStyle::CC_ToolButton, option);
        else
            painter.drawControl(QStyle::CE_PushButton, option);
    }

private:
    int missing() const { return Button::sizeHint().width() - Button::width(); }
};

using ElidingToolButton = Eliding<QToolButton, QStyleOptionToolButton>;
using ElidingPushButton = Eliding<QPushButton, QStyleOptionButton>;

} // namespace claimcheck
