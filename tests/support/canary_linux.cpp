#include "support/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(qsizetype length)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QByteArray text(length, Qt::Uninitialized);
    for (char &c : text)
        c = alphabet[QRandomGenerator::system()->bounded(64)];
    return text;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

/// What of the base64 does not depend on what stands before and after.
QByteArray base64At(const QByteArray &text, int alignment)
{
    const QByteArray whole = QByteArray(QByteArray(alignment, 'x') + text).toBase64();
    return whole.sliced(4, whole.size() - 8);
}

/// QByteArray's own search makes a table for each call, and is several times slower.
const char *find(const char *from, const char *end, const QByteArray &wanted)
{
    return static_cast<const char *>(
        memmem(from, static_cast<size_t>(end - from), wanted.data(), static_cast<size_t>(wanted.size())));
}

} // namespace

Canary newCanary(const QString &name)
{
    return {name, "k%/" + randomText(29)};
}

QByteArray tokenWith(const Canary &signature, qint64 nowMs)
{
    const QByteArray claims = "{\"iss\":\"canary\",\"iat\":" + QByteArray::number(nowMs / 1000)
        + ",\"exp\":" + QByteArray::number(nowMs / 1000 + 3600) + '}';
    return base64Url(R"({"alg":"RS256","typ":"JWT"})") + '.' + base64Url(claims) + '.' + base64Url(signature.value);
}

QList<QByteArray> formsOf(const Canary &canary)
{
    QList<QByteArray> forms;
    for (const QByteArray &text : {canary.value, base64Url(canary.value)}) {
        const QByteArray half = text.first(text.size() / 2); // found in each whole one too
        forms += {half, utf16(half), half.toHex(), base64At(half, 0), base64At(half, 1), base64At(half, 2)};
        if (const QByteArray percent = QUrl::toPercentEncoding(QString::fromUtf8(half)); percent != half)
            forms += {percent, utf16(percent)};
    }
    return forms;
}

void Finds::search(const QList<Canary> &canaries, const QByteArray &haystack, const QString &place)
{
    for (const Canary &canary : canaries) {
        const QList<QByteArray> forms = formsOf(canary);
        for (qsizetype form = 0; form < forms.size(); ++form) {
            const QByteArray &wanted = forms.at(form);
            for (const char *at = find(haystack.begin(), haystack.end(), wanted); at;
                 at = find(at + 1, haystack.end(), wanted)) {
                ++count;
                places += u"%1, form %2, at %3+%4"_s.arg(canary.name).arg(form).arg(place).arg(
                    at - haystack.begin(), 0, 16);
            }
        }
    }
}

QByteArray Finds::report() const
{
    return QByteArray::number(count) + " found\n" + places.first(qMin(places.size(), 20)).join(u'\n').toUtf8();
}

Finds searchMemory(qint64 pid, const QList<Canary> &canaries)
{
    Finds finds;
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered)) {
        finds.count = -1;
        return finds;
    }
    qint64 seen = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = fields.at(0).split('-');
        const qint64 from = range.at(0).toLongLong(nullptr, 16);
        if (!memory.seek(from))
            continue;
        const QByteArray held = memory.read(range.at(1).toLongLong(nullptr, 16) - from);
        seen += held.size();
        finds.search(canaries, held, QString::fromUtf8(fields.value(5, "anonymous")));
    }
    if (seen == 0)
        finds.count = -1;
    return finds;
}

Finds searchFiles(const QString &folder, const QList<Canary> &canaries)
{
    Finds finds;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        finds.search(canaries, file.fileName().toUtf8(), u"a file name"_s);
        if (QFileInfo(file).isFile() && file.open(QFile::ReadOnly))
            finds.search(canaries, file.readAll(), file.fileName());
    }
    return finds;
}

QStringList filesHolding(const QStringList &canaries)
{
    QList<QByteArray> forms;
    for (const QString &canary : canaries)
        forms += formsOf({canary, canary.toUtf8()});
    QStringList found;
    for (const char *folder : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator files(qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray content = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
            if (std::ranges::any_of(forms, [&](const QByteArray &form) { return content.contains(form); }))
                found += file.fileName();
        }
    }
    return found;
}

} // namespace claimcheck
