#pragma once

#include "dialogs/settingrows.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace claimcheck {

/// The rows of the settings as widgets, below each other under their headings.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    /// @a taken: letters that are mnemonics elsewhere in the window, lower case.
    SettingsForm(const QList<SettingSection> &sections, QString taken, QWidget *parent = nullptr);

    /// Shows these, without a signal.
    void fill(const Settings &settings);
    /// @a settings with all that is shown put into it.
    Settings edited(Settings settings) const;
    /// Hides what is not found, and headings that nothing is left of; false if that is all.
    bool find(const QString &query);

Q_SIGNALS:
    void changed();
    /// The keyboard came to this row: it wants to be seen.
    void reached(QWidget *row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        SettingRow data;
        QWidget *whole; ///< label, editor and hint
        QWidget *editor;
        std::function<void(const Settings &)> show;
        std::function<void(Settings &)> take;
        std::function<bool(const Settings &)> isOfUse;
    };
    struct Section
    {
        SettingSection data;
        QLabel *heading;
        QList<Row> rows;
    };

    Row makeRow(const SettingRow &given, QString *taken);
    void makeEditor(Row &row, const SettingChoice &choice);
    void makeEditor(Row &row, const SettingNumber &number);
    void makeEditor(Row &row, const SettingFlag &flag);
    void makeEditor(Row &row, const SettingPlace &place);
    void layOut(Row &row, QString *taken);
    void soften(); ///< the hints, in the colours of now
    void onEdited();
    void updateUse(const Settings &settings);

    QList<Section> m_sections;
    QList<QLabel *> m_hints;
};

} // namespace claimcheck
