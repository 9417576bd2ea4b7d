#include "interrupt.h"

#include <atomic>

#include <windows.h>

namespace claimcheck {

namespace {

constexpr UINT endedByCtrlC = 0xC000013A; // STATUS_CONTROL_C_EXIT

// The console calls its handler on a thread of its own and hands nothing over.
std::atomic<Interrupt *> listener = nullptr;

BOOL WINAPI leaveWord(DWORD event)
{
    Interrupt *const once
        = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT ? listener.exchange(nullptr) : nullptr;
    if (!once)
        return FALSE; // the next handler is the one that ends the program
    QMetaObject::invokeMethod(once, &Interrupt::caught, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interrupt::Platform
{
    bool caught = false;
};

Interrupt::Interrupt()
    : m_platform(std::make_unique<Platform>())
{
    connect(this, &Interrupt::caught, this, [this] { m_platform->caught = true; });
    listener = this;
    SetConsoleCtrlHandler(leaveWord, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(leaveWord, FALSE);
    listener = nullptr;
}

void Interrupt::passOn() const
{
    if (m_platform->caught)
        ExitProcess(endedByCtrlC);
}

} // namespace claimcheck
