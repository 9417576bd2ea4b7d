#include "dialogs/settingrows.h"

#include "switcher/fuzzymatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimcheck::SettingRows)
};

SettingSection look()
{
    return {Words::tr("Look"),
        {{u"appearance"_s, Words::tr("Appearance"), {}, Words::tr("theme light dark night mode colours colors"),
             SettingChoice {&Settings::appearance,
                 {{Appearance::System, Words::tr("As the system")}, {Appearance::Light, Words::tr("Light")},
                     {Appearance::Dark, Words::tr("Dark")}}}},
            {u"reduceMotion"_s, Words::tr("Reduce motion"),
                Words::tr("Nothing moves unless it must, also where the system does not ask for that."),
                Words::tr("animations accessibility"), SettingFlag {&Settings::reduceMotion}}}};
}

SettingSection clipboard()
{
    return {Words::tr("Clipboard"),
        {{u"clipboardSeconds"_s, Words::tr("Clear a copied secret after"),
            Words::tr("Unless something else was copied since. Locking and quitting clear it, too."),
            Words::tr("copy paste seconds wipe token"),
            SettingNumber {&Settings::clipboardSeconds, 5, 600, Words::tr(" s")}}}};
}

SettingSection requests()
{
    return {Words::tr("Requests"),
        {{u"deadlineSeconds"_s, Words::tr("Give up a token request after"),
             Words::tr("Counted from its start until the answer is complete."),
             Words::tr("timeout deadline wait slow seconds network"),
             SettingNumber {&Settings::deadlineSeconds, 1, 300, Words::tr(" s")}},
            {u"requestsPerHost"_s, Words::tr("Requests to one host at a time"),
                Words::tr("When tokens are got for many profiles at once. Fewer spare a server that limits its callers."),
                Words::tr("parallel concurrent simultaneous bound limit rate many"),
                SettingNumber {&Settings::requestsPerHost, 1, 32, {}}}}};
}

SettingSection locking()
{
    return {Words::tr("Lock"),
        {{u"lockIdleMinutes"_s, Words::tr("After no input for"),
             Words::tr("Locking drops all tokens, and what was kept for this session only."),
             Words::tr("idle inactivity autolock away minutes security"),
             SettingNumber {&Settings::lockIdleMinutes, 0, 240, Words::tr(" min"), Words::tr("never")}},
            {u"lockWithScreen"_s, Words::tr("When the screen is locked"), {},
                Words::tr("screensaver desktop session security"), SettingFlag {&Settings::lockWithScreen}},
            {u"lockOnSleep"_s, Words::tr("Before the machine sleeps"), {},
                Words::tr("suspend hibernate standby lid laptop security"), SettingFlag {&Settings::lockOnSleep}}}};
}

SettingSection tray()
{
    return {Words::tr("Tray and notifications"),
        {{u"trayIcon"_s, Words::tr("Icon in the tray"),
             Words::tr("With the pinned profiles, to get and copy their tokens. Needs a desktop with a tray."),
             Words::tr("system tray status area indicator panel menu background"), SettingFlag {&Settings::trayIcon}},
            {u"closeToTray"_s, Words::tr("Close to the tray"),
                Words::tr("Closing the window leaves the program in the tray. Ctrl+Q quits it."),
                Words::tr("minimize minimise hide background quit exit"),
                SettingFlag {&Settings::closeToTray, &Settings::trayIcon}},
            {u"notifications"_s, Words::tr("Notifications"),
                Words::tr("Before a pinned token expires, and when one that is kept fresh could not be renewed."),
                Words::tr("alert message popup warn bubble"), SettingFlag {&Settings::notifications}}}};
}

SettingSection places(const QString &profilesFile, const QString &flowsFolder)
{
    const QString synonyms = Words::tr("path file folder directory location configuration");
    return {Words::tr("Where things are"),
        {{u"profilesFile"_s, Words::tr("Profiles, no secrets"), {}, synonyms, SettingPlace {profilesFile}},
            {u"flowsFolder"_s, Words::tr("Your own flows"), {}, synonyms, SettingPlace {flowsFolder}}}};
}

} // namespace

QList<SettingSection> settingSections(const QString &profilesFile, const QString &flowsFolder)
{
    return {look(), clipboard(), requests(), locking(), tray(), places(profilesFile, flowsFolder)};
}

bool isFoundBy(const SettingSection &section, const SettingRow &row, const QString &query)
{
    const QString words
        = fuzzyWord(QStringList {section.title, row.label, row.hint, row.synonyms}.join(u'\n'));
    const QStringList wanted = fuzzyWord(query).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); });
}

} // namespace claimcheck
