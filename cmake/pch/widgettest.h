// The same for tests of widgets.
#include "widgets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
