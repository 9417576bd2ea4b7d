#pragma once

#include "settings.h"

#include <QList>

#include <variant>

namespace claimcheck {

/// One of few.
struct SettingChoice
{
    Appearance Settings::*value;
    QList<std::pair<Appearance, QString>> options;
};

struct SettingNumber
{
    int Settings::*value;
    int low;
    int high;
    QString unit; ///< after the number
    QString lowest {}; ///< what the lowest number means, where it is no number
};

/// Yes or no.
struct SettingFlag
{
    bool Settings::*value;
    bool Settings::*needs = nullptr; ///< the flag without which this one says nothing
};

/// Nothing to choose: a place to look at.
struct SettingPlace
{
    QString path;
};

/// One row of the settings dialog, as data.
struct SettingRow
{
    QString name; ///< of its editor, for tests
    QString label;
    QString hint; ///< what the label leaves open; may be empty
    QString synonyms; ///< what people may look for who do not know the label
    std::variant<SettingChoice, SettingNumber, SettingFlag, SettingPlace> kind;
};

struct SettingSection
{
    QString title;
    QList<SettingRow> rows;
};

/// Every setting there is, but for those that the list itself remembers. Ranges as in Settings.
QList<SettingSection> settingSections(const QString &profilesFile, const QString &flowsFolder);

/// Whether each word of @a query is in the row's or its section's words, whatever case and accents.
bool isFoundBy(const SettingSection &section, const SettingRow &row, const QString &query);

} // namespace claimcheck
