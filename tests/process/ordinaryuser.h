#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace claimcheck {

/// Runs programs as a user who is not root, whom root may be in a test: with a home, a runtime folder and nothing else,
/// neither display nor keychain nor bus. Where the test itself is no root, that user is its own.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const QStringList &programs);

    bool isReady() const { return m_ready; }
    QString folder() const { return m_folder.path(); }
    /// The copy of a program, which that user may run wherever the build folder is.
    QString program(const QString &name) const { return m_folder.filePath(name); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Started; its process is the program itself. Errors go to the test's log.
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments = {}) const;
    /// What another process of that user says it can do to this one: the output of otherprocess.
    QByteArray askOtherProcess(qint64 pid) const;
    /// Waits until another process can do nothing at all.
    bool becomesClosed(qint64 pid) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    bool m_ready = false;
};

} // namespace claimcheck
