#pragma once

#include <QByteArray>

#include <cstdio>

namespace claimcheck {

// The standard streams, a file a platform.

/// Before anything is read or written. From then on bytes are what they are: on Windows no line end is changed, and no
/// Ctrl+Z ends the input.
void prepareStreams();

bool isTerminal(std::FILE *stream);

/// Writes UTF-8 at once. A console of Windows gets it as Unicode, whatever its code page; everything else as it is.
void writeStream(std::FILE *stream, const QByteArray &utf8);

} // namespace claimcheck
