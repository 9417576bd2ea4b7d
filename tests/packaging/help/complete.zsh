# complete.zsh SCRIPT PROGRAM LINE…: what zsh offers at the end of each line, a candidate a line, an empty one behind.
# An interactive zsh on a terminal of its own is asked by the Tab key; compadd notes what it was given.
zmodload zsh/zpty
local script=$1 program=$2 folder=$(mktemp -d)
cp $script $folder/_${program:t}
cat > $folder/rc <<'RC'
PS1= PS2= RPS1=
fpath=($FOLDER $fpath)
path=($BIN $path)
autoload -Uz compinit
compinit -u -D
zstyle ':completion:*' verbose yes
zstyle ':completion:*' menu no
LISTMAX=100000
setopt extended_glob
compadd() {
    # These calls fill arrays; they offer nothing.
    if [[ ${@[1,(i)(-|--)]} == (|* )-[a-zA-Z0-9]#[OAD](| *) ]]; then
        builtin compadd "$@"
        return
    fi
    local -a __hits
    builtin compadd -A __hits "$@"
    (( $#__hits )) && print -rl -- $__hits >> $FOLDER/hits
    builtin compadd "$@"
}
ended() { : > $FOLDER/ended }
zle -N ended
bindkey '^X' ended
bindkey '^I' complete-word
: > $FOLDER/ready
RC
export FOLDER=$folder BIN=${program:h}
wait_for() {
    local i junk
    for ((i = 0; i < 1000; ++i)); do
        while zpty -rt z junk 2>/dev/null; do :; done # or its output would block it
        [[ -e $1 ]] && { rm $1; return }
        sleep 0.02
    done
    print -u2 "zsh did not get to ${1:t}"
    exit 1
}
zpty z zsh -f -i
zpty -w z "source $folder/rc"
wait_for $folder/ready
for line in $@[3,-1]; do
    : > $folder/hits
    zpty -wn z $line$'\t'$'\x18'
    wait_for $folder/ended
    zpty -wn z $'\x15' # clears the line
    sort -u $folder/hits
    print
done
zpty -d z
rm -r $folder
