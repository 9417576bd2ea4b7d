#pragma once

#include "support/waitfor.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace claimcheck {

/// This test's program once more, with arguments, which it must tell from those of Qt Test. Ended with this object.
class OtherSelf
{
public:
    explicit OtherSelf(const QStringList &arguments)
    {
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }

    ~OtherSelf() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherSelf)

    /// The next line it prints, without its end; empty if it prints none in time.
    QByteArray line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, generousMs))
            return {};
        return m_process.readLine().trimmed();
    }

    /// As kill -9 or the task manager do.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// Prints a line for the one who started this process.
inline void tell(const char *text)
{
    std::printf("%s\n", text);
    std::fflush(stdout);
}

} // namespace claimcheck
