#!/bin/bash
# Runs packaging/macos/sign-and-notarise with stand-ins for Apple's tools, which write down what they are asked for: that
# everything is signed from the inside out, with the hardened runtime only under a real identity, and what the notary
# gets. Whether Apple's own tools like it, no test here can tell.
set -euo pipefail
script=$(cd "$(dirname "$0")/../../packaging/macos" && pwd)/sign-and-notarise
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tools"
for tool in codesign xcrun spctl; do
    # shellcheck disable=SC2016 # for the stand-in to expand
    printf '#!/bin/sh\necho %s "$@" >>"%s"\n[ "%s $1" != "$FAIL" ]\n' "$tool" "$work/calls" "$tool" >"$work/tools/$tool"
    chmod +x "$work/tools/$tool"
done
export PATH=$work/tools:$PATH FAIL=
cd "$work"
mkdir -p Claimcheck.app/Contents/{MacOS,PlugIns/platforms,Frameworks/QtCore.framework/Versions/A}
touch Claimcheck.app/Contents/{MacOS/claimcheck-cli,MacOS/Claimcheck,PlugIns/platforms/libqcocoa.dylib} \
    Claimcheck.app/Contents/Frameworks/{libqt6keychain.1.dylib,QtCore.framework/Versions/A/QtCore}
touch claimcheck.dmg

failed=0
complain() { echo "sign_order: $*" >&2; failed=1; }

# run SUBCOMMAND FILE: forgets what was written down before.
run() { : >calls; "$script" "$@" >output 2>&1; }

# signed_in_order FIRST…: these last arguments of the calls to sign, in this order, and no others.
signed_in_order() {
    local found
    found=$(grep -- '--force --sign' calls | sed 's/.* //; s|.*/Contents/||')
    [[ $found == "$(printf '%s\n' "$@")" ]] || complain "signed: $found"
}

order=(PlugIns/platforms/libqcocoa.dylib Frameworks/libqt6keychain.1.dylib Frameworks/QtCore.framework
    MacOS/claimcheck-cli Claimcheck.app)

unset CLAIMCHECK_CODESIGN_IDENTITY CLAIMCHECK_NOTARY_PROFILE
run sign Claimcheck.app || complain "ad hoc fails: $(cat output)"
signed_in_order "${order[@]}"
grep -q -- '--options runtime' calls && complain "an ad-hoc signature has the hardened runtime"
grep -q -- '--verify --deep --strict .*Claimcheck.app$' calls || complain "the result is not verified"
run notarise claimcheck.dmg && complain "notarises without identity"
[[ -s calls ]] && complain "calls a tool without identity: $(cat calls)"

export CLAIMCHECK_CODESIGN_IDENTITY='Developer ID Application: Nobody (AAAA)'
run sign Claimcheck.app || complain "signing fails: $(cat output)"
signed_in_order "${order[@]}"
[[ $(grep -c -- '--options runtime' calls) -eq ${#order[@]} ]] || complain "not all has the hardened runtime"
[[ $(grep -c -- '--entitlements' calls) -eq 2 ]] || complain "not exactly the two programs have entitlements"
FAIL='codesign --force' run sign Claimcheck.app && complain "goes on when codesign fails"
[[ $(grep -c . calls) -eq 1 ]] || complain "goes on after the first failure: $(cat calls)"

export CLAIMCHECK_NOTARY_PROFILE=somebody
run notarise claimcheck.dmg || complain "notarising fails: $(cat output)"
grep -q '^xcrun notarytool submit --keychain-profile somebody --wait claimcheck.dmg$' calls || complain "not submitted"
grep -q '^xcrun stapler staple claimcheck.dmg$' calls || complain "not stapled"
grep -qi password calls && complain "a password is passed"
run sign "$work/missing.app" && complain "signs what is not there"
exit "$failed"
