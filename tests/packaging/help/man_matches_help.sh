#!/bin/bash
# man_matches_help.sh PROGRAM PAGE: the page's SYNOPSIS and OPTIONS name exactly the verbs, arguments, options and values
# that --help shows, its EXIT STATUS the same codes; man and mandoc find nothing to warn of.
set -u
source "$(dirname "$0")/helptext.bash"
program=$1 page=$2

section() { sed -n "/^\.Sh $1\$/,/^\.Sh [^$1]/p" "$page"; }
# The options of macro lines: "Fl -name", "Fl -name Ar VALUE", alternatives by |.
options() { sed 's/ *| */\n/g' | sed -nE 's/^.*Fl (-[a-z-]+)( Ar (.*))?$/-\1 \3/p' | sed 's/ *$//' | sort -u; }

# One block of the synopsis: the lines behind ".Nm" up to the next, if its verb is $1.
synopsis_of() {
    section SYNOPSIS | awk -v verb="$1" '/^\.Nm/{on=0} /^\.Cm /{on=($2==verb)} on'
}

common=$'--help\n--version'
if [[ $program == *claimcheck-cli ]]; then
    verbs=$(help_verbs "$program")
    holds verbs "$verbs"
    same 'verbs of SYNOPSIS' "$verbs" "$(section SYNOPSIS | sed -n 's/^\.Cm //p' | sort)"
    same 'verbs described' "$verbs"$'\nhelp' "$(sed -n 's/^\.It Cm //p' "$page" | sort | sed '/^help$/d'; echo help)"
    all=$common
    for verb in $verbs; do
        shown=$(help_options "$program" "$verb")
        holds "$verb" "$shown"
        same "options of $verb" "$(sed '/^--help$/d' <<<"$shown")" "$(synopsis_of "$verb" | options)"
        same "arguments of $verb" "$("$program" "$verb" --help | sed -nE '1s/.* (\[?NAME\]?) .*/\1/p')" \
            "$(synopsis_of "$verb" | sed -nE 's/^\.Ar NAME$/NAME/p; s/^\.Op Ar NAME$/[NAME]/p')"
        all+=$'\n'$shown
    done
    "$program" --version | grep -q '^claimcheck-cli [0-9]' || { echo "--version prints none" >&2; failed=1; }
    same 'exit codes' "$("$program" --help | sed -n '/^Exit codes/,$p' | grep -oE '\b[0-9]\b')" \
        "$(section 'EXIT STATUS' | sed -n 's/^\.It //p')"
else
    all=$(help_options "$program")
    holds options "$all"
    same 'options of SYNOPSIS' "$all" "$(section SYNOPSIS | options)"
fi
same 'OPTIONS' "$(sort -u <<<"$all")" "$(section OPTIONS | grep '^\.It' | options)"

LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null | grep . >&2 && failed=1
# Style is not looked at: BSD's own pages name no operating system, ours has the version there.
mandoc -T lint -W warning "$page" >&2 || failed=1
exit $failed
