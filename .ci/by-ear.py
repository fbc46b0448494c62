#!/usr/bin/env python3
"""Stands on the accessibility bus as a screen reader does, and holds that the program can be worked by ear.

    dbus-run-session -- .ci/by-ear.py PROGRAM FILE FOLDER

Presses real keys (xdotool) on the screen of DISPLAY, and waits for what is said of them: what gets the
keyboard, with the names of what it stands in, and what is announced. The words that matter are held, not whole
sentences. After each key, all that the keyboard can come to has a name; while a round is open, nothing tells a
hidden answer. With BY_EAR_TELLS=1 it prints what was heard.
FILE is a copy of sessions/ovelse.ron, FOLDER for the program's own files. Needs at-spi2-core, python3-gi.
"""

import os
import subprocess
import sys
import time

from gi.repository import Gio, GLib

PATIENCE = 60  # seconds, for one key: only what fails takes as long
CHECKED, FOCUSABLE, PRESSED, SELECTED = 4, 11, 20, 23  # states, by AT-SPI's numbers
LIGHTS = ("høyt", "middels", "lavt")


class Failure(Exception):
    """What does not hold."""


class Node:
    """Something in the tree."""

    def __init__(self, item):
        (_, self.path), _, (_, self.parent), _, _, _, self.name, self.role, self.told, states = item
        self.states = {bit for bit in range(64) if states[bit // 32] >> bit % 32 & 1}

    def tells_a_light(self):
        return any(light in f"{self.name} {self.told}".lower() for light in LIGHTS)

    def all(self):
        """All that it tells."""
        chosen = sorted(self.states & {CHECKED, PRESSED, SELECTED})
        return (self.name, self.told, self.role, tuple(chosen))


class Bus:
    """The accessibility bus, and what was heard on it."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        # As a screen reader says that it is there.
        for what in ("IsEnabled", "ScreenReaderEnabled"):
            here = GLib.Variant("(ssv)", ("org.a11y.Status", what, GLib.Variant("b", True)))
            ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", here)
        (address,) = ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags)
        self.bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", None, None, None, Gio.DBusSignalFlags.NONE, self.hear)
        self.heard = []  # what a reader reads, in turn
        self.told = []  # the same, and every name that has changed
        self.program = self.at = None  # who speaks, and what has the keyboard
        GLib.timeout_add(100, lambda: True)  # so that waiting comes to an end

    def get(self, path, what):
        asked = GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", what))
        return ask(self.bus, self.program, path, "org.freedesktop.DBus.Properties", "Get", asked)[0]

    def hear(self, _bus, sender, path, _interface, event, body):
        detail, holds, _, words = body.unpack()[:4]
        if event == "StateChanged" and detail == "focused" and holds:
            self.program, self.at = sender, path
            try:
                words = ", in ".join(self.names_up_from(path))
            except GLib.Error:
                return  # gone again
        elif event == "PropertyChange" and detail in ("accessible-name", "accessible-description"):
            if path != self.at:
                self.told.append(words)
                return
        elif event != "Announcement":
            return
        self.heard.append(words)
        self.told.append(words)

    def names_up_from(self, path):
        """What something is called, and what it stands in: a reader reads what is new of that."""
        names = []
        while not path.endswith("/root"):
            names.append(self.get(path, "Name"))
            _, path = self.get(path, "Parent")
        return [name for name in names if name]

    def tree(self):
        items = ask(self.bus, self.program, "/org/a11y/atspi/cache", "org.a11y.atspi.Cache", "GetItems")[0]
        return [Node(item) for item in items]

    def until(self, holds, what):
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise Failure(what())
            GLib.MainContext.default().iteration(True)


def ask(bus, whom, path, interface, method, arguments=None):
    answer = bus.call_sync(
        whom, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE * 1000)
    return answer.unpack()


class Ear:
    """Somebody who works by ear."""

    def __init__(self, bus):
        self.bus = bus
        self.keys = 0
        self.hidden = None  # while a round is open: all that tells of a light, as it was before

    def press(self, key, *hears, there=None):
        """Presses a key, and waits until all these words were heard, and something is there by name."""
        self.act(["key", "--", key], key, hears, there)

    def write(self, text, *hears):
        self.act(["type", "--delay", "40", "--", text], f"typed {text}", hears, None)

    def act(self, command, what, hears, there):
        heard, told = len(self.bus.heard), len(self.bus.told)
        subprocess.run(["xdotool", *command], check=True)
        self.keys += 1

        def was_heard():
            words = " | ".join(self.bus.heard[heard:]).lower()
            return all(part.lower() in words for part in hears)

        self.bus.until(was_heard, lambda: f"{what}: of {hears}, this was heard: {self.bus.heard[heard:]}")
        if there is not None:
            self.bus.until(lambda: any(node.name == there for node in self.bus.tree()),
                           lambda: f"{what}: {there!r} is not there")
        if os.environ.get("BY_EAR_TELLS"):
            print(what, self.bus.heard[heard:], flush=True)
        tree = self.bus.tree()
        for node in tree:
            if FOCUSABLE in node.states and not node.name.strip():
                raise Failure(f"{what}: the keyboard can come to what has no name, {node.all()}")
        if self.hidden is not None:
            self.holds_hidden(what, tree, self.bus.told[told:])

    def hide(self):
        self.hidden = sorted(node.all() for node in self.bus.tree() if node.tells_a_light())

    def holds_hidden(self, what, tree, told):
        """An answer shows nowhere: neither in what is there, nor in what was said."""
        now = sorted(node.all() for node in tree if node.tells_a_light())
        if now != self.hidden:
            raise Failure(f"{what}: before the reveal, lights are told: {set(now) ^ set(self.hidden)}")
        for words in told:
            if any(light in words.lower() for light in LIGHTS):
                raise Failure(f"{what}: before the reveal, this is told: {words!r}")


def on_the_board(ear):
    ear.press("Down", "1.2", "Verdi")
    ear.press("Right", "Lang", "middels")
    ear.press("h", "høyt")
    ear.press("ctrl+z", "Angret")
    ear.press("ctrl+End", "4.4", "Beslutning")
    ear.press("Right", "Sist i raden")
    ear.press("Home", "Verdi")
    for criterion in ("Lang", "Henger etter", "Gjennomfør", "Ansvar"):
        # Long or short, whole or in part.
        ear.press("Right", criterion.split()[-1], "Ikke vurdert")


def in_a_round(ear):
    ear.press("Return", "Etat A", "4.4 Læremidler", "Plassert ansvar")
    ear.hide()
    seats = ["Etat B", "Etat C", "Etat D", "Etat E", "Etat F", "Etat G", "Vis fram"]
    for key, then in zip("hmlam4h", seats, strict=True):
        ear.press(key, then, "svart")
    on_judge, ear.hidden = ear.hidden, None
    heard = len(ear.bus.heard)
    ear.press("ctrl+3", "ansvar")
    if any(light in words.lower() for words in ear.bus.heard[heard:] for light in LIGHTS):
        raise Failure(f"On the board, before the reveal: {ear.bus.heard[heard:]}")
    ear.press("ctrl+4", "Vis fram")
    ear.hidden = on_judge
    ear.holds_hidden("back in Judge", ear.bus.tree(), [])
    ear.hidden = None
    ear.press("r", "Alle svar er vist fram", "Delt")
    # What could not be seen is seen now: so it was looked for in the right place.
    shown = [node.name.lower() for node in ear.bus.tree() if node.tells_a_light()]
    if not any("høyt" in name and "etat a" in name for name in shown):
        raise Failure(f"After the reveal nothing tells who answered what: {shown}")
    ear.press("l", "Lavt")
    ear.press("ctrl+z", "Angret")


def through_crossings(ear):
    ear.press("ctrl+Return", "4.4 Læremidler", "Finansiering")
    ear.press("Prior", "4.4 Læremidler", "Plassert ansvar")
    ear.press("Escape", "ansvar")


def in_dialogs(ear):
    for key, title in (("F1", "Hurtigtast"), ("F2", "Hva lys og tegn betyr"), ("F7", "Oppfølgingspunkt")):
        ear.press(key, title)
        ear.press("Escape", "ansvar")
    ear.press("ctrl+k", "1 av ")
    ear.write("lagre", "Lagre, Ctrl S")
    ear.press("Down", "2 av ")
    ear.press("Escape", "ansvar")
    for way in ("hold opp og tell", "hver for seg"):
        ear.press("ctrl+k", "1 av ")
        ear.write(way, f"{way}", "1 av 1")
        ear.press("Return", "Valgt: ", way)


def in_prepare(ear):
    ear.press("ctrl+2", "Økta", "1 av 6")
    ear.press("F6", "Hva heter økta?")
    ear.press("Tab", "Første dag")
    ear.press("ctrl+a")
    ear.write("32.13.2027")
    ear.press("Tab", "Siste dag", "Første dag: Den dagen finnes ikke")
    ear.press("shift+Tab", "Første dag")
    ear.press("ctrl+a")
    ear.write("14.01.2027")
    ear.press("shift+Tab", "Hva heter økta?")
    ear.press("shift+Tab", "Veikart, 6 av 6")
    for at, tab in ((5, "Tiltak"), (4, "Innsatsområder"), (3, "Kriterier"), (2, "Deltakere")):
        ear.press("shift+Tab", f"{tab}, {at} av 6")
        ear.press("Return", there=tab)
    ear.press("F6", "1 av ")
    ear.press("Down", "2 av ")
    ear.press("F6", "Virksomhet")
    ear.press("ctrl+s", "Lagret")


def in_see(ear):
    ear.press("ctrl+5", "Verdi for brukerne", there="Spørsmål")
    ear.press("Down", "Hva gjør vi med 1.1?", "På sakslista", "2 av ")
    ear.press("Return", "Svaret skrives i begrunnelsen for 1.1")
    ear.write("Etat A spør eieren.")
    ear.press("ctrl+Return", "Spørsmålet er besvart")
    ear.press("Down", "Spenning", " til")
    ear.press("Up", "Hva gjør vi med 1.1?", "Besvart")
    ear.press("ctrl+z", "Angret")
    ear.press("F6", "Svaret skrives i begrunnelsen for 1.1")
    ear.press("Escape", "Hva gjør vi med 1.1?")
    ear.press("g", "Plassert ansvar", "1.1")
    ear.press("ctrl+3", "Plassert ansvar")


def in_roadmap(ear):
    ear.press("ctrl+6", "in Veikart", "1.2", "1 av 3", there="2027, låst")
    ear.press("Down", "2 av 3")
    ear.press("Up", "1.2", "1 av 3")
    ear.press("Left", "Først i raden")
    ear.press("Right", "in 2028–2029")
    ear.press("Right", "in Kø")
    ear.press("Right", "Sist i raden")
    ear.press("Tab", "Ikke nå 1, skjult")
    ear.press("Return", "Ikke nå 1, vist")
    ear.press("Return", "Ikke nå 1, skjult")
    ear.press("Escape", " av 3")
    for pane in ("Detaljer", "Statuslinje", "in Rom", "Plan, 1 av 3"):
        ear.press("F6", pane)
    ear.press("Tab", "Status, 2 av 3")
    ear.press("Return", "Veikart. Status. 1.1", "Trenger hjelp")
    ear.press("Down", "1.2")
    ear.press("Up", "1.1")
    ear.press("F6", "in Detaljer")
    ear.press("Escape", "1.1")
    ear.press("Up", "Øverst")
    ear.press("End", "Sist i raden")
    for pane in ("Detaljer", "Statuslinje", "in Rom", "Status, 2 av 3"):
        ear.press("F6", pane)
    ear.press("Tab", "Handlingsplan, 3 av 3")
    ear.press("Return", "1 av 7", "Ingen ansvarlig")
    ear.press("Up", "Øverst")
    ear.press("Down", "2 av 7")


def in_minutes(ear):
    ear.press("ctrl+7", "in Referat")
    ear.press("Home", "Møtet")
    ear.press("Down", "Sak")
    ear.press("Down", "Sak")
    ear.press("space", "pågår")
    ear.press("space", "Pause")
    ear.press("Return", "in Sak ")
    ear.write("Etat A tar det")
    ear.press("Escape", "in Saksliste")
    ear.press("ctrl+Return", "Ferdig med sak")
    ear.press("ctrl+z", "Angret")
    for pane in ("in Sak ", "Til stede: Sak", "Statuslinje", "in Rom", "Møtet, 2 av 3"):
        ear.press("F6", pane)
    ear.press("shift+Tab", "1 av 3")
    ear.press("Return", "Referat, Øvelse: felles tiltak, overskrift")
    ear.press("Up", "Øverst")
    ear.press("Down", "in Referat")


def in_every_room(ear):
    tree = ear.bus.tree()
    rail = next(node.path for node in tree if node.name == "Rom")
    rooms = [node.name for node in tree if node.parent == rail and "lerret" not in node.name.lower()]
    if len(rooms) < 4:
        raise Failure(f"Of the rooms, only these are there: {rooms}")
    for at, room in enumerate(rooms):
        ear.press(f"ctrl+{at + 1}", f"in {room}", there=room)


def main():
    program, file, folder = sys.argv[1:4]
    bus = Bus()
    kept = {**os.environ, "LC_ALL": "nb_NO.UTF-8", "LANG": "nb_NO.UTF-8", "LYSKRYSS_DATA_DIR": folder}
    kept = {name: value for name, value in kept.items() if not name.startswith("WAYLAND_")}
    # In the corner of the screen: where the pointer lies on a hint, Esc takes the hint away first.
    subprocess.run(["xdotool", "mousemove", "9999", "9999"], check=True)
    started = subprocess.Popen([program, file], env=kept)
    begun = time.monotonic()
    ear = Ear(bus)
    try:
        bus.until(lambda: any("1.1" in words for words in bus.heard), lambda: "The board came up without a word.")
        for part in (on_the_board, in_a_round, through_crossings, in_dialogs, in_see, in_roadmap, in_minutes, in_prepare, in_every_room):
            part(ear)
        if started.poll() is not None:
            raise Failure("The program has ended.")
    except Failure as failure:
        print(failure)
        return 1
    finally:
        started.kill()
    print(f"   {ear.keys} keys, {len(bus.heard)} things heard, {time.monotonic() - begun:.0f} s")
    return 0


sys.exit(main())
