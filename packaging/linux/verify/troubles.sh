# What goes wrong on users' machines gets a clear message and loses nothing, in the installed programs as well: sourced
# by inside.

# says PATTERN EXIT_CODE COMMAND…: the command line ends with this code and a message on standard error.
says() {
    local pattern=$1 expected=$2 code=0
    shift 2
    as_user "$@" >said.out 2>said.txt </dev/null || code=$?
    [[ $code -eq $expected ]] || fail "exit code $code, not $expected: $*: $(cat said.txt)"
    grep -qE "$pattern" said.txt || fail "no word of /$pattern/ from $*: $(cat said.txt)"
    say "terminal: $(grep -m 1 -E "$pattern" said.txt)"
}

kept_copy=$(mktemp)
cp -p "$profiles" "$kept_copy"

say "a damaged profile file, an older one and a newer one"
trouble() {
    local name=$1 text=$2 pattern=$3
    printf '%s' "$text" >"$profiles"
    says "$pattern" 0 claimcheck-cli list
    grep -rlxqF -- "$text" "$(dirname "$profiles")" || fail "$name: what the file held is lost"
    rm -f "$(dirname "$profiles")"/profiles.json*
    printf '%s' "$text" >"$profiles"
    in_window "$name" "$pattern"
    grep -rlxqF -- "$text" "$(dirname "$profiles")" || fail "$name: what the file held is lost"
    rm -f "$(dirname "$profiles")"/profiles.json*
}
trouble damaged '{"schemaVersion":1,"profiles":[{"id"' 'profile file could not be used.*Not valid JSON'
trouble older '{"schemaVersion":0,"profiles":[]}' 'profile file could not be used.*version 0 is not known'
trouble newer '{"schemaVersion":2,"profiles":[]}' 'newer version of Claimcheck'
cp -p "$kept_copy" "$profiles"

adding_is_refused() {
    local code=0
    printf %s "$secret" | as_user claimcheck-cli add "Second" --flow rillis-flow --base-url "$url" \
        --client-id "$client" --secret-stdin 2>said.txt || code=$?
    [[ $code -eq 2 ]] && grep -q 'profiles.json' said.txt || fail "add in a read-only home: $code: $(cat said.txt)"
    say "terminal: $(head -n 1 said.txt)"
}

say "a home that cannot be written"
chown root "$home/.config/claimcheck"
adding_is_refused
in_window readonly 'Flow API'
chown "$user" "$home/.config/claimcheck"
sha256sum --quiet --check profiles.sum || fail "the profiles were changed"
gets_token || fail "the credentials went though the profile stayed"

say "a home that cannot be written at the first start"
mv "$home/.config/claimcheck" away-for-now
chown root "$home/.config"
adding_is_refused
in_window firststart 'Get your first token'
chown "$user" "$home/.config"
mv away-for-now "$home/.config/claimcheck"
sha256sum --quiet --check profiles.sum || fail "the profiles were changed"

say "a session without a keychain"
services=(/usr/share/dbus-1/services/org.{freedesktop.secrets,gnome.keyring}.service)
mkdir away
mv "${services[@]}" away
pkill -u "$user" -f gnome-keyring-daemon
says '[Kk]eychain' 5 claimcheck-cli token "Flow API"
in_window nokeychain 'Keychain: none in this session' F5 'There is no keychain service'
mv away/* /usr/share/dbus-1/services
unlock_keyring
gets_token || fail "with the keychain back there is no token"
