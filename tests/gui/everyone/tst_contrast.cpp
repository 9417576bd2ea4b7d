// WCAG 2.1, 1.4.3 and 1.4.11: every colour that something is written or drawn in, on every ground it stands on.

#include "theme.h"
#include "widgets/painting.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3.0; // rings, frames of what has the focus, icons

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// @a over, laid on an opaque colour.
QColor laidOn(const QColor &ground, const QColor &over)
{
    const auto mix = [&](double g, double o) { return g + (o - g) * over.alphaF(); };
    return QColor::fromRgbF(static_cast<float>(mix(ground.redF(), over.redF())),
        static_cast<float>(mix(ground.greenF(), over.greenF())), static_cast<float>(mix(ground.blueF(), over.blueF())));
}

/// A colour by the name it has in theme.h or in QPalette; "stripe:INK" is the ground of a message of that ink.
QColor colorOf(const QString &name)
{
    static const QHash<QString, QColor (*)()> ours{{u"accent"_s, theme::accent}, {u"secondaryText"_s, theme::secondaryText},
        {u"line"_s, theme::line}, {u"card"_s, theme::card}, {u"mark"_s, theme::mark},
        {u"errorColor"_s, theme::errorColor}, {u"warningColor"_s, theme::warningColor}};
    if (const auto function = ours.value(name))
        return function();
    if (name.startsWith("stripe:"_L1)) {
        QColor tint = colorOf(name.sliced(7));
        tint.setAlphaF(theme::stripeOpacity());
        return laidOn(theme::card(), tint);
    }
    bool known = false;
    const int role = QMetaEnum::fromType<QPalette::ColorRole>().keyToValue(name.toLatin1().constData(), &known);
    return known ? QApplication::palette().color(static_cast<QPalette::ColorRole>(role)) : QColor();
}

struct Row
{
    const char *ink;
    QList<const char *> grounds;
    double least;
};

/// Every role and every function of theme.h is an ink here, or a ground, or in noInk().
QList<Row> rows()
{
    return {
        {"WindowText", {"Window", "card", "stripe:errorColor", "stripe:warningColor", "stripe:accent"}, forText},
        {"Text", {"Base", "AlternateBase"}, forText},
        {"ButtonText", {"Button", "Window"}, forText},
        {"PlaceholderText", {"Base"}, forText},
        {"HighlightedText", {"Highlight"}, forText},
        {"Link", {"Window", "Base", "card"}, forText},
        {"ToolTipText", {"ToolTipBase"}, forText},
        {"secondaryText",
            {"Window", "Base", "AlternateBase", "card", "stripe:errorColor", "stripe:warningColor", "stripe:accent"},
            forText},
        {"errorColor", {"Window", "Base", "AlternateBase", "card"}, forText},
        {"warningColor", {"Window", "Base", "AlternateBase", "card"}, forText},
        {"accent", {"Window", "Base", "AlternateBase", "card"}, forMarks},
        {"mark", {"Window", "Base", "card"}, forMarks},
        {"Highlight", {"Window", "Base"}, forMarks}, // a selected row tells itself from the others
        {"errorColor", {"stripe:errorColor"}, forMarks}, // the icons and bars of messages
        {"warningColor", {"stripe:warningColor"}, forMarks},
        {"accent", {"stripe:accent"}, forMarks},
    };
}

/// What carries nothing that must be seen, and why.
QHash<QString, QString> noInk()
{
    const QString bevel = u"edges of controls, which are known by their text"_s;
    return {{u"line"_s, u"hairlines between panes; the track of a ring, whose arc is the mark"_s},
        {u"Light"_s, bevel}, {u"Midlight"_s, bevel}, {u"Mid"_s, bevel}, {u"Dark"_s, bevel}, {u"Shadow"_s, bevel},
        {u"BrightText"_s, u"Fusion never uses it"_s}, {u"LinkVisited"_s, u"nothing remembers what was visited"_s},
        {u"NoRole"_s, u"is none"_s}, {u"urgencyColor"_s, u"one of the others, see itsColorsAreThoseOfTheTable"_s},
        {u"badge"_s, u"see badges"_s}};
}

/// Those of @a image that are not transparent, by how often they are there.
QList<QColor> opaqueColors(const QImage &image)
{
    QList<QColor> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 250 && !colors.contains(color))
                colors.append(color);
        }
    }
    return colors;
}

