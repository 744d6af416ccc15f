"""What is locked where the program runs, and what is not."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from wickquiz.kiosk.compositor import Held, LockReport, Session, lock_report

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="sessions are told apart on Linux; elsewhere there is one"
)

WAYS = ("closing", "own shortcuts", "Alt+Tab", "Ctrl+Alt+F1", "Ctrl+Alt+Del", "SysRq", "power key")


@dataclass
class Machine:
    """What /proc and /etc say."""

    root: Path

    def process(self, number: int, name: str, parent: int = 1, arguments: str = "") -> None:
        folder = self.root / "proc" / str(number)
        folder.mkdir(parents=True)
        (folder / "comm").write_text(name + "\n")
        (folder / "status").write_text(f"Name:\t{name}\nPPid:\t{parent}\n")
        (folder / "cmdline").write_text(arguments.replace(" ", "\0") + "\0")

    def file(self, name: str, content: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(content)

    def report(self, **environ: str) -> LockReport:
        return lock_report(environ, self.root / "proc", self.root / "etc", "linux")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def held(report: LockReport) -> dict[str, Held]:
    found = {}
    for way in WAYS:
        (lock,) = [lock for lock in report.locks if way in lock.way]
        found[way] = lock.held
    return found


def under_cage(machine: Machine, arguments: str = "cage -d -- wickquiz kiosk") -> LockReport:
    machine.process(os.getppid(), "sh", 70)
    machine.process(70, "cage", arguments=arguments)
    return machine.report(WAYLAND_DISPLAY="wayland-0")


def test_under_cage_windows_and_consoles_are_locked(machine: Machine) -> None:
    report = under_cage(machine)
    assert (report.session, report.name, report.is_kiosk) == (Session.CAGE, "cage", True)
    assert held(report)["Alt+Tab"] is Held.YES
    assert held(report)["Ctrl+Alt+F1"] is Held.YES


@pytest.mark.parametrize("arguments", ["cage -s -- wickquiz", "cage -ds wickquiz"])
def test_a_cage_that_lets_consoles_through_is_seen(machine: Machine, arguments: str) -> None:
    assert held(under_cage(machine, arguments))["Ctrl+Alt+F1"] is Held.NO


def test_the_program_s_own_arguments_are_not_cage_s(machine: Machine) -> None:
    assert held(under_cage(machine, "cage -- wickquiz -s"))["Ctrl+Alt+F1"] is Held.YES
    assert held(Machine(machine.root / "b").report())["Ctrl+Alt+F1"] is Held.NO


def test_who_listens_at_the_socket_counts_whoever_started_us(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.process(os.getpid(), "gnome-shell")
    machine.process(os.getppid(), "cage")
    monkeypatch.chdir(tmp_path)  # a socket's name may only be short
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-0")
        compositor.listen()
        report = machine.report(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=".")
    assert (report.session, report.name) == (Session.WAYLAND, "gnome-shell")
    assert held(report)["Alt+Tab"] is Held.NO
    assert "no kiosk compositor" in report.summary


def test_a_window_manager_under_x_keeps_its_keys(machine: Machine) -> None:
    machine.process(300, "Xorg")
    machine.process(301, "xfwm4")
    report = machine.report(DISPLAY=":0")
    assert (report.session, report.name) == (Session.X11, "xfwm4")
    assert held(report)["Alt+Tab"] is Held.NO


def test_an_x_server_without_one_has_none(machine: Machine) -> None:
    machine.process(300, "Xorg")
    report = machine.report(DISPLAY=":0")
    assert report.session is Session.X11_BARE
    assert (held(report)["Alt+Tab"], held(report)["Ctrl+Alt+F1"]) == (Held.YES, Held.UNKNOWN)


def test_a_program_that_was_told_to_use_x_is_under_x(machine: Machine) -> None:
    machine.process(301, "openbox")
    report = machine.report(DISPLAY=":0", WAYLAND_DISPLAY="wayland-0", QT_QPA_PLATFORM="xcb")
    assert report.session is Session.X11


def test_what_the_machine_locks_itself_is_read_from_its_settings(machine: Machine) -> None:
    machine.file("proc/sys/kernel/sysrq", "0\n")
    machine.file("etc/systemd/logind.conf", "[Login]\n#HandlePowerKey=poweroff\n")
    machine.file("etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nHandlePowerKey=ignore\n")
    unit = machine.root / "etc/systemd/system/ctrl-alt-del.target"
    unit.parent.mkdir()
    unit.symlink_to("/dev/null")
    report = under_cage(machine)
    assert set(held(report).values()) == {Held.YES}
    assert report.open_ways == ()
    assert report.summary == "A kiosk compositor (cage) keeps this program in front; every way out is locked."


def test_what_it_leaves_open_is_told_with_what_to_do(machine: Machine) -> None:
    machine.file("proc/sys/kernel/sysrq", "438\n")
    report = under_cage(machine)
    words = {lock.way: lock.words for lock in report.open_ways}
    assert len(words) == 3
    assert "kernel.sysrq is 438: set it to 0" in words.values()
    assert any("systemctl mask ctrl-alt-del.target" in each for each in words.values())


def test_where_nothing_can_be_read_nothing_is_claimed(machine: Machine) -> None:
    report = machine.report()
    assert report.session is Session.CONSOLE
    claimed = {way for way, state in held(report).items() if state is Held.YES}
    assert claimed == {"closing", "own shortcuts"}


@pytest.mark.parametrize(("platform", "session"), [("win32", Session.WINDOWS), ("darwin", Session.MACOS)])
def test_elsewhere_the_system_is_named_and_nothing_is_claimed(
    machine: Machine, platform: str, session: Session
) -> None:
    report = lock_report({"DISPLAY": ":0"}, machine.root, machine.root, platform)
    assert report.session is session
    assert not report.is_kiosk
    assert len(report.open_ways) == len(report.locks) - 2


def test_here_and_now_there_is_a_report() -> None:
    report = lock_report(os.environ)
    assert report.summary.endswith(".")
    assert len({lock.way for lock in report.locks}) == len(report.locks) == len(WAYS)
