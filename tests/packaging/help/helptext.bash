# What the programs' --help says, in one form: "--name" or "--name VALUE", a line each. To be sourced.

# help_options PROGRAM [VERB]
help_options() {
    "$@" --help | sed -nE 's/^  (-[a-z], |-\?, )*(--[a-z-]+)( <(.*)>)?( .*|$)/\2 \4/p' | sed 's/ *$//' | sort
}

# help_verbs PROGRAM
help_verbs() { "$1" --help | sed -nE '/^Verbs:$/,/^$/s/^  ([a-z]+) .*/\1/p' | sort; }

failed=0
# same WHAT FROM_HELP FROM_ELSEWHERE
same() {
    [ "$2" = "$3" ] && return
    echo "$1: left what --help says, right what is documented or completed" >&2
    diff --side-by-side --width=100 --suppress-common-lines <(echo "$2") <(echo "$3") >&2
    failed=1
}
# holds WHAT TEXT: not empty, or the comparison compares nothing.
holds() { [ -n "$2" ] || { echo "$1: nothing was found" >&2; failed=1; }; }