double best(const QList<QColor> &inks, const QColor &ground)
{
    double found = 0;
    for (const QColor &ink : inks)
        found = std::max(found, contrast(ink, ground));
    return found;
}

/// What changed between two pictures of one widget.
QList<QColor> difference(const QImage &before, const QImage &after)
{
    QList<QColor> colors;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                colors.append(after.pixelColor(x, y));
        }
    }
    return colors;
}

QString sentence(const QString &what, double is, double least)
{
    return u"%1: %2:1, at least %3:1 wanted"_s.arg(what).arg(is, 0, 'f', 2).arg(least);
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachInkOnEachGround_data();
    void eachInkOnEachGround();
    void everyColorHasItsRow();
    void noColorIsMadeElsewhere();
    void itsColorsAreThoseOfTheTable();
    void badges_data() { themes(); }
    void badges();
    void iconsOnEveryGround_data() { themes(); }
    void iconsOnEveryGround();
    void buttonsAsTheStyleDrawsThem_data() { themes(); }
    void buttonsAsTheStyleDrawsThem();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void everyStateOfATokenIsSeen_data() { themes(); }
    void everyStateOfATokenIsSeen();

private:
    static void themes();
    /// As the row of data says.
    static void dress()
    {
        QFETCH(const Appearance, appearance);
        theme::apply(*qApp, appearance, false);
    }
};

void TestContrast::themes()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestContrast::eachInkOnEachGround_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[appearance, name] : {std::pair(Appearance::Light, "light"), std::pair(Appearance::Dark, "dark")}) {
        for (const Row &row : rows()) {
            for (const char *ground : row.grounds) {
                QTest::addRow("%s, %s on %s, %.1f", name, row.ink, ground, row.least)
                    << appearance << QString::fromLatin1(row.ink) << QString::fromLatin1(ground) << row.least;
            }
        }
    }
}

void TestContrast::eachInkOnEachGround()
{
    QFETCH(const QString, ink);
    QFETCH(const QString, ground);
    QFETCH(const double, least);
    dress();
    QVERIFY(colorOf(ink).isValid());
    QVERIFY(colorOf(ground).isValid());
    const double is = contrast(colorOf(ink), colorOf(ground));
    QVERIFY2(is >= least, qPrintable(sentence(ink + u" on "_s + ground, is, least)));
}

