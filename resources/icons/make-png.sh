#!/bin/sh
# Desktops and docks want the application's icon in sizes. Run this after changing claimcheck.svg (needs rsvg-convert).
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "hicolor/$size.png" claimcheck.svg
done
