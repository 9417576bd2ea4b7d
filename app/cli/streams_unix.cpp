#include "streams.h"

namespace claimcheck {

void prepareStreams() { }

void writeStream(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

} // namespace claimcheck
