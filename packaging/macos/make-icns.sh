#!/bin/bash
# Makes claimcheck.icns from the one drawing there is. The result is checked in, so that a build needs neither of the two
# tools (Debian: librsvg2-bin, icnsutils). Run it again when the drawing changes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

png() { rsvg-convert --width "$1" --height "$1" --output "$work/$1.png" ../../resources/icons/claimcheck.svg; }

be32() {
    local octal
    printf -v octal '\\%03o' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255))
    printf '%b' "$octal"
}

# png2icns writes the two sizes that the system does not take as PNG. The larger ones it would write as JPEG 2000, which
# Apple's own tool has not done for years; so they are appended here as they are: type, length, PNG.
for size in 16 32; do png "$size"; done
png2icns "$work/small.icns" "$work/16.png" "$work/32.png" >/dev/null
tail -c +9 "$work/small.icns" >"$work/elements"
for element in ic11:32 ic12:64 ic07:128 ic13:256 ic08:256 ic14:512 ic09:512 ic10:1024; do
    size=${element#*:}
    png "$size"
    {
        printf '%s' "${element%:*}"
        be32 $(($(stat -c %s "$work/$size.png") + 8))
        cat "$work/$size.png"
    } >>"$work/elements"
done
{
    printf icns
    be32 $(($(stat -c %s "$work/elements") + 8))
    cat "$work/elements"
} >claimcheck.icns
