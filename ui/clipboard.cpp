#include "clipboard.h"

#include <QClipboard>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The marks by which clipboard managers know a secret (shared/research: reliability-bar.md, "Clipboard marks").
void markAsSecret(QMimeData &data)
{
#if defined(Q_OS_WIN)
    // Qt registers a MIME type that it does not know as a format of that name.
    const QByteArray no(4, '\0'); // a DWORD 0
    data.setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, no);
    data.setData(u"Clipboard Viewer Ignore"_s, no);
    data.setData(u"CanIncludeInClipboardHistory"_s, no);
    data.setData(u"CanUploadToCloudClipboard"_s, no);
#elif defined(Q_OS_MACOS)
    // org.nspasteboard.ConcealedType takes a pasteboard converter of Qt 6.5 and later; until then only the
    // clearing protects on macOS.
    Q_UNUSED(data)
#else
    data.setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
#endif
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard *clipboard, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
    connect(m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::onDataChanged);
}

void SecretClipboard::copySecret(const QString &text, const QString &what)
{
    auto *data = new QMimeData;
    data->setText(text);
    markAsSecret(*data);
    m_data = data;
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_what = what;
    m_clearAtMs = m_clock() + m_clearAfterSeconds * 1000LL;
    m_timer.start(m_clearAfterSeconds * 1000);
    Q_EMIT copied(what, true);
}

void SecretClipboard::copyPlain(const QString &text, const QString &what)
{
    m_timer.stop();
    m_what.clear();
    m_clipboard->setText(text, QClipboard::Clipboard);
    Q_EMIT copied(what, false);
}

void SecretClipboard::clearIfOurs()
{
    m_timer.stop();
    if (m_what.isEmpty())
        return;
    const QString what = std::exchange(m_what, QString());
    if (!isOurs()) {
        Q_EMIT lost();
        return;
    }
    m_clipboard->clear(QClipboard::Clipboard);
    Q_EMIT cleared(what);
}

bool SecretClipboard::isOurs() const
{
    // Owning the clipboard is not enough: a line edit of this very program may have copied since.
    return m_data && m_clipboard->ownsClipboard();
}

int SecretClipboard::secondsLeft(qint64 nowMs) const
{
    if (m_what.isEmpty())
        return 0;
    return static_cast<int>(std::max<qint64>(0, (m_clearAtMs - nowMs + 999) / 1000));
}

void SecretClipboard::onDataChanged()
{
    // Our own copy is announced too, on X11 after the fact.
    if (m_what.isEmpty() || isOurs())
        return;
    m_timer.stop();
    m_what.clear();
    Q_EMIT lost();
}

} // namespace claimcheck
