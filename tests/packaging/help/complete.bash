# complete.bash SCRIPT PROGRAM LINE…: what bash offers at the end of each line, a candidate a line, an empty one behind.
source "$1"
program=$2
compopt() { :; } # knows only completions that readline started
for COMP_LINE in "${@:3}"; do
    COMP_POINT=${#COMP_LINE} COMPREPLY=()
    "_$(basename "$program" | tr - _)" "$program" "${COMP_LINE##*[ =]}" "$(set -- ${COMP_LINE% *}; echo "${@: -1}")"
    printf '%s\n' "${COMPREPLY[@]}" | sort
    echo
done
