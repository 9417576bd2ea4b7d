#include "theme.h"

#include "controlstyle.h"

#include "base/words.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

// The linker drops a static library's resources unless they are named, and the macro must stand outside namespaces.
static bool loadIcons()
{
    Q_INIT_RESOURCE(icons);
    return true;
}

namespace claimcheck::theme {

using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0xf5, 0xf6, 0xf8));
    p.setColor(QPalette::WindowText, QColor(0x1d, 0x21, 0x27));
    p.setColor(QPalette::Base, Qt::white);
    p.setColor(QPalette::AlternateBase, QColor(0xf8, 0xf9, 0xfb));
    p.setColor(QPalette::Text, QColor(0x1d, 0x21, 0x27));
    p.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x72, 0x7d));
    p.setColor(QPalette::Button, QColor(0xfb, 0xfb, 0xfc));
    p.setColor(QPalette::ButtonText, QColor(0x1d, 0x21, 0x27));
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Highlight, QColor(0x2a, 0x66, 0xd0));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x1f, 0x5b, 0xc4));
    p.setColor(QPalette::ToolTipBase, QColor(0x2a, 0x2f, 0x37));
    p.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf4, 0xf7));
    p.setColor(QPalette::Light, Qt::white);
    p.setColor(QPalette::Midlight, QColor(0xe9, 0xeb, 0xef));
    p.setColor(QPalette::Mid, QColor(0xc4, 0xc9, 0xd1));
    p.setColor(QPalette::Dark, QColor(0xa3, 0xaa, 0xb5));
    p.setColor(QPalette::Shadow, QColor(0x75, 0x7d, 0x89));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x9a, 0xa1, 0xab));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc4, 0xc9, 0xd1));
    return p;
}

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x1f, 0x22, 0x27));
    p.setColor(QPalette::WindowText, QColor(0xe4, 0xe7, 0xeb));
    p.setColor(QPalette::Base, QColor(0x18, 0x1a, 0x1e));
    p.setColor(QPalette::AlternateBase, QColor(0x1c, 0x1f, 0x23));
    p.setColor(QPalette::Text, QColor(0xe4, 0xe7, 0xeb));
    p.setColor(QPalette::PlaceholderText, QColor(0x93, 0x9b, 0xa6));
    p.setColor(QPalette::Button, QColor(0x2b, 0x2f, 0x36));
    p.setColor(QPalette::ButtonText, QColor(0xe4, 0xe7, 0xeb));
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Highlight, QColor(0x30, 0x6a, 0xc9));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x7f, 0xae, 0xf7));
    p.setColor(QPalette::ToolTipBase, QColor(0x35, 0x3a, 0x42));
    p.setColor(QPalette::ToolTipText, QColor(0xe4, 0xe7, 0xeb));
    p.setColor(QPalette::Light, QColor(0x3d, 0x43, 0x4c));
    p.setColor(QPalette::Midlight, QColor(0x31, 0x36, 0x3e));
    p.setColor(QPalette::Mid, QColor(0x3a, 0x40, 0x48));
    p.setColor(QPalette::Dark, QColor(0x12, 0x14, 0x17));
    p.setColor(QPalette::Shadow, QColor(0x0c, 0x0d, 0x0f));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x71, 0x79, 0x84));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3a, 0x40, 0x48));
    return p;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor pick(QRgb light, QRgb dark)
{
    return QColor::fromRgb(isDark() ? dark : light);
}

/// An SVG suits every size; where Qt draws none, the build has drawn some sizes (resources/icons/raster.cmake).
QIcon drawn(const QString &path)
{
#ifdef CLAIMCHECK_RASTER_SIZES
    QIcon icon;
    for (const int side : {CLAIMCHECK_RASTER_SIZES})
        icon.addFile(path + u'-' + QString::number(side) + u".png"_s);
    return icon;
#else
    return QIcon(path + u".svg"_s);
#endif
}

QIcon iconOf(QLatin1StringView folder, const char *name)
{
    [[maybe_unused]] static const bool loaded = loadIcons();
    return drawn(u":/icons/"_s + folder + u'/' + QLatin1StringView(name));
}

} // namespace

QIcon applicationIcon()
{
    [[maybe_unused]] static const bool loaded = loadIcons();
    return drawn(u":/icons/claimcheck"_s);
}

void apply(QApplication &app, Appearance appearance, bool systemDark)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemDark);
    // Fusion everywhere but on macOS: it is the one style that takes a palette as it is.
#ifndef Q_OS_MACOS
    if (!qobject_cast<ControlStyle *>(app.style()))
        app.setStyle(new ControlStyle);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    if (app.palette() != palette)
        app.setPalette(palette);
#else
    Q_UNUSED(app)
    Q_UNUSED(dark)
#endif
}

bool isDark()
{
    return isDarkPalette(QGuiApplication::palette());
}

bool platformIsDark()
{
    return isDarkPalette(QGuiApplication::palette());
}

QIcon icon(const char *name)
{
    return iconOf(isDark() ? "dark"_L1 : "light"_L1, name);
}

QIcon iconOnHighlight(const char *name)
{
    return iconOf("dark"_L1, name);
}

QColor accent()
{
    return pick(0xff2a66d0, 0xff6ea3f5);
}

QColor secondaryText()
{
    return pick(0xff5b636e, 0xffa0a8b3);
}

QColor line()
{
    return pick(0xffdde0e5, 0xff343941);
}

QColor mark()
{
    return pick(0xff828a95, 0xff767e89);
}

QColor card()
{
    return pick(0xffffffff, 0xff25292f);
}

QColor urgencyColor(ExpiryUrgency urgency)
{
    switch (urgency) {
    case ExpiryUrgency::Fresh: return accent();
    case ExpiryUrgency::Soon: return warningColor();
    case ExpiryUrgency::Critical: return errorColor();
    case ExpiryUrgency::Expired:
    case ExpiryUrgency::Unknown: break;
    }
    return secondaryText();
}

QColor errorColor()
{
    return pick(0xffb3261e, 0xfff28b82);
}

QColor warningColor()
{
    return pick(0xff8a5300, 0xfff0b45b);
}

float stripeOpacity()
{
    return isDark() ? 0.14F : 0.07F;
}

BadgeColors badge(Environment environment)
{
    switch (environment) {
    case Environment::Prod: return {pick(0xffb3261e, 0xffb3322a), Qt::white};
    case Environment::Staging: return {pick(0xffffe9c2, 0xff4b3a17), pick(0xff6b4100, 0xfff6cf8e)};
    case Environment::Dev: break;
    }
    return {pick(0xffe3e7ed, 0xff363c45), pick(0xff414a56, 0xffc5ccd6)};
}

QString badgeText(Environment environment)
{
    switch (environment) {
    case Environment::Prod: return u"PROD"_s;
    case Environment::Staging: return u"STG"_s;
    case Environment::Dev: break;
    }
    return u"DEV"_s;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Prod: return Words::tr("Production");
    case Environment::Staging: return Words::tr("Staging");
    case Environment::Dev: break;
    }
    return Words::tr("Development");
}

} // namespace claimcheck::theme
