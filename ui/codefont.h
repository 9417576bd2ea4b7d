#pragma once

#include <QFont>

namespace claimcheck {

/// For tokens, requests and the like: the system's fixed font, as large as other text of the application.
QFont codeFont();

} // namespace claimcheck
