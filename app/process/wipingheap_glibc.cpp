// Everything that is freed is wiped first: Qt, OpenSSL, D-Bus and our own code leave no secret behind in memory that
// nobody owns any more. Linked into the programs only; a sanitizer brings its own heap.
//
// glibc's own way, mallopt(M_PERTURB), does not do it: since glibc 2.26 blocks of up to about 1,000 bytes go to a
// per-thread cache before they are wiped, and secrets are that small. The C library allows a program to bring its own
// malloc family (glibc manual, "Replacing malloc"); these two wrap the built-in one.

#include <malloc.h>
#include <string.h>

#include <algorithm>
#include <cstddef>

extern "C" {

void __libc_free(void *block);
void *__libc_malloc(size_t size);

void free(void *block)
{
    if (!block)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// The built-in one may move a block and free the old place unwiped.
void *realloc(void *block, size_t size)
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const size_t held = malloc_usable_size(block);
    if (size <= held && size >= held / 2)
        return block;
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr; // the old block stays, as the standard says
    memcpy(moved, block, std::min(held, size));
    free(block);
    return moved;
}

} // extern "C"
