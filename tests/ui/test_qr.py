from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.ui.parts.qr import QUIET_ZONE, draw, qr_address

ADDRESS = "https://example.org/wax?a=1&b=ä#4"


def test_a_code_has_whole_modules_dark_on_white_and_its_quiet_zone() -> None:
    image = draw(ADDRESS, 300)
    assert image.width() == image.height() >= 300
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colours == {"#000000", "#ffffff"}
    modules = next(n for n in range(21, 178, 4) if image.width() % (n + 2 * QUIET_ZONE) == 0)
    pixel = image.width() // (modules + 2 * QUIET_ZONE)
    edge = QUIET_ZONE * pixel
    assert all(image.pixelColor(x, edge - 1) == QColor("white") for x in range(image.width()))
    assert all(image.pixelColor(x, edge) == QColor("black") for x in range(edge, edge + 7 * pixel))  # the finder


@pytest.mark.parametrize("url", [ADDRESS, "https://example.org/%20x", "http://[::1]/"])
def test_an_address_survives_the_way_through_the_picture_address(url: str) -> None:
    address = QUrl(qr_address(url))
    assert address.scheme() == "image"
    assert QUrl.fromPercentEncoding(qr_address(url).removeprefix("image://qr/").encode()) == url


def test_nothing_has_no_code() -> None:
    assert qr_address("") == ""


@pytest.mark.parametrize(("is_kiosk", "shown", "hidden"), [(True, "qr", "link"), (False, "link", "qr")])
def test_a_kiosk_shows_the_address_as_a_code_and_a_desk_as_a_link(
    is_kiosk: bool, shown: str, hidden: str, sit: Sit
) -> None:
    table = sit(packs=(pack_of(choice(1)),), is_kiosk=is_kiosk)
    table.press(Qt.Key.Key_Return, "a", Qt.Key.Key_Return)
    table.draw()
    assert table.has(shown)
    assert not table.has(hidden)
    if is_kiosk:
        table.until(lambda: is_crisp(code_on(table)))  # when it has come in


def code_on(table: Table) -> QImage:
    """The part of the screen where the code is."""
    picture, item = table.draw(), table.item("qr")
    return picture.copy(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect())


def is_crisp(image: QImage) -> bool:
    """Whether most of a picture is close to black or to white, and both are there."""
    shades = [QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())]
    dark, light = sum(shade < 40 for shade in shades), sum(shade > 215 for shade in shades)
    return dark > len(shades) / 10 and light > len(shades) / 3 and dark + light > 0.9 * len(shades)
