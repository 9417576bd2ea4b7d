#include "dialogs/warninglist.h"

#include "dialogs/kit.h"
#include "theme.h"

#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace claimcheck {

WarningList::WarningList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Warnings"));
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    // Rows are inset; their icons are to stand in line with what is above and below.
    setViewportMargins(-style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - 1, 0, 0, 0);
    restyle();
    hide();
}

void WarningList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void WarningList::restyle()
{
    const QFont small = noteFont(font());
    for (int i = 0; i < count(); ++i) {
        item(i)->setFont(small);
        item(i)->setIcon(theme::icon("warning"));
    }
    setIconSize(QSize(1, 1) * QFontMetrics(small).height());
    if (palette().color(QPalette::Text) == theme::warningColor())
        return; // it is what this set
    QPalette colors = palette();
    colors.setColor(QPalette::Text, theme::warningColor());
    setPalette(colors);
}

void WarningList::setWarnings(const QList<TokenWarning> &warnings)
{
    clear();
    for (const TokenWarning &warning : warnings)
        new QListWidgetItem(warning.message, this);
    restyle();
    setVisible(!warnings.isEmpty());
    fitHeight();
}

void WarningList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight(); // other lines wrap now
}

void WarningList::fitHeight()
{
    if (count() == 0)
        return;
    doItemsLayout();
    const int height = visualItemRect(item(count() - 1)).bottom() - visualItemRect(item(0)).top() + 1;
    setFixedHeight(std::min(height, fontMetrics().lineSpacing() * 6));
}

} // namespace claimcheck
