#include "settings.h"

#include <QSettings>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "appearance";
constexpr auto clipboardKey = "clipboardSeconds";
constexpr auto deadlineKey = "deadlineSeconds";
constexpr auto idleKey = "lockIdleMinutes";
constexpr auto screenKey = "lockWithScreen";
constexpr auto sleepKey = "lockOnSleep";

} // namespace

Settings loadSettings(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    Settings settings;
    const QString appearance = stored.value(QLatin1StringView(appearanceKey)).toString();
    if (appearance == "light"_L1)
        settings.appearance = Appearance::Light;
    else if (appearance == "dark"_L1)
        settings.appearance = Appearance::Dark;
    const auto number = [&](const char *key, int fallback, int low, int high) {
        bool ok = false;
        const int value = stored.value(QLatin1StringView(key)).toInt(&ok);
        return ok ? std::clamp(value, low, high) : fallback;
    };
    settings.clipboardSeconds = number(clipboardKey, settings.clipboardSeconds, 5, 600);
    settings.deadlineSeconds = number(deadlineKey, settings.deadlineSeconds, 1, 300);
    settings.lockIdleMinutes = number(idleKey, settings.lockIdleMinutes, 0, 240);
    settings.lockWithScreen = stored.value(QLatin1StringView(screenKey), settings.lockWithScreen).toBool();
    settings.lockOnSleep = stored.value(QLatin1StringView(sleepKey), settings.lockOnSleep).toBool();
    return settings;
}

void saveSettings(const QString &file, const Settings &settings)
{
    QSettings stored(file, QSettings::IniFormat);
    const QString appearance = settings.appearance == Appearance::Light ? u"light"_s
        : settings.appearance == Appearance::Dark                      ? u"dark"_s
                                                                       : u"system"_s;
    stored.setValue(QLatin1StringView(appearanceKey), appearance);
    stored.setValue(QLatin1StringView(clipboardKey), settings.clipboardSeconds);
    stored.setValue(QLatin1StringView(deadlineKey), settings.deadlineSeconds);
    stored.setValue(QLatin1StringView(idleKey), settings.lockIdleMinutes);
    stored.setValue(QLatin1StringView(screenKey), settings.lockWithScreen);
    stored.setValue(QLatin1StringView(sleepKey), settings.lockOnSleep);
}

} // namespace claimcheck
