#include "lockwatch.h"

namespace claimcheck {

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
{
}

void LockWatch::start() {}
void LockWatch::onScreenSaver(bool) {}
void LockWatch::onPrepareForSleep(bool) {}
void LockWatch::listenToSession() {}
void LockWatch::delaySleep() {}

} // namespace claimcheck
