# Completion of claimcheck(1) for fish.
complete -c claimcheck -f
complete -c claimcheck -s h -l help -d 'Show help'
complete -c claimcheck -l help-all -d 'Show help with Qt\'s own options'
complete -c claimcheck -s v -l version -d 'Print the version'
complete -c claimcheck -l sandbox -d 'Start on the bundled local issuer'
complete -c claimcheck -x -l store -a 'session keychain' -d 'Where demo credentials go'
complete -c claimcheck -r -F -l tour -d 'Get a token each, save a screenshot, quit'
