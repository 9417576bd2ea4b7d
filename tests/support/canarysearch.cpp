#include "support/canarysearch.h"

#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace claimcheck {

namespace {

QByteArrayList formsOf(const QString &canary)
{
    const QByteArray utf8 = canary.toUtf8();
    QByteArrayList forms{utf8, QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2),
        utf8.toHex(), utf8.toPercentEncoding()};
    // Within other text base64 begins at any of three offsets; what surrounds the canary changes its edges
    // only.
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded
            = QByteArray(QByteArray(offset, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        forms += encoded.sliced(4).chopped(2);
    }
    return forms;
}

} // namespace

QStringList filesHolding(const QStringList &canaries)
{
    QByteArrayList forms;
    for (const QString &canary : canaries)
        forms += formsOf(canary);
    QStringList found;
    for (const auto *folder : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator files(
            qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (std::ranges::any_of(forms, [&](const QByteArray &form) { return content.contains(form); }))
                found += file.fileName();
        }
    }
    return found;
}

} // namespace claimcheck
