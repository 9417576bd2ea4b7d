#pragma once

#include <QProxyStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionToolButton>

class QApplication;

namespace claimcheck {

/// Fusion, mended for everyone: edges of fields and boxes that are seen in both themes, a frame around what has the
/// focus, icons and check boxes that grow with the text, … for what has no
/// room in a box, the icons of this program in message boxes, and nothing that moves where that is not wanted.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    /// Whether things stand that would move: progress without an end, folding, scrolling.
    bool isStill() const { return m_still; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawItemText(QPainter *painter, const QRect &rectangle, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role = QPalette::NoRole) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

private:
    friend void setReducedMotion(QApplication &app, bool reduced);

    void drawFold(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
    QStyleOptionComboBox withElidedText(const QStyleOptionComboBox &box, const QWidget *widget) const;

    bool m_still = false;
    mutable bool m_besideIcon = false; ///< while the text of a button with an icon is drawn from right to left
};

/// At once, for all windows there are and will be. Where the platform's own style is used, it does as the system says.
void setReducedMotion(QApplication &app, bool reduced);

} // namespace claimcheck
