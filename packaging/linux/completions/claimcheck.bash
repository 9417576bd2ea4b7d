# Completion of claimcheck(1) for bash.
_claimcheck()
{
    local word=$2 before=$3
    case $before in
        --store) mapfile -t COMPREPLY < <(compgen -W 'session keychain' -- "$word") ;;
        --tour) compopt -o default ;; # a file, by readline
        *) mapfile -t COMPREPLY < <(compgen -W '--sandbox --store --tour --help --help-all --version' -- "$word") ;;
    esac
}

complete -F _claimcheck claimcheck
