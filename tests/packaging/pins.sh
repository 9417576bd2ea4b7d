#!/bin/bash
# pins.sh [ROOT]: what is fetched from elsewhere to build is pinned to its bytes. Every action of a workflow stands at a
# full commit with its version behind it, and an action or a container has one pin throughout; workflows ask for no more
# than to read, and hand no credentials to later steps; every archive of the Flatpak and of the workflows has a SHA-256,
# the same in both.
set -u
root=${1:-$(cd "$(dirname "$0")/../.." && pwd)}
failed=0
complain() { echo "pins: $*" >&2; failed=1; }

workflows=("$root"/.github/workflows/*.yml)
[[ -f ${workflows[0]} ]] || complain "there is no workflow"
for file in "${workflows[@]}"; do
    while IFS= read -r line; do
        [[ $line =~ ^[a-z0-9-]+/[A-Za-z0-9./_-]+@[0-9a-f]{40}\ #\ v[0-9]+(\.[0-9]+)*$ ]] ||
            complain "$file: not pinned to a commit with its version: $line"
    done < <(sed -nE 's/^[ -]*uses: *//p' "$file")
    while IFS= read -r line; do
        [[ $line =~ @sha256:[0-9a-f]{64}(\ |$) ]] || complain "$file: a container without digest: $line"
    done < <(sed -nE 's/^ *(image|container): *([^ ].*)/\2/p' "$file")
    [[ $(grep -A1 '^permissions:' "$file") == $'permissions:\n  contents: read' ]] || complain "$file: may more than read"
    [[ $(grep -c 'permissions:' "$file") -eq 1 ]] || complain "$file: a job has permissions of its own"
    [[ $(grep -c 'actions/checkout@' "$file") -eq $(grep -c 'persist-credentials: false' "$file") ]] ||
        complain "$file: a checkout leaves its credentials behind"
    [[ $(grep -c 'runs-on:' "$file") -eq $(grep -c '^    timeout-minutes:' "$file") ]] || complain "$file: a job without end"
    ! grep -q 'secrets\.' "$file" || complain "$file: names a secret"
done
different=$(sed -nE 's/^[ -]*uses: *([^@]*)@(.*)/\1 \2/p' "${workflows[@]}" | sort -u | cut -d' ' -f1 | uniq -d)
[[ -z $different ]] || complain "pinned in two ways: $different"

# pairs FILE…: "URL SHA-256" of each archive, in either file's spelling; an archive without one is a pair of one.
pairs() {
    sed -nE 's/^ *([A-Z]+_URL|url): *(https[^ ]*\.tar\.[a-z0-9]+) *$/\2/p; s/^ *([A-Z]+_SHA256|sha256): *([0-9a-f]{64}) *$/\2/p' "$@" |
        awk '/^https/ { if (url) print url; url = $0; next } url { print url, $0; url = "" } END { if (url) print url }'
}
manifest=$(echo "$root"/packaging/flatpak/*.yml)
of_flatpak=$(pairs "$manifest" | sort)
of_workflows=$(pairs "${workflows[@]}" | sort)
[[ -n $of_flatpak ]] || complain "the Flatpak has no archives"
[[ $(grep -c 'type: archive' "$manifest") -eq $(grep -c . <<<"$of_flatpak") ]] || complain "an archive without address"
! grep -qvE ' [0-9a-f]{64}$' <<<"$of_flatpak"$'\n'"$of_workflows" || complain "an archive without SHA-256"
[[ $of_flatpak == "$of_workflows" ]] || complain "the Flatpak and the workflows take different archives:
$of_flatpak
$of_workflows"
exit "$failed"
