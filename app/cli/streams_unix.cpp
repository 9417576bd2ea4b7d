#include "streams.h"

#include <unistd.h>

namespace claimcheck {

void prepareStreams() { }

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

void writeStream(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

} // namespace claimcheck
