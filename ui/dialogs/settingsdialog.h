#pragma once

#include "settings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace claimcheck {

class SettingsForm;

/// Every setting there is, to be searched. A change holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The two places are shown for people to look there.
    SettingsDialog(const Settings &settings, const QString &profilesFile, const QString &flowsFolder,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const claimcheck::Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void restoreDefaults();
    void onEdited();

    Settings m_settings;
    QLineEdit *m_find;
    SettingsForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
};

} // namespace claimcheck
