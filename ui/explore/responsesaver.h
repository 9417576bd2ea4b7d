#pragma once

#include "filesaver.h"
#include "service/apiresponse.h"

namespace claimcheck {

/// Saves a response's body, under a name that its URL and type suggest.
class ResponseSaver : public FileSaver
{
    Q_OBJECT

public:
    using FileSaver::FileSaver;

    void save(const ApiResponse &response);
};

} // namespace claimcheck
