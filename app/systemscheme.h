#pragma once

#include <QObject>

class QDBusVariant;

namespace claimcheck {

/// Whether the desktop prefers a dark look, where the platform's palette does not tell (Qt 6.4 on most Linux desktops).
/// Asks once, without blocking, and listens from then on.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// answered() follows, and changed() before it where the desktop has a preference.
    void ask();

Q_SIGNALS:
    void changed(bool dark);
    /// The desktop has been asked and knows this process now, or there is no desktop to ask.
    void answered();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace claimcheck
