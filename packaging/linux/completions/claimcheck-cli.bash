# Completion of claimcheck-cli(1) for bash. Names of profiles and ids of flows are other people's text: they are compared
# and quoted here, and never evaluated.

# Takes the line up to the cursor apart as bash will, expanding nothing. Into the caller's: words, unquoted; open, what
# still quotes at the end: ', ", \ or nothing.
_claimcheck_cli_split()
{
    local line=$1 char next word='' started='' i
    words=() open=''
    for ((i = 0; i < ${#line}; ++i)); do
        char=${line:i:1} next=${line:i+1:1}
        case $open$char in
            [\'\"]) open=$char started=1 ;;
            "''" | '""') open='' ;;
            \\) [[ $next ]] || open=$char
                word+=$next started=1 i=$((i + 1)) ;;
            '"\') if [[ $next == [\"\\\$\`] ]]; then
                    word+=$next i=$((i + 1))
                else
                    word+=$char
                fi ;;
            [[:blank:]]) [[ $started ]] && words+=("$word")
                word='' started='' ;;
            *) word+=$char started=1 ;;
        esac
    done
    words+=("$word")
}

# Prints text so that bash reads it as it is, behind what is still open.
_claimcheck_cli_quote()
{
    local text=$1 open=$2 char quoted='' i
    for ((i = 0; i < ${#text}; ++i)); do
        char=${text:i:1}
        case $open$char in
            "''") quoted+="'\\''" ;;
            '"!') quoted+="\"'!'\"" ;; # history would be looked up, and a backslash would stay
            '""' | '"\' | '"$' | '"`') quoted+=\\$char ;;
            [][[:blank:]\'\"\\\$\`\|\&\;\(\)\<\>\*\?\#~\!{}^]) quoted+=\\$char ;;
            *) quoted+=$char ;;
        esac
    done
    printf '%s' "$quoted"
}

# offer LEAD CANDIDATE…: those that go on as the last word does, behind LEAD ("--as=" or nothing). What was typed stays.
_claimcheck_cli_offer()
{
    local lead=$1 candidate
    for candidate in "${@:2}"; do
        [[ $lead$candidate == "$word"* ]] || continue
        candidate=$lead$candidate
        COMPREPLY+=("$typed$(_claimcheck_cli_quote "${candidate:${#word}}" "$open")")
    done
}

# offer_lines LEAD ARGUMENT…: what the program prints, a candidate a line.
_claimcheck_cli_offer_lines()
{
    local lines
    mapfile -t lines < <("$program" "${@:2}" 2>/dev/null </dev/null)
    _claimcheck_cli_offer "$1" "${lines[@]}"
}

# value VERB OPTION LEAD: what may stand behind an option; false if it takes no value.
_claimcheck_cli_value()
{
    case $1:$2 in
        token:--as) _claimcheck_cli_offer "$3" token header curl env json ;;
        request:--as) _claimcheck_cli_offer "$3" text curl ;;
        *:--flow) _claimcheck_cli_offer_lines "$3" flows --ids ;;
        *:--encoding) _claimcheck_cli_offer "$3" json form ;;
        *:--client-auth) _claimcheck_cli_offer "$3" body basic basic-raw ;;
        *:--env) _claimcheck_cli_offer "$3" dev staging prod ;;
        *:--cacert) compopt -o default ;; # files, by readline
        *:--base-url | *:--path | *:--param | *:--header | *:--client-id | *:--customer | *:--timeout | *:--port | \
            *:--variable | *:--per-host) ;;
        *) return 1 ;;
    esac
}

_claimcheck_cli_options()
{
    local set_up='--flow --base-url --path --param --header --encoding --client-auth --client-id'
    case $1 in
        flows) echo --ids ;;
        list) echo --json --names ;;
        add) echo "$set_up" --secret-stdin --customer --env ;;
        remove) echo --yes ;;
        token) echo --as "$set_up" --secret-stdin --timeout --cacert --verbose ;;
        exec) echo --variable "$set_up" --secret-stdin --timeout --cacert --verbose ;;
        check) echo --customer --env --per-host --json --timeout --cacert --verbose ;;
        request) echo --as "$set_up" ;;
        decode) echo --json ;;
        sandbox) echo --port --json --until-stdin-closes ;;
        *) return 1 ;;
    esac
}

# Whether VERB takes a stored profile's name here: it has none yet.
_claimcheck_cli_wants_name()
{
    local i
    [[ $1 == @(token|exec|request|remove) ]] || return 1
    for ((i = 2; i < ${#words[@]} - 1; ++i)); do
        [[ ${words[i]} == -* ]] || return 1
    done
}

# Behind the "--" of exec stands another command, which bash-completion knows how to complete, if it is there.
_claimcheck_cli_command()
{
    local i lines
    for ((i = 1; i < ${#COMP_WORDS[@]}; ++i)); do
        [[ ${COMP_WORDS[i]} == -- ]] && break
    done
    if declare -F _command_offset >/dev/null; then
        _command_offset $((i + 1))
    elif [[ ${words[-2]} == -- ]]; then
        mapfile -t lines < <(compgen -c -- "$word" | sort -u)
        _claimcheck_cli_offer '' "${lines[@]}"
    else
        compopt -o default # files, by readline
    fi
}

# Whether the last word is the command's that exec runs.
_claimcheck_cli_runs_command()
{
    local i
    [[ $1 == exec ]] || return 1
    for ((i = 2; i < ${#words[@]} - 1; ++i)); do
        [[ ${words[i]} == -- ]] && return
    done
    return 1
}

_claimcheck_cli()
{
    local program=$1 typed=$2 words open word verb
    COMPREPLY=()
    _claimcheck_cli_split "${COMP_LINE:0:COMP_POINT}"
    word=${words[-1]} verb=${words[1]}
    [[ $open == \\ ]] && return
    if ((${#words[@]} == 2)); then
        _claimcheck_cli_offer '' flows list add remove token exec check request decode sandbox help --help --version
        return
    fi
    if _claimcheck_cli_runs_command "$verb"; then
        _claimcheck_cli_command
        return
    fi
    _claimcheck_cli_value "$verb" "${words[-2]}" '' && return
    if [[ $word == --*=* ]]; then
        _claimcheck_cli_value "$verb" "${word%%=*}" "${word%%=*}="
    elif [[ $word == -* ]]; then
        # shellcheck disable=SC2046 # our own words
        _claimcheck_cli_offer '' $(_claimcheck_cli_options "$verb" && echo --help)
    elif _claimcheck_cli_wants_name "$verb"; then
        _claimcheck_cli_offer_lines '' list --names
    fi
}

complete -F _claimcheck_cli claimcheck-cli
