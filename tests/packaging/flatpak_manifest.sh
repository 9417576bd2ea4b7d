#!/bin/bash
# flatpak_manifest.sh APP-ID [ROOT]: the manifest is named as the application is, and gives it these permissions and no
# others. A new one belongs here too, and its reason into packaging/README.md.
set -u
id=$1
root=${2:-$(cd "$(dirname "$0")/../.." && pwd)}
manifest=$root/packaging/flatpak/$id.yml
failed=0
complain() { echo "flatpak_manifest: $*" >&2; failed=1; }

[[ -f $manifest ]] || { complain "there is no $manifest"; exit 1; }
[[ $(echo "$root"/packaging/flatpak/*.yml) == "$manifest" ]] || complain "there is another manifest"
grep -qx "id: $id" "$manifest" || complain "the id is not $id"
grep -qx "command: claimcheck" "$manifest" || complain "it starts another program"
given=$(sed -n '/^finish-args:/,/^[a-z]/s/^ *- //p' "$manifest" | LC_ALL=C sort)
expected=$(LC_ALL=C sort <<'PERMISSIONS'
--share=ipc
--share=network
--socket=fallback-x11
--socket=wayland
--system-talk-name=org.freedesktop.login1
--talk-name=org.kde.StatusNotifierWatcher
--talk-name=org.freedesktop.Notifications
--talk-name=org.cinnamon.ScreenSaver
--talk-name=org.freedesktop.ScreenSaver
--talk-name=org.freedesktop.secrets
--talk-name=org.gnome.ScreenSaver
--talk-name=org.mate.ScreenSaver
--talk-name=org.xfce.ScreenSaver
PERMISSIONS
)
[[ $given == "$expected" ]] || complain "the permissions differ: $(diff <(echo "$expected") <(echo "$given"))"
for name in $(grep -oE '"org\.[a-z]+\.ScreenSaver"' "$root/app/lockwatch_dbus.cpp" | tr -d '"'); do
    grep -qx -- "--talk-name=$name" <<<"$given" || complain "the window listens to $name, and would not hear it"
done
for file in "$root"/packaging/linux/desktop/*.desktop.in "$root"/packaging/linux/desktop/*.metainfo.xml.in; do
    grep -q '@CLAIMCHECK_APP_ID@' "$file" || complain "$file does not take its name from CLAIMCHECK_APP_ID"
done
exit "$failed"
