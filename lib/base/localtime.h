#pragma once

#include <QString>

class QDateTime;
class QTime;

namespace claimcheck {

/// Times as people of the default locale write them, to the second. In the C locale, which claimcheck-cli keeps for
/// scripts, they are 14:05:09 and 2026-03-10 14:05:09.
QString clockText(const QTime &time);
QString dayAndClockText(const QDateTime &time);

} // namespace claimcheck
