# type.zsh SHELL SCRIPT PROGRAM LINE…: a user at a terminal of SHELL types each line, the Tab key and Enter. Prints what the
# program was then given, an argument in <> a line, an empty line behind.
zmodload zsh/zpty
local shell=$1 script=$2 program=$3 folder=$(mktemp -d)
mkdir $folder/bin
cat > $folder/bin/${program:t} <<FAKE
#!/bin/sh
case \$1 in list | flows) exec $program "\$@" ;; esac
printf '<%s>\n' "\$@" > $folder/given
mv $folder/given $folder/ended
FAKE
chmod +x $folder/bin/${program:t}
cp $script $folder/_${program:t}
case $shell in
    bash) local start="bash --norc --noprofile -i" setup="source $script; PS1=; : > $folder/ready" ;;
    fish) local start="fish --no-config -i"
        setup="complete -e -c ${program:t}; source $script; : > $folder/ready" ;;
    zsh) local start="zsh -f -i"
        setup="PS1=; fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D; : > $folder/ready" ;;
esac
[[ $shell == fish ]] && setup=${setup/: >/touch} setup=${setup/touch/touch}
export PATH=$folder/bin:$PATH TERM=dumb INPUTRC=/dev/null
wait_for() {
    local i junk
    for ((i = 0; i < 1500; ++i)); do
        while zpty -rt z junk 2>/dev/null; do seen+=$junk; done # or its output would block it
        [[ -e $1 ]] && return
        sleep 0.02
    done
    print -ru2 "$shell did not get to ${1:t}: $seen"
    exit 1
}
local seen=
zpty z $=start
zpty -w z "$setup"
wait_for $folder/ready
for line in $@[4,-1]; do
    seen=
    zpty -wn z $line$'\t\r'
    wait_for $folder/ended
    cat $folder/ended
    rm $folder/ended
    print
done
zpty -d z
rm -r $folder
