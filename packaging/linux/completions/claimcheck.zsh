#compdef claimcheck
# Completion of claimcheck(1) for zsh.
_arguments \
    '(- *)'{-h,--help}'[show help]' \
    '(- *)--help-all[show help with Qt'\''s own options]' \
    '(- *)'{-v,--version}'[print the version]' \
    '--sandbox[start on the bundled local issuer]' \
    '--store=[where demo credentials go]:where:(session keychain)' \
    '--tour=[get a token each, save a screenshot, quit]:file:_files'
