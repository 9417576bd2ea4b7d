#include "fuzz/require.h"

#include "store/profilefile.h"

// The text of a profile file. What loads is saved and loads to the same; what does not load is kept, byte by
// byte.

using namespace claimcheck;
using namespace claimcheck::fuzz;

namespace {

/// A saved profile never has user info, and a loaded one that has is refused before it is used.
QList<Profile> withoutUserInfo(QList<Profile> profiles)
{
    for (Profile &profile : profiles)
        profile.baseUrl.setUserInfo({});
    return profiles;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = readProfileFile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!file) {
        require(!file.error().problem.isEmpty(), "a file that is refused is told why");
        return 0;
    }
    require(file->problems.size() == file->unread.size(), "what is left out is told why");
    const QByteArray saved = profileFileText(file->profiles, file->unread);
    const auto again = readProfileFile(saved);
    require(again.has_value(), "what was saved loads");
    require(again->profiles == withoutUserInfo(file->profiles), "it loads to the same profiles");
    require(again->unread == file->unread, "what could not be read is kept as it was");
    require(profileFileText(again->profiles, again->unread) == saved, "saving again changes nothing");
    return 0;
}
