#pragma once

#include <QPushButton>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>
#include <type_traits>

namespace claimcheck {

/// A button that may be narrower than its text, which then has … in its middle. Its name and tool tip have all of it.
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
    void paintEvent(QPaintEvent *) override
    {
        StyleOption option;
        Button::initStyleOption(&option);
        if (const int missing = Button::sizeHint().width() - Button::width(); missing > 0) {
            const int room = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() - missing;
            option.text = option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
        }
        QStylePainter painter(this);
        if constexpr (std::is_base_of_v<QToolButton, Button>)
            painter.drawComplexControl(QStyle::CC_ToolButton, option);
        else
            painter.drawControl(QStyle::CE_PushButton, option);
    }
};

using ElidingToolButton = Eliding<QToolButton, QStyleOptionToolButton>;
using ElidingPushButton = Eliding<QPushButton, QStyleOptionButton>;

} // namespace claimcheck
