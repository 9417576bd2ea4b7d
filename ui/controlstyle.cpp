#include "controlstyle.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QProgressBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelButtonCommand: return true;
    default: return false;
    }
}

/// Fusion's own edges are a darker ground, which on a dark one nobody sees.
void drawEdge(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool button = element == QStyle::PE_PanelButtonCommand;
    // A button's focus is shown where the keyboard led there, a field's always.
    const bool focused = enabled && (option.state & QStyle::State_HasFocus)
        && (element == QStyle::PE_FrameLineEdit || (option.state & QStyle::State_KeyboardFocusChange));
    if (!focused && (button || !enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? theme::accent() : theme::mark(), focused ? 1.5 : 1));
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == QStyle::PE_IndicatorRadioButton)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

/// Progress whose end nobody knows, standing: stripes.
void drawStandingProgress(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    const QColor ink = theme::accent();
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(option.rect, QBrush(ink, Qt::BDiagPattern));
    painter.setPen(ink);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
    setObjectName(u"fusion"_s);
}

void ControlStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasEdge(element))
        drawEdge(element, *option, *painter);
}

void ControlStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (m_still && element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && bar->minimum == 0 && bar->maximum == 0) {
            drawStandingProgress(*option, *painter);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox elided = withElidedText(*box, widget);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel && option->direction == Qt::RightToLeft) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features & QStyleOptionToolButton::Arrow
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            drawFold(*button, *painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel && option->direction == Qt::RightToLeft) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        m_besideIcon = button && !button->icon.isNull();
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    m_besideIcon = false;
}

/// Where an icon stands beside a button's text, Qt aligns the text to the right by itself, and then mirrors that as if it
/// had not, which pulls the two apart.
void ControlStyle::drawItemText(QPainter *painter, const QRect &rectangle, int flags, const QPalette &palette,
    bool enabled, const QString &text, QPalette::ColorRole role) const
{
    if (m_besideIcon)
        flags = (flags & ~Qt::AlignHorizontal_Mask) | Qt::AlignRight | Qt::AlignAbsolute;
    QProxyStyle::drawItemText(painter, rectangle, flags, palette, enabled, text, role);
}

QIcon ControlStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxWarning: return theme::icon("warning");
    case SP_MessageBoxCritical: return theme::icon("error");
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

/// Qt mirrors the text of such a button, but not the place of its arrow, and draws one over the other.
void ControlStyle::drawFold(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    const int side = button.iconSize.width();
    QStyleOption arrow = button;
    arrow.rect = alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize / 2,
        button.rect.adjusted(0, 0, -side / 2, 0));
    proxy()->drawPrimitive(button.arrowType == Qt::DownArrow ? PE_IndicatorArrowDown : PE_IndicatorArrowLeft, &arrow,
        &painter, widget);
    const bool underlines = proxy()->styleHint(SH_UnderlineShortcut, &button, widget);
    const int mnemonics = underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, button.rect.adjusted(0, 0, -side - 8, 0),
        Qt::AlignLeft | Qt::AlignVCenter | mnemonics, button.palette, button.state & State_Enabled, button.text,
        QPalette::ButtonText);
}

/// Fusion cuts the text of a box in the middle of a letter.
QStyleOptionComboBox ControlStyle::withElidedText(const QStyleOptionComboBox &box, const QWidget *widget) const
{
    QStyleOptionComboBox elided = box;
    int room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - 2;
    if (!box.currentIcon.isNull())
        room -= box.iconSize.width() + 4;
    elided.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room);
    return elided;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int fixed = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_MessageBoxIconSize: return pixelMetric(PM_SmallIconSize, option, widget) * 2;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const QFontMetrics metrics = widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
        // Not for a pixel or two, which would only blur an icon.
        return metrics.height() > fixed * 5 / 4 ? metrics.height() : fixed;
    }
    default: return fixed;
    }
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    // Fusion leaves no space between the text and the arrow.
    return button && button->features & QStyleOptionButton::HasMenu ? size + QSize(button->fontMetrics.height() / 2, 0) : size;
}

int ControlStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (m_still && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void setReducedMotion(QApplication &app, bool reduced)
{
    auto *style = qobject_cast<ControlStyle *>(app.style());
    if (!style || style->m_still == reduced)
        return;
    style->m_still = reduced;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *bar = qobject_cast<QProgressBar *>(widget))
            bar->update();
    }
}

} // namespace claimcheck
