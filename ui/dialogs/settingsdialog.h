#pragma once

#include "settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace claimcheck {

/// The few settings there are. Every change holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The two places are shown for people to look there.
    SettingsDialog(const Settings &settings, const QString &profilesFile, const QString &flowsFolder,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const claimcheck::Settings &settings);

private:
    QWidget *choices();
    QWidget *locking();
    QWidget *places(const QString &profilesFile, const QString &flowsFolder);
    void fill(const Settings &settings);
    void onEdited();

    Settings m_settings;
    QComboBox *m_appearance;
    QSpinBox *m_clipboard;
    QSpinBox *m_deadline;
    QSpinBox *m_idle;
    QCheckBox *m_withScreen;
    QCheckBox *m_onSleep;
};

} // namespace claimcheck
