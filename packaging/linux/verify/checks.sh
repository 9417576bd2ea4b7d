# What is looked at from outside, without installing: sourced by run and inside.

say() { printf 'verify: %s\n' "$*"; }
fail() {
    printf 'verify: FAILED: %s\n' "$*" >&2
    exit 1
}

# project_version TREE: the one that CMake says.
project_version() { sed -n 's/^project(claimcheck VERSION \([0-9.]*\) .*/\1/p' "$1/CMakeLists.txt"; }

# check_same FOLDER FOLDER: the same packages, byte by byte.
check_same() {
    local one two
    one=$(cd "$1" && sha256sum -- *)
    two=$(cd "$2" && sha256sum -- *)
    printf '%s\n' "$one"
    [[ $one == "$two" ]] || {
        printf '%s\n' "$two"
        ! command -v diffoscope >/dev/null || diffoscope "$1" "$2" | head -n 60
        fail "two builds of one commit differ"
    }
    say "two builds of one commit are the same, byte by byte"
}

# check_hardened PROGRAM
check_hardened() {
    local program=$1 headers dynamic symbols
    headers=$(readelf -hlW "$program")
    dynamic=$(readelf -dW "$program")
    symbols=$(readelf --dyn-syms -W "$program")
    grep -q 'Type:.*DYN' <<<"$headers" || fail "$program is not position independent"
    grep -q 'PIE' <<<"$dynamic" || fail "$program is not position independent"
    grep -q 'GNU_RELRO' <<<"$headers" && grep -q 'BIND_NOW\|FLAGS_1.*NOW' <<<"$dynamic" ||
        fail "$program has not all its relocations read-only"
    grep -q 'GNU_STACK.* RW ' <<<"$headers" || fail "$program has an executable stack"
    grep -q '__stack_chk_fail' <<<"$symbols" || fail "$program has no stack protector"
    grep -q '__[a-z_]*_chk@' <<<"$(grep -v __stack_chk_fail <<<"$symbols")" || fail "$program is not fortified"
    ! grep -q 'RPATH\|RUNPATH' <<<"$dynamic" || fail "$program has an RPATH"
}

# check_sizes FOLDER: issue 4's limits, in bytes. Installed-Size is Debian's, in KiB.
check_sizes() {
    local package installed=0 packed=0
    for package in "$1"/*.deb; do
        installed=$((installed + 1024 * $(dpkg-deb -f "$package" Installed-Size)))
        packed=$((packed + $(stat -c %s "$package")))
    done
    say "$(printf '.deb files: %d bytes together, %d bytes installed' "$packed" "$installed")"
    [[ $packed -lt 1500000 ]] || fail "the .deb files are larger than 1.5 MB"
    [[ $installed -lt 4000000 ]] || fail "installed they are larger than 4 MB"
}

# check_rpm FILE VERSION PATH…: holds the paths, runs no scripts, needs what it loads.
check_rpm() {
    local file=$1 version=$2 path files
    shift 2
    files=$(rpm -qpl "$file" 2>/dev/null)
    for path in "$@"; do
        grep -qxF "$path" <<<"$files" || fail "$file does not hold $path"
    done
    ! grep -vE '^/usr/(bin|share)/' <<<"$files" || fail "$file holds paths outside /usr/bin and /usr/share"
    [[ $(rpm -qp --qf '%{VERSION}' "$file" 2>/dev/null) == "$version" ]] || fail "$file is not version $version"
    [[ -z $(rpm -qp --scripts "$file" 2>/dev/null) ]] || fail "$file runs scripts"
    rpm -qp --recommends "$file" 2>/dev/null | grep -q '^libsecret' || fail "$file does not recommend a keychain"
    rpm -qp --requires "$file" 2>/dev/null | grep -q '^libQt6Network\.so\.6' || fail "$file does not say what it needs"
    say "$(basename "$file"): $(wc -l <<<"$files") files, $(rpm -qpR "$file" 2>/dev/null | grep -c '\.so') libraries required, no scripts"
}

# check_packages FOLDER VERSION
check_packages() {
    local folder=$1 version=$2 tree id
    tree=$(mktemp -d "$work/tree.XXXXXX")
    for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$tree"; done
    check_hardened "$tree/usr/bin/claimcheck"
    check_hardened "$tree/usr/bin/claimcheck-cli"
    say "hardened: position independent, read-only relocations, stack protector, fortified, no RPATH"
    check_sizes "$folder"
    id=$(basename "$tree"/usr/share/applications/*.desktop .desktop)
    desktop-file-validate "$tree/usr/share/applications/$id.desktop" || fail "desktop-file-validate"
    appstreamcli validate --no-net --pedantic "$tree/usr/share/metainfo/$id.metainfo.xml" || fail "appstreamcli validate"
    lintian --fail-on error,warning --display-level '>=warning' "$folder"/*.deb || fail "lintian"
    check_rpm "$folder"/claimcheck-"$version"-*.rpm "$version" /usr/bin/claimcheck "/usr/share/applications/$id.desktop" \
        /usr/share/man/man1/claimcheck.1.gz
    check_rpm "$folder"/claimcheck-cli-"$version"-*.rpm "$version" /usr/bin/claimcheck-cli \
        /usr/share/man/man1/claimcheck-cli.1.gz /usr/share/bash-completion/completions/claimcheck-cli
}
