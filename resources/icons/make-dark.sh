#!/bin/sh
# The light icons are the source. Run this after changing one: it writes the dark set and icons.qrc.
set -eu
cd "$(dirname "$0")"
mkdir -p dark
rm -f dark/*.svg
for icon in light/*.svg; do
    sed -e 's/#3a3f45/#d5d9de/' -e 's/#a85f00/#f0b429/' -e 's/#c0272d/#ff7b72/' -e 's/#1a7f37/#57c17a/' \
        "$icon" >"dark/${icon#light/}"
done
{
    printf '<RCC>\n    <qresource prefix="/icons">\n        <file>claimcheck.svg</file>\n'
    printf '        <file>%s</file>\n' light/*.svg dark/*.svg
    printf '    </qresource>\n</RCC>\n'
} >icons.qrc
