#include <QDirIterator>
#include <QFile>

#include <cstdio>

// Runs every file of the given folders through a fuzz target, without libFuzzer. A file that fails ends the
// run; its name is the last line of the output.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

bool replay(const QString &path)
{
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot be read\n");
        return false;
    }
    const QByteArray input = file.readAll();
    // A copy of exactly its size, so that reading beyond it is seen.
    const std::vector<uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QFile::decodeName(argv[i]), QDir::Files);
        while (folder.hasNext()) {
            if (!replay(folder.next()))
                return 1;
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1; // no corpus proves nothing
}
