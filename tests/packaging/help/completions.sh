#!/bin/bash
# completions.sh SHELL SCRIPT PROGRAM: what SHELL offers is what --help shows, values and all, and a profile's name arrives
# as it is, however it is called and quoted.
set -u
here=$(cd "$(dirname "$0")" && pwd)
source "$here/helptext.bash"
shell=$1 script=$2 program=$3 name=$(basename "$3")

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config
cd "$home" || exit 1

offered() {
    case $shell in
        fish) fish --no-config "$here/complete.fish" "$script" "$program" "$@" ;;
        zsh) zsh -f "$here/complete.zsh" "$script" "$program" "$@" ;;
        bash) bash --norc "$here/complete.bash" "$script" "$program" "$@" ;;
    esac
}
# blocks TEXT: into the array block, one for each line that was asked.
blocks() { mapfile -t -d $'\x1e' block < <(awk -v RS='' -v ORS='\x1e' 1 <<<"$1"); }
only_names() { sed 's/ .*//'; }
values_of() { sed -nE "s/^claimcheck-cli: $1 is one of (.*)\.\$/\1/p" | sed 's/, /\n/g' | sort; }

check_window() {
    local block
    blocks "$(offered 'claimcheck --' 'claimcheck --store ')"
    same options "$(help_options "$program" | only_names)" "${block[0]%$'\n'}"
    same --store $'keychain\nsession' "${block[1]%$'\n'}"
}

check_verbs() {
    local verbs verb block lines=("$name ") i=0
    mapfile -t verbs < <(help_verbs "$program")
    holds verbs "${verbs[*]}"
    for verb in "${verbs[@]}"; do lines+=("$name $verb --"); done
    blocks "$(offered "${lines[@]}")"
    same verbs "$(printf '%s\n' "${verbs[@]}" help | sort)" "$(grep -v '^-' <<<"${block[0]}" | sed '/^$/d')"
    for verb in "${verbs[@]}"; do
        i=$((i + 1))
        same "options of $verb" "$(help_options "$program" "$verb" | only_names)" "${block[i]%$'\n'}"
    done
}

check_values() {
    local set_up=(--flow rillis-flow --base-url http://127.0.0.1:1 --client-id x) block
    blocks "$(offered "$name token --as " "$name request --as " "$name add --encoding " "$name request --client-auth " \
        "$name add x --env " "$name token --flow " "$name token --as=" "$name token --flow=rill")"
    same 'token --as' "$("$program" token --as ? 2>&1 | values_of --as)" "${block[0]%$'\n'}"
    same 'request --as' "$("$program" request --as ? 2>&1 | values_of --as)" "${block[1]%$'\n'}"
    same --encoding "$("$program" request "${set_up[@]}" --encoding ? 2>&1 | values_of --encoding)" "${block[2]%$'\n'}"
    same --client-auth "$("$program" request "${set_up[@]}" --client-auth ? 2>&1 | values_of --client-auth)" "${block[3]%$'\n'}"
    same --env "$("$program" add x "${set_up[@]}" --env ? 2>&1 | values_of --env)" "${block[4]%$'\n'}"
    same --flow "$("$program" flows | sed '1d; s/ .*//' | sort)" "${block[5]%$'\n'}"
    same --as= "${block[0]}" "${block[6]//--as=/}"
    same --flow=rill rillis-flow "$(sed 's/^--flow=//; s/^rillis-flow$/&/; s/^is-flow$/rillis-flow/' <<<"${block[7]%$'\n'}")"
}

# Behind the -- of exec stands a command as anywhere else, and nothing of ours.
check_command() {
    local block
    blocks "$(offered "$name exec x -- printen" "$name exec --verbose x -- no-such-command --js" "$name exec --variable ")"
    same 'command of exec' printenv "${block[0]%$'\n'}"
    same 'argument of a command' '' "$(grep -v '^$' <<<"${block[1]:-}")"
    same --variable '' "$(grep -v '^$' <<<"${block[2]:-}")"
}

# profiles NAME CUSTOMER…: JSON strings, as they stand in the file.
profiles() {
    local entries='' n=100
    while [ $# -gt 0 ]; do
        n=$((n + 1))
        entries+="${entries:+,}{\"id\": \"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7$n\", \"name\": \"$1\", \"customer\": \"$2\",
            \"environment\": \"dev\", \"flow\": \"rillis-flow\", \"baseUrl\": \"http://127.0.0.1:1\"}"
        shift 2
    done
    mkdir -p "$XDG_CONFIG_HOME/claimcheck"
    echo "{\"schemaVersion\": 1, \"profiles\": [$entries]}" >"$XDG_CONFIG_HOME/claimcheck/profiles.json"
}

# typed LINE NAME…: each is what is typed, and what must have arrived.
check_names() {
    profiles 'Flow API' Acme \
        "it's \\\"so\\\" \$(touch hacked) \`touch hacked\` \$HOME !! #1 * ; touch hacked & ~ \\\\\\\\x" '' \
        'Twin' Acme 'Twin' Globex '-rf' '' '--yes' '-Evil' 'a:b=c@d e' '' 'Größe über 9000' '' \
        'esc\u001b]0;x\u0007' '' 'two\nlines' '' '~home' '' 'back\\slash' ''
    local hostile="it's \"so\" \$(touch hacked) \`touch hacked\` \$HOME !! #1 * ; touch hacked & ~ \\\\x"
    local cases=(
        'Fl' 'Flow API'   'Flow\ ' 'Flow API'   "'Flow A" 'Flow API'   '"Fl' 'Flow API'
        'it' "$hostile"   '"it' "$hostile"   'Acme' 'Acme/Twin'   'Gl' 'Globex/Twin'
        '/' '/-rf'   'a:b' 'a:b=c@d e'   'a:b=c@' 'a:b=c@d e'   'Gr' 'Größe über 9000'   'ba' 'back\slash'
    )
    [ "$shell" = fish ] || cases+=("'it'\\''s \"so" "$hostile")
    local lines=() expected='' i
    for ((i = 0; i < ${#cases[@]}; i += 2)); do
        lines+=("$name remove ${cases[i]}")
        expected+="<remove>"$'\n'"<${cases[i + 1]}>"$'\n\n'
    done
    same 'names that arrive' "${expected%$'\n\n'}" "$(zsh -f "$here/type.zsh" "$shell" "$script" "$program" "${lines[@]}")"
    [ ! -e hacked ] || { echo 'a name was evaluated' >&2; failed=1; }
    local names
    names=$("$program" list --names)
    case $names in *esc* | *lines* | *yes*) echo "left to complete: $names" >&2; failed=1 ;; esac
}

if [ "$name" = claimcheck ]; then
    check_window
else
    check_verbs
    check_values
    check_command
    LC_ALL=C.UTF-8 check_names
fi
exit $failed
