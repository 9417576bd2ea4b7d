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
constexpr auto perHostKey = "requestsPerHost";
constexpr auto trayKey = "trayIcon";
constexpr auto closeToTrayKey = "closeToTray";
constexpr auto notificationsKey = "notifications";
constexpr auto motionKey = "reduceMotion";
constexpr auto groupingKey = "grouping";
constexpr auto sortByKey = "sortBy";

template<typename Value>
struct Word
{
    Value value;
    QLatin1StringView text;
};

constexpr Word<Appearance> appearances[]
    = {{Appearance::System, "system"_L1}, {Appearance::Light, "light"_L1}, {Appearance::Dark, "dark"_L1}};
constexpr Word<Grouping> groupings[] = {{Grouping::Customer, "customer"_L1}, {Grouping::Vendor, "vendor"_L1},
    {Grouping::Environment, "environment"_L1}};
constexpr Word<SortBy> orders[]
    = {{SortBy::Name, "name"_L1}, {SortBy::Expiry, "expiry"_L1}, {SortBy::LastResult, "result"_L1}};

template<typename Value, size_t N>
Value valueOf(const Word<Value> (&words)[N], const QVariant &stored, Value fallback)
{
    const auto it = std::ranges::find(words, stored.toString(), &Word<Value>::text);
    return it == std::end(words) ? fallback : it->value;
}

template<typename Value, size_t N>
QString wordOf(const Word<Value> (&words)[N], Value value)
{
    return std::ranges::find(words, value, &Word<Value>::value)->text;
}

} // namespace

Settings loadSettings(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    Settings settings;
    const auto word = [&](const char *key, const auto &words, auto fallback) {
        return valueOf(words, stored.value(QLatin1StringView(key)), fallback);
    };
    settings.appearance = word(appearanceKey, appearances, settings.appearance);
    settings.grouping = word(groupingKey, groupings, settings.grouping);
    settings.sortBy = word(sortByKey, orders, settings.sortBy);
    const auto number = [&](const char *key, int fallback, int low, int high) {
        bool ok = false;
        const int value = stored.value(QLatin1StringView(key)).toInt(&ok);
        return ok ? std::clamp(value, low, high) : fallback;
    };
    settings.clipboardSeconds = number(clipboardKey, settings.clipboardSeconds, 5, 600);
    settings.deadlineSeconds = number(deadlineKey, settings.deadlineSeconds, 1, 300);
    settings.lockIdleMinutes = number(idleKey, settings.lockIdleMinutes, 0, 240);
    settings.requestsPerHost = number(perHostKey, settings.requestsPerHost, 1, 32);
    const auto flag = [&](const char *key, bool &value) { value = stored.value(QLatin1StringView(key), value).toBool(); };
    flag(screenKey, settings.lockWithScreen);
    flag(sleepKey, settings.lockOnSleep);
    flag(trayKey, settings.trayIcon);
    flag(closeToTrayKey, settings.closeToTray);
    flag(notificationsKey, settings.notifications);
    flag(motionKey, settings.reduceMotion);
    return settings;
}

void saveSettings(const QString &file, const Settings &settings)
{
    QSettings stored(file, QSettings::IniFormat);
    const auto put = [&](const char *key, const auto &value) { stored.setValue(QLatin1StringView(key), value); };
    put(appearanceKey, wordOf(appearances, settings.appearance));
    put(clipboardKey, settings.clipboardSeconds);
    put(deadlineKey, settings.deadlineSeconds);
    put(idleKey, settings.lockIdleMinutes);
    put(screenKey, settings.lockWithScreen);
    put(sleepKey, settings.lockOnSleep);
    put(perHostKey, settings.requestsPerHost);
    put(trayKey, settings.trayIcon);
    put(closeToTrayKey, settings.closeToTray);
    put(notificationsKey, settings.notifications);
    put(motionKey, settings.reduceMotion);
    put(groupingKey, wordOf(groupings, settings.grouping));
    put(sortByKey, wordOf(orders, settings.sortBy));
}

} // namespace claimcheck
