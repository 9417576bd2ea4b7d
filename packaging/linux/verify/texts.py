#!/usr/bin/python3 -W ignore
"""texts.py PATTERN [SECONDS]: waits until a text of Claimcheck's windows, as a screen reader would find it, matches the
regular expression, prints that text, and ends with 0. Otherwise prints all texts and ends with 1."""
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def texts(node, depth=0):
    if node is None or depth > 40:
        return
    try:
        yield node.get_name() or ""
        yield node.get_description() or ""
        text = node.get_text_iface()
        if text:
            yield Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
        for i in range(node.get_child_count()):
            yield from texts(node.get_child_at_index(i), depth + 1)
    except GLib.Error:
        return  # It went away while we looked.


def all_texts():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app is not None and (app.get_name() or "").lower().startswith("claimcheck"):
            yield from texts(app)


pattern = re.compile(sys.argv[1])
until = time.monotonic() + float(sys.argv[2] if len(sys.argv) > 2 else 60)
while True:
    seen = [text for text in all_texts() if text]
    found = next((text for text in seen if pattern.search(text)), None)
    if found is not None:
        print(found)
        sys.exit(0)
    if time.monotonic() > until:
        print("not found: " + sys.argv[1], *dict.fromkeys(seen), sep="\n  ", file=sys.stderr)
        sys.exit(1)
    time.sleep(0.2)
