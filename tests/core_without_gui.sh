#!/bin/sh
# The core and the command line build with Qt Gui and Widgets out of reach, and load neither.
# usage: core_without_gui.sh SOURCE_DIR BUILD_DIR
set -eu
source=$1
build=$2
cli=$build/bin/claimcheck-cli

cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 \
    -DCLAIMCHECK_GUI=OFF -DCLAIMCHECK_TESTS=OFF -DCLAIMCHECK_PCH=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Gui=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON
cmake --build "$build"

# A static library names no libraries it needs, so look at what everything was compiled against as well.
if grep -nE '/Qt(Gui|Widgets)\b' "$build/compile_commands.json"; then
    echo "the core is compiled against Qt Gui or Widgets" >&2
    exit 1
fi
if readelf --dynamic "$cli" | grep -E 'NEEDED.*libQt6(Gui|Widgets)' || ldd "$cli" | grep -E 'libQt6(Gui|Widgets)'; then
    echo "claimcheck-cli loads Qt Gui or Widgets" >&2
    exit 1
fi
"$cli" --help >/dev/null
