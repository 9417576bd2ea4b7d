#pragma once

#include "mainwindow.h"
#include "workspace.h"

#include <QTimer>

namespace claimcheck {

/// Uses the window as a newcomer would, without one: selects each profile, triggers "Get token", waits for the answer,
/// then prints a table and saves screenshots. For `./dev run` where there is no display.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow *window, Workspace *workspace, QString picture, QObject *parent = nullptr);

    /// Call when the profiles are there. Ends the application, with 0 if every profile got its token.
    void start();
    /// Call when they will not come: says why and ends the application with 1.
    void giveUp(const Error &error);

private:
    void next();
    void onRecord(const QString &id);
    void finish();
    /// One line of the table; false if there is no token.
    bool printRow(const Profile &profile) const;
    bool savePictures();

    MainWindow *m_window;
    Workspace *m_workspace;
    QString m_picture;
    QStringList m_ahead;
    QString m_current;
    QTimer m_deadline;
};

} // namespace claimcheck
