# complete.fish SCRIPT PROGRAM LINE…: what fish offers at the end of each line, a candidate a line, an empty one behind.
set -l script $argv[1]
set -x PATH (path dirname $argv[2]) $PATH
complete -e -c (path basename $argv[2])
source $script
for line in $argv[3..]
    complete -C $line | string replace -r '\t.*' '' | sort
    echo
end
