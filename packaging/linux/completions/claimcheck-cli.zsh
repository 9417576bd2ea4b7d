#compdef claimcheck-cli
# Completion of claimcheck-cli(1) for zsh. compadd quotes the names of profiles; nothing evaluates them.

# The program itself says what there is, a candidate a line.
_claimcheck_cli_say() {
    local kind=$1 expl
    local -a lines=(${(f)"$("${(Q)program}" "${@[2,-1]}" 2>/dev/null </dev/null)"})
    _wanted $kind expl $kind compadd -a lines
}
_claimcheck_cli_names() { _claimcheck_cli_say profiles list --names }
_claimcheck_cli_flows() { _claimcheck_cli_say flows flows --ids }

_claimcheck_cli_verbs() {
    local -a verbs=(
        'flows:list the token flows'
        'list:list the stored profiles'
        'add:store a profile, its credentials in the keychain'
        'remove:remove a profile and its credentials'
        'token:get an access token'
        'exec:run a command with a token in its environment'
        'check:tell which stored credentials still work'
        'request:show the token request without sending it'
        'decode:take a token from standard input apart'
        'sandbox:run a local issuer'
        'help:show help'
    )
    _describe -t verbs verb verbs
}

# Behind the "--" of exec stands another command, completed as everywhere.
_claimcheck_cli_exec() {
    local separator=${words[(i)--]}
    if (( separator < CURRENT )); then
        shift $separator words
        (( CURRENT -= separator ))
        _normal
    else
        _arguments "$@"
    fi
}

_claimcheck_cli() {
    local program=$words[1] curcontext=$curcontext state line
    local -A opt_args
    _arguments -C \
        '(- *)'{-h,--help}'[show help]' \
        '(- *)'{-v,--version}'[print the version]' \
        '1: :_claimcheck_cli_verbs' \
        '*:: :->rest' && return
    [[ $state == rest ]] || return

    local -a help=('(- *)'{-h,--help}'[show help]')
    local -a set_up=(
        '--flow=[token flow]: :_claimcheck_cli_flows'
        '--base-url=[the vendor'\''s server]:URL: '
        '--path=[the token endpoint'\''s path]:path: '
        '*--param=[a request parameter]:K=V: '
        '*--header=[an extra request header]:Name\: value: '
        '--encoding=[how the body is written]:encoding:(json form)'
        '--client-auth=[where the credentials go]:way:(body basic basic-raw)'
        '--client-id=[the client ID]:ID: '
    )
    local secret='--secret-stdin[take the secret from standard input]'
    local -a network=(
        '--timeout=[the longest the request may take]:seconds: '
        '--cacert=[authorities to trust, PEM]:file:_files'
        '--verbose[show request and response, masked]'
    )
    case $words[1] in
        flows) _arguments $help '--ids[print only the ids]' ;;
        list) _arguments $help '(--names)--json[print JSON]' '(--json)--names[print only the names]' ;;
        add)
            _arguments $help $set_up $secret \
                '--customer=[whose credentials they are]:customer: ' \
                '--env=[environment]:environment:(dev staging prod)' \
                '1:name: '
            ;;
        remove) _arguments $help '--yes[do not ask first]' '1: :_claimcheck_cli_names' ;;
        token)
            _arguments $help $set_up $secret $network \
                '--as=[shape]:shape:(token header curl env json)' \
                '1: :_claimcheck_cli_names'
            ;;
        exec)
            _claimcheck_cli_exec $help $set_up $secret $network \
                '--variable=[the variable'\''s name]:variable: ' \
                '1: :_claimcheck_cli_names'
            ;;
        check)
            _arguments $help $network \
                '*--customer=[only this customer'\''s]:customer: ' \
                '--env=[only this environment'\''s]:environment:(dev staging prod)' \
                '--per-host=[requests at a time of one host]:number: ' \
                '--json[print JSON]'
            ;;
        request) _arguments $help $set_up '--as=[shape]:shape:(text curl)' '1: :_claimcheck_cli_names' ;;
        decode) _arguments $help '--json[print JSON]' ;;
        sandbox)
            _arguments $help \
                '--port=[where to listen]:port: ' \
                '--json[print one line of JSON]' \
                '--until-stdin-closes[end with standard input]'
            ;;
    esac
}

_claimcheck_cli "$@"
