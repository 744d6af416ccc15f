"""Markup in a pack is shown as the characters it is: nothing is fetched, nothing is drawn of it, nothing breaks."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from tests.ui.conftest import Sit
from tests.ui.playing import Table

import wickquiz
from wickquiz.game.rules import Rules
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Item,
    Multi,
    Option,
    Pack,
    Place,
    Problem,
    Severity,
    Source,
)
from wickquiz.ui.app.desktop import open_address

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
PLAIN_TEXT = Qt.TextFormat.PlainText.value
SIGNAL = QColor(0, 255, 0)
"""A colour that stands nowhere in the design."""


@dataclass
class Canary:
    """A server and a picture that nobody is to ask for. `mark` is markup that would load both."""

    server: HTTPServer
    picture: Path
    requests: list[str] = field(default_factory=list)

    def mark(self, name: str) -> str:
        port = self.server.server_port
        return (
            f'<b>{name}</b><br><img src="http://127.0.0.1:{port}/{name}.png" width="40" height="40">'
            f'<img src="{self.picture.as_uri()}" width="40" height="40"><a href="http://127.0.0.1:{port}/a">x</a>&lt;'
        )


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    picture = tmp_path / "canary.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(SIGNAL)
    image.save(str(picture))
    requests: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requests.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Canary(server, picture, requests)
    server.shutdown()
    server.server_close()


def marked_pack(canary: Canary) -> Pack:
    """A pack in which every text field holds the markup."""
    mark = canary.mark
    options = [Option(mark(f"option{n}"), mark(f"option-why{n}")) for n in range(3)]
    common = {
        "topic": mark("topic"),
        "why": mark("why"),
        "hint": mark("hint"),
        "tags": (mark("tag"),),
        "citations": (Citation("s", 1, 2, (mark("term"),), mark("supports")),),
        "dissents": (Dissent((Citation("s", 3, 3),), mark("says"), mark("dissent-why")),),
    }
    items = (
        Item("choice", mark("stem"), Choice(options[0], tuple(options[1:])), **common),
        Item("multi", mark("stem"), Multi((options[0],), tuple(options[1:])), **common),
        Item("claim", mark("stem"), Claim(True), **common),
    )
    source = Source("s", *(mark(name) for name in ("title", "publisher", "author", "published", "accessed", "url")))
    return Pack(
        "marked", mark("pack-title"), canary.picture.parent, items, {"s": source}, "0" * 64,
        version=mark("version"), description=mark("description"), authors=(mark("author"),),
        spoilers=mark("spoilers"),
    )  # fmt: skip


def look(table: Table, screen: str) -> None:
    """Draw the screen and hold every text on it to plain."""
    picture = table.draw()
    assert not shows(picture, SIGNAL), f"the picture is drawn on {screen}"
    texts = table.texts()
    assert texts
    for text in texts:
        expression = QQmlExpression(qmlContext(text), text, "textFormat")
        assert expression.evaluate()[0] == PLAIN_TEXT, text.property("text")


def shows(picture: QImage, colour: QColor) -> bool:
    return any(
        picture.pixelColor(x, y) == colour for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8)
    )


def test_the_picture_would_be_seen() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    assert not shows(image, SIGNAL)
    image.setPixelColor(48, 48, SIGNAL)
    assert shows(image, SIGNAL)


def test_markup_in_any_field_shows_as_itself_on_every_screen_and_loads_nothing(canary: Canary, sit: Sit) -> None:
    place = Place(Path(canary.mark("path")), 1, 1)
    problem = Problem(place, Severity.ERROR, canary.mark("rule"), canary.mark("message"))
    rules = Rules(length=3)
    table = sit(packs=(marked_pack(canary),), problems=(problem,), rules=rules)
    look(table, "home")
    assert canary.mark("pack-title") in table.words()
    table.click("problems")
    look(table, "problems")
    assert canary.mark("message") in table.words()
    table.press(ESCAPE, ENTER)
    for _ in range(3):
        table.press("?")
        look(table, "play")
        for name in ("stem", "topic", "hint"):
            assert canary.mark(name) in table.words()
        table.press("b", ENTER)
        look(table, "reveal")
        for name in ("why", "says", "dissent-why", "title", "publisher"):
            assert canary.mark(name) in table.words()
        table.press(ENTER)
    look(table, "results")
    assert canary.mark("stem") in table.words()
    table.press(ESCAPE)
    table.click("scores")
    look(table, "scores")
    assert canary.mark("pack-title") in table.words()
    assert canary.requests == []


def test_an_address_that_is_not_of_the_web_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for address in ("file:///etc/passwd", "javascript:alert(1)", "vnc://x", "", "example.org"):
        open_address(address)
    open_address("https://example.org/wax")
    assert opened == ["https://example.org/wax"]


def test_every_text_of_the_program_is_made_by_the_one_that_is_plain() -> None:
    screens = sorted(Path(wickquiz.__file__).parent.joinpath("ui").rglob("*.qml"))
    assert len(screens) > 60
    rich = re.compile(r"^\s*(Text|TextEdit|Label|TextArea|Button|ItemDelegate)\s*\{", re.MULTILINE)
    assert [path.name for path in screens if rich.search(path.read_text(encoding="utf-8"))] == ["Words.qml"]
    words = next(path for path in screens if path.name == "Words.qml").read_text(encoding="utf-8")
    assert "textFormat: Text.PlainText" in words
