#!/usr/bin/env bash
# packages.sh SOURCE BUILD: makes the packages of the optimised build that the process tests run, and looks into them as
# `./dev package --verify` does, which besides builds twice and installs them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$1/packaging/linux/verify/checks.sh"

# A tree without a repository has no commit whose time it could be.
export SOURCE_DATE_EPOCH=1700000000
"$1/packaging/linux/build-packages" "$1" "$2"
check_packages "$2/packages" "$(project_version "$1")"
