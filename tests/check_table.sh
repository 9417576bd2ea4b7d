#!/bin/bash
# check_table.sh [README]: the table of tests/README.md names real tests. Every row of the bar is there once, every file
# exists and is built by the CMakeLists.txt beside it, and every function named is a test function of that file.
#
# In the third column a name in backquotes that ends in .cpp, .sh or .cmake is a file below tests/, any other is a
# function of the last .cpp file before it.

set -u
cd "$(dirname "$0")" || exit 1
readme=${1:-README.md}
rows=34
failed=0
complain() { echo "$readme: $*" >&2; failed=1; }

check_file() { # ROW FILE
    [ -f "$2" ] || { complain "row $1: there is no file tests/$2"; return; }
    case $2 in
        *.cpp) grep -Eq "^[^#]*\b$(basename "$2" .cpp)\b" "$(dirname "$2")/CMakeLists.txt" ||
            complain "row $1: tests/$2 is not built" ;;
    esac
}

check_function() { # ROW FILE FUNCTION
    case $2 in
        *.cpp) [ ! -f "$2" ] || grep -Eq "^ +void $3\(\)( |;)" "$2" || complain "row $1: tests/$2 has no test $3" ;;
        *) complain "row $1: $3 stands behind no .cpp file" ;;
    esac
}

seen=()
while IFS='|' read -r _ row _ tests _; do
    row=${row// /}
    [[ $row =~ ^[0-9]+$ ]] || continue
    [ -z "${seen[row]:-}" ] || complain "row $row is there twice"
    seen[row]=1
    file= functions=0
    while read -r name; do
        [ -n "$name" ] || continue
        case $name in
            *.cpp | *.sh | *.cmake) file=$name; check_file "$row" "$file" ;;
            *) functions=$((functions + 1)); check_function "$row" "$file" "$name" ;;
        esac
    done < <(grep -o '`[^`]*`' <<<"$tests" | tr -d '`')
    [ $functions -gt 0 ] || [[ $tests == *"none yet"* ]] || complain "row $row names no test"
done < "$readme"

for ((row = 1; row <= rows; ++row)); do
    [ -n "${seen[row]:-}" ] || complain "row $row is missing"
done
exit $failed
