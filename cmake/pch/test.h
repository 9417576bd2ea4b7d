// The same for tests without widgets.
#include "core.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
