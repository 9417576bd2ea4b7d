// No text is cut: every window, on the screen of a laptop, with larger text and in longer languages.

#include "scenes/looks.h"
#include "scenes/scenes.h"
#include "scenes/texts.h"
#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize laptop(1366, 768);
/// By which empty edges may overlap.
constexpr int slack = 4;

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Empty if it fits.
QString lackOfWidth(int needed, int there)
{
    return needed <= there ? QString() : u"needs %1 pixels, has %2"_s.arg(needed).arg(there);
}

QString labelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (height > label.height())
        return u"needs %1 pixels of height, has %2"_s.arg(height).arg(label.height());
    return label.wordWrap() ? QString() : lackOfWidth(label.sizeHint().width(), label.width());
}

QString buttonCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const int spare = button.inherits("QPushButton") ? 2 : 0; // what a style likes to have around it
    return lackOfWidth(button.minimumSizeHint().width() - spare, button.width());
}

QString comboCut(const QComboBox &combo)
{
    if (combo.isEditable())
        return {}; // holds what was typed
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = false;
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return lackOfWidth(widthOf(combo, combo.currentText()), field.width());
}

QString lineCut(const QLineEdit &line)
{
    if (line.placeholderText().isEmpty() || !line.text().isEmpty() || qobject_cast<QComboBox *>(line.parentWidget())
        || qobject_cast<QAbstractSpinBox *>(line.parentWidget()))
        return {};
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - 4;
    for (const auto *side : line.findChildren<QToolButton *>())
        room -= side->isVisible() ? side->width() : 0;
    return lackOfWidth(widthOf(line, line.placeholderText()), room);
}

QString tabsCut(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (const QString lack = lackOfWidth(widthOf(bar, bar.tabText(i)), bar.tabRect(i).width()); !lack.isEmpty())
            return bar.tabText(i) + u' ' + lack;
    }
    return {}; // the arrows lead to those that are out of sight
}

QString cut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelCut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonCut(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return comboCut(*combo);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return lineCut(*line);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return tabsCut(*bar);
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return lackOfWidth(widthOf(*box, box->title()), box->width());
    // For what draws its text itself.
    if (widget.property("textFits").isValid() && !widget.property("textFits").toBool())
        return u"says so itself"_s;
    return {};
}

/// Whether a part of it lies outside of what its parents show, and no scrolling brings it in.
QString outside(const QWidget &widget, const QWidget &window)
{
    QRect rect = widget.rect();
    for (const QWidget *w = &widget; w != &window; w = w->parentWidget()) {
        const QWidget *parent = w->parentWidget();
        if (parent->inherits("QTabBar"))
            return {}; // the arrows lead there
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return {};
        rect.translate(w->pos());
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(rect))
            return u"reaches out of %1"_s.arg(describe(parent));
    }
    return {};
}

} // namespace

class TestTextFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<Hosts>(); }
    void cleanupTestCase() { m_hosts.reset(); }
    void everywhere_data();
    void everywhere();
    void cutTextIsFound();

private:
    std::unique_ptr<Hosts> m_hosts;
};

void TestTextFits::everywhere_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scene");
    const QList<std::pair<int, QString>> ways{{100, u"en"_s}, {150, u"en"_s}, {200, u"en"_s}, {100, u"de"_s},
        {200, u"de"_s}, {200, u"es"_s}, {100, u"pseudo"_s}};
    const QList<Scene> all = scenes();
    for (const auto &[percent, language] : ways) {
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%d %%, %s, %s", percent, qPrintable(language), all.at(i).name) << percent << language << i;
    }
}

void TestTextFits::everywhere()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    QFETCH(const int, scene);
    const Dressed dressed({.textPercent = percent, .language = language});
    Stage stage(*m_hosts);
    stage.window.resize(stage.window.size().boundedTo(laptop));
    QWidget *window = scenes().at(scene).arrange(stage);
    window->resize(window->size().boundedTo(laptop));
    settle();
    QVERIFY2(window->width() <= laptop.width() && window->height() <= laptop.height(),
        qPrintable(u"%1 by %2 pixels are too many"_s.arg(window->width()).arg(window->height())));
    QStringList found;
    for (const QWidget *widget : visibleWidgets(window)) {
        for (const QString &lack : {cut(*widget), outside(*widget, *window)}) {
            if (!lack.isEmpty())
                found.append(describe(widget) + u": "_s + lack);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTextFits::cutTextIsFound()
{
    QWidget window;
    window.resize(100, 40);
    QLabel label(u"A rather long sentence of some words"_s, &window);
    label.resize(60, 20);
    QPushButton button(u"A rather long button"_s, &window);
    button.resize(60, 20);
    QLineEdit line(&window);
    line.setPlaceholderText(u"A rather long place holder"_s);
    line.resize(60, 20);
    for (const QWidget *widget : QList<QWidget *>{&label, &button, &line})
        QVERIFY2(!cut(*widget).isEmpty(), qPrintable(describe(widget)));
    label.move(80, 0);
    QVERIFY(!outside(label, window).isEmpty());
}

QTEST_MAIN(TestTextFits)
#include "tst_textfits.moc"
