#include "clipboardmarks.h"

#include <QtGlobal>

#include <windows.h>

namespace claimcheck {

namespace {

/// The format is there, and is the number 0.
bool holdsZero(const wchar_t *name)
{
    const HANDLE data = GetClipboardData(RegisterClipboardFormatW(name));
    if (!data || GlobalSize(data) < sizeof(DWORD))
        return false;
    const auto *number = static_cast<const DWORD *>(GlobalLock(data));
    const bool zero = number && *number == 0;
    GlobalUnlock(data);
    return zero;
}

} // namespace

// As clipboard managers look for them, not through Qt.
bool isMarkedAsSecret(const QMimeData &data)
{
    Q_UNUSED(data)
    if (OpenClipboard(nullptr) == 0)
        return false;
    const bool marked = holdsZero(L"ExcludeClipboardContentFromMonitorProcessing")
        && holdsZero(L"Clipboard Viewer Ignore") && holdsZero(L"CanIncludeInClipboardHistory")
        && holdsZero(L"CanUploadToCloudClipboard");
    CloseClipboard();
    return marked;
}

} // namespace claimcheck
