#pragma once

#include <QObject>

#include <functional>

class QDBusVariant;

namespace claimcheck {

/// What the desktop prefers and the platform does not tell (Qt 6.4 on most Linux desktops): a dark look, and that
/// nothing moves. Asks once, without blocking, and listens from then on.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// answered() follows, and changed() before it where the desktop has a preference; stillnessChanged() may come later.
    void ask();

Q_SIGNALS:
    void changed(bool dark);
    /// Whether the desktop wants no animations.
    void stillnessChanged(bool still);
    /// The desktop has been asked and knows this process now, or there is no desktop to ask.
    void answered();

private:
    /// Reads one setting of the desktop; then() is called whatever came of it.
    void read(const QString &group, const QString &key, const std::function<void()> &then);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace claimcheck
