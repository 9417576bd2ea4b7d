# Completion of claimcheck-cli(1) for fish, which quotes the names of profiles itself.
function __claimcheck_cli_verb_is
    set -l words (commandline -opc)
    contains -- "$words[2]" $argv
end

function __claimcheck_cli_needs_verb
    test (count (commandline -opc)) -eq 1
end

# The program itself says what there is, a candidate a line.
function __claimcheck_cli_say
    set -l words (commandline -opc)
    $words[1] $argv 2>/dev/null </dev/null
end

function __claimcheck_cli_wants_name
    __claimcheck_cli_verb_is token exec request remove
    or return 1
    set -l words (commandline -opc)
    for word in $words[3..]
        string match -q -- '-*' $word
        or return 1
    end
end

# Behind the "--" of exec stands another command, which fish completes as it does elsewhere.
function __claimcheck_cli_runs_command
    set -l words (commandline -opc)
    __claimcheck_cli_verb_is exec
    and contains -- -- $words
end

function __claimcheck_cli_command
    set -l words (commandline -opc)
    set -l start (math (contains -i -- -- $words) + 1)
    set -l line
    test $start -le (count $words)
    and set line (string escape -- $words[$start..])
    complete -C (string join ' ' -- $line (commandline -ct))
end

complete -c claimcheck-cli -f
complete -c claimcheck-cli -s h -l help -d 'Show help'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -s v -l version -d 'Print the version'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a flows -d 'List the token flows'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a list -d 'List the stored profiles'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a add -d 'Store a profile'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a remove -d 'Remove a profile'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a token -d 'Get an access token'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a exec -d 'Run a command with a token'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a check -d 'Tell which credentials work'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a request -d 'Show the token request'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a decode -d 'Take a token apart'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a sandbox -d 'Run a local issuer'
complete -c claimcheck-cli -n __claimcheck_cli_needs_verb -a help -d 'Show help'

complete -c claimcheck-cli -n __claimcheck_cli_wants_name -a '(__claimcheck_cli_say list --names)' -d Profile
complete -c claimcheck-cli -n __claimcheck_cli_runs_command -x -a '(__claimcheck_cli_command)'

complete -c claimcheck-cli -n '__claimcheck_cli_verb_is flows' -l ids -d 'Print only the ids'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is list check decode sandbox' -l json -d 'Print JSON'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is list' -l names -d 'Print only the names'

set -l set_up '__claimcheck_cli_verb_is add token exec request'
complete -c claimcheck-cli -n $set_up -x -l flow -a '(__claimcheck_cli_say flows --ids)' -d 'Token flow'
complete -c claimcheck-cli -n $set_up -x -l base-url -d 'The vendor\'s server'
complete -c claimcheck-cli -n $set_up -x -l path -d 'The token endpoint\'s path'
complete -c claimcheck-cli -n $set_up -x -l param -d 'A request parameter, K=V'
complete -c claimcheck-cli -n $set_up -x -l header -d 'An extra header, Name: value'
complete -c claimcheck-cli -n $set_up -x -l encoding -a 'json form' -d 'How the body is written'
complete -c claimcheck-cli -n $set_up -x -l client-auth -a 'body basic basic-raw' -d 'Where the credentials go'
complete -c claimcheck-cli -n $set_up -x -l client-id -d 'The client ID'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is add token exec' -l secret-stdin -d 'Read the secret from stdin'

complete -c claimcheck-cli -n '__claimcheck_cli_verb_is add check' -x -l customer -d 'Whose credentials they are'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is add check' -x -l env -a 'dev staging prod' -d Environment
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is remove' -l yes -d 'Do not ask first'

complete -c claimcheck-cli -n '__claimcheck_cli_verb_is token' -x -l as -a 'token header curl env json' -d Shape
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is request' -x -l as -a 'text curl' -d Shape
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is token exec check' -x -l timeout -d 'Seconds for the request'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is token exec check' -r -F -l cacert -d 'Authorities to trust, PEM'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is token exec check' -l verbose -d 'Show request and response'

complete -c claimcheck-cli -n '__claimcheck_cli_verb_is exec' -x -l variable -d 'The variable\'s name'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is check' -x -l per-host -d 'Requests at a time of one host'

complete -c claimcheck-cli -n '__claimcheck_cli_verb_is sandbox' -x -l port -d 'Where to listen'
complete -c claimcheck-cli -n '__claimcheck_cli_verb_is sandbox' -l until-stdin-closes -d 'End with standard input'
