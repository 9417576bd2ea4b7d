#include "net/singleusebody.h"

#include <algorithm>

namespace claimcheck {

SingleUseBody::SingleUseBody(const QByteArray &bytes)
    : m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleUseBody::readData(char *data, qint64 maxSize)
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(pos());
    const qsizetype length = std::min(maxSize, qint64(rest.size()));
    std::copy_n(rest.begin(), length, data);
    return length;
}

} // namespace claimcheck