void TestContrast::everyColorHasItsRow()
{
    QSet<QString> known;
    for (const Row &row : rows()) {
        known.insert(QString::fromLatin1(row.ink));
        for (const char *ground : row.grounds)
            known.insert(QString::fromLatin1(ground));
    }
    for (const auto &[name, why] : noInk().asKeyValueRange()) {
        QVERIFY2(!why.isEmpty(), qPrintable(name));
        known.insert(name);
    }
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        const QString role = QString::fromLatin1(roles.key(i));
        const bool alias = role == "Foreground"_L1 || role == "Background"_L1 || role == "NColorRoles"_L1;
        QVERIFY2(alias || known.contains(role), qPrintable(role));
    }
    QFile header(QStringLiteral(SOURCE_ROOT "/ui/theme.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression function(u"^(?:QColor|BadgeColors) (\\w+)\\("_s, QRegularExpression::MultilineOption);
    auto matches = function.globalMatch(QString::fromUtf8(header.readAll()));
    int functions = 0;
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        QVERIFY2(known.contains(name), qPrintable(u"theme::"_s + name + u" is in no row of this test"_s));
        ++functions;
    }
    QVERIFY(functions >= 8);
}

void TestContrast::noColorIsMadeElsewhere()
{
    static const QRegularExpression made(
        u"QColor\\s*[({]\\s*[0-9\"u]|\\bQColor::from|\\bQt::(white|black|red|green|blue|yellow|gray|cyan|magenta|dark\\w+|light\\w+)\\b|\\.(darker|lighter)\\("_s);
    int files = 0;
    for (QDirIterator it(QStringLiteral(SOURCE_ROOT "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.fileName().endsWith("/ui/theme.cpp"_L1))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = made.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
        ++files;
    }
    QVERIFY(files > 50);
}

void TestContrast::itsColorsAreThoseOfTheTable()
{
    const QList<QColor> known{theme::accent(), theme::warningColor(), theme::errorColor(), theme::secondaryText()};
    for (int level = 0; level <= static_cast<int>(ExpiryUrgency::Unknown); ++level)
        QVERIFY(known.contains(theme::urgencyColor(static_cast<ExpiryUrgency>(level))));
}

void TestContrast::badges()
{
    dress();
    for (const Environment environment : {Environment::Dev, Environment::Staging, Environment::Prod}) {
        const theme::BadgeColors colors = theme::badge(environment);
        const double is = contrast(colors.text, colors.ground);
        QVERIFY2(is >= forText, qPrintable(sentence(theme::badgeText(environment), is, forText)));
    }
}

void TestContrast::iconsOnEveryGround()
{
    dress();
    (void)theme::applicationIcon(); // loads the resources
    QStringList names = QDir(u":/icons/light"_s).entryList();
    QVERIFY(names.size() > 20);
    static const QRegularExpression suffix(u"(-\\d+)?\\.\\w+$"_s); // Windows has them in several sizes
    for (QString &name : names) {
        name.remove(suffix);
        const QList<QColor> inks = opaqueColors(theme::icon(name.toLatin1().constData()).pixmap(64, 64).toImage());
        for (const QString &ground : {u"Window"_s, u"Button"_s, u"Base"_s, u"card"_s}) {
            const double is = best(inks, colorOf(ground));
            QVERIFY2(is >= forMarks, qPrintable(sentence(name + u" on "_s + ground, is, forMarks)));
        }
    }
}

// Fusion lightens and darkens what the palette says.
void TestContrast::buttonsAsTheStyleDrawsThem()
{
    dress();
    for (const bool down : {false, true}) {
        QPushButton button;
        button.setDown(down);
        button.resize(120, 40);
        const QImage image = button.grab(QRect(20, 4, 80, 32)).toImage();
        for (const QColor &ground : opaqueColors(image)) {
            const double is = contrast(button.palette().color(QPalette::ButtonText), ground);
            QVERIFY2(is >= forText, qPrintable(sentence(down ? u"pressed"_s : u"at rest"_s, is, forText)));
        }
    }
}

void TestContrast::theFocusIsSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QString>("control");
    for (const QString &control : {u"QPushButton"_s, u"QLineEdit"_s, u"QToolButton"_s}) {
        QTest::addRow("light, %s", qPrintable(control)) << Appearance::Light << control;
        QTest::addRow("dark, %s", qPrintable(control)) << Appearance::Dark << control;
    }
}

void TestContrast::theFocusIsSeen()
{
    QFETCH(const QString, control);
    dress();
    QWidget window;
    window.resize(300, 200);
    QLineEdit other(&window);
    other.setGeometry(20, 120, 200, 40);
    QWidget *widget = nullptr;
    if (control == "QPushButton"_L1)
        widget = new QPushButton(u"Get"_s, &window);
    else if (control == "QLineEdit"_L1)
        widget = new QLineEdit(&window);
    else
        widget = new QToolButton(&window);
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->setGeometry(20, 20, 200, 40);
    QApplication::setCursorFlashTime(0);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus(Qt::TabFocusReason);
    const QImage before = window.grab(QRect(10, 10, 220, 60)).toImage();
    QTest::keyClick(&other, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    const QImage after = window.grab(QRect(10, 10, 220, 60)).toImage();
    const double is = best(difference(before, after), colorOf(u"Window"_s));
    QVERIFY2(is >= forMarks, qPrintable(sentence(control, is, forMarks)));
}

void TestContrast::everyStateOfATokenIsSeen()
{
    dress();
    for (const QString &ground : {u"Window"_s, u"Base"_s, u"card"_s}) {
        for (int state = 0; state <= static_cast<int>(TokenState::Failed); ++state) {
            QImage image(64, 64, QImage::Format_ARGB32);
            image.fill(colorOf(ground));
            QPainter painter(&image);
            painting::drawState(painter, image.rect(), static_cast<TokenState>(state), 0.5,
                theme::urgencyColor(ExpiryUrgency::Fresh));
            painter.end();
            const double is = best(opaqueColors(image), colorOf(ground));
            QVERIFY2(is >= forMarks, qPrintable(sentence(u"state %1 on %2"_s.arg(state).arg(ground), is, forMarks)));
        }
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
