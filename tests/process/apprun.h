#pragma once

#include "flow/credentials.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace claimcheck {

/// The real program as it is handed out (an optimised build), on a configuration of its own, used by keyboard: xdotool
/// presses the keys. The keychain, the display and the rest of HOME are those of the test's session.
class AppRun
{
public:
    AppRun();
    ~AppRun();

    /// Through the command line, as a user would; false if that failed.
    bool addProfile(const QString &name, const QString &flow, const QUrl &baseUrl, const Credentials &credentials,
        const QString &environment = QStringLiteral("dev"));
    /// Runs claimcheck-cli on the same configuration; what it printed on both channels.
    QByteArray commandLine(const QStringList &arguments) const;
    /// Before start(): one more variable.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void writeSettings(const QByteArray &ini);

    /// Starts it and waits for its window, which gets the keyboard.
    bool start(const QStringList &arguments = {});
    /// Another process on the same configuration; its exit code, -1 if it did not end by itself.
    int startAgain(const QStringList &arguments = {});
    /// Another one that the caller looks after.
    std::unique_ptr<QProcess> launched(const QStringList &arguments = {}) const;
    /// Gives its window the keyboard: there is no window manager to do it when a dialog has closed.
    bool focus() const { return focusWindowOf(pid()); }
    /// Presses keys by their X names, such as "F5" or "ctrl+l".
    void press(const QStringList &keys) const { pressKeys(keys); }
    /// Presses a key again and again until it has done what it does: it does nothing while the program is busy with
    /// what it did before, of which the server sees only the beginning.
    bool pressUntil(const QString &key, const std::function<bool()> &done) const;
    void type(const QString &text);
    /// Closes it with Ctrl+Q; its exit code, -1 if it did not end by itself.
    int quit();
    /// Waits for the end of a process that was told to end otherwise; its exit code, -1 if it did not end by itself.
    int waitForEnd();
    void kill() { m_process.kill(); }

    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// X11 ids of all its visible windows.
    QList<quint32> windows() const;
    /// Their names.
    QStringList windowTitles() const;
    /// Everything it printed so far.
    QByteArray output() const;
    QString configFolder() const { return m_folder.filePath(QStringLiteral("claimcheck")); }
    QString profilesFile() const { return configFolder() + QStringLiteral("/profiles.json"); }
    QByteArray command() const; ///< its arguments, as everybody can read them

    static QString program(const QString &name);

    static bool focusWindowOf(qint64 pid);
    static void pressKeys(const QStringList &keys);
    /// Whose window has the keyboard; 0 if nobody's.
    static qint64 focusedProcess();

private:
    static QByteArray tool(const QStringList &arguments);

    QTemporaryDir m_folder;
    QTemporaryDir m_log;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

} // namespace claimcheck
