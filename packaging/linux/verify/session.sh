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

start_session() {
    install -d -o "$user" -g "$user" -m 700 "$runtime"
    install -d -m 1777 /tmp/.X11-unix
    as_user Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/verify/xvfb.log 2>&1 &
    bus=$(as_user dbus-daemon --session --fork --print-address)
    printf 'a login password' | as_user gnome-keyring-daemon --unlock --components=secrets >/dev/null
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        [[ -S /tmp/.X11-unix/X7 ]] && return
        sleep 0.1
    done
    fail "no display: $(cat /verify/xvfb.log)"
}

# in_window SCREENSHOT PATTERN [ARGUMENT…]: starts the window, waits for a text in it, takes a picture, ends it.
in_window() {
    local picture=$1 pattern=$2 window
    shift 2
    as_user claimcheck "$@" >/verify/window.log 2>&1 &
    window=$!
    as_user /verify/texts.py "$pattern" >/verify/text.log 2>&1 || {
        cat /verify/text.log /verify/window.log >&2
        as_user import -window root "png:-" >"/verify/kept/$picture.png" || true
        fail "the window did not show /$pattern/"
    }
    say "window: $(head -n 1 /verify/text.log)"
    as_user import -window root "png:-" >"/verify/kept/$picture.png"
    pkill -u "$user" -x claimcheck
    wait "$window" 2>/dev/null || true
}
