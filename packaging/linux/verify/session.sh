# A desktop session of an ordinary user in the clean system: sourced by inside. Whatever runs in it ends with the process
# namespace that run made.

user=tester
home=/home/$user
runtime=/run/user/1000

# as_user COMMAND…: with the session's environment and nothing of ours.
as_user() {
    setpriv --reuid "$user" --regid "$user" --init-groups env -i -C "$home" HOME="$home" USER="$user" \
        PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR="$runtime" XDG_SESSION_TYPE=x11 \
        DISPLAY=:7 DBUS_SESSION_BUS_ADDRESS="${bus:-}" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$@"
}

unlock_keyring() {
    printf 'a login password' | as_user gnome-keyring-daemon --unlock --components=secrets >/dev/null
}

start_session() {
    install -d -o "$user" -g "$user" -m 700 "$runtime"
    install -d -m 1777 /tmp/.X11-unix
    as_user Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/verify/xvfb.log 2>&1 &
    bus=$(as_user dbus-daemon --session --fork --print-address)
    unlock_keyring
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        [[ -S /tmp/.X11-unix/X7 ]] && return
        sleep 0.1
    done
    fail "no display: $(cat /verify/xvfb.log)"
}

# shows PATTERN PICTURE: waits for a text in the window; takes a picture either way.
shows() {
    local code=0
    as_user /verify/texts.py "$1" >/verify/text.log 2>&1 || code=$?
    as_user import -window root "png:-" >"/verify/kept/$2.png"
    [[ $code -eq 0 ]] || {
        cat /verify/text.log /verify/window.log >&2
        fail "the window did not show /$1/"
    }
    say "window: $(head -n 1 /verify/text.log)"
}

open_window() {
    as_user claimcheck >/verify/window.log 2>&1 &
    window=$!
}

# press WINDOW KEY: by a part of the window's title.
press() { as_user xdotool search --sync --onlyvisible --name "$1" windowfocus --sync key "$2"; }

close_window() {
    pkill -u "$user" -x claimcheck
    wait "$window" 2>/dev/null || true
}

# in_window PICTURE PATTERN [KEY PATTERN]: opens the window, waits for a text in it, presses the key and waits again, takes
# a picture, ends the window.
in_window() {
    open_window
    shows "$2" "$1"
    if [[ $# -gt 2 ]]; then
        press Claimcheck "$3"
        shows "$4" "$1"
    fi
    close_window
}
