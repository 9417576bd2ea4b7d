#pragma once

#include <QObject>

namespace claimcheck {

/// Whether the desktop has a place for tray icons. Asks nobody synchronously, and before it has asked, nobody else should:
/// Qt looks for it once and remembers what it saw.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    /// changed() follows where there is one.
    void watch();
    bool isThere() const { return m_there; }

Q_SIGNALS:
    void changed(bool there);

private Q_SLOTS:
    void ask();
    void onGone();

private:
    void set(bool there);

    bool m_watching = false;
    bool m_there = false;
};

} // namespace claimcheck
