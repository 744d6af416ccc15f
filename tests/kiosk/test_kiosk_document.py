"""docs/kiosk.md says what the program does: its keys, its figures, its ways out, its files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wickquiz.kiosk.compositor import lock_report
from wickquiz.kiosk.config import SECTIONS
from wickquiz.kiosk.config_toml import keys_markdown
from wickquiz.kiosk.metrics import figures
from wickquiz.kiosk.pin import DIGITS, TRIES, WAIT_SECONDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "kiosk.md").read_text(encoding="utf-8")
PACKAGING = ROOT / "packaging" / "kiosk"


@pytest.mark.parametrize("section", SECTIONS)
def test_every_key_of_a_section_stands_there_as_it_is_declared(section: str) -> None:
    tables = re.split(r"(?m)^(?=### )", keys_markdown())
    (table,) = [each for each in tables if each.startswith(f"### [{section}]")]
    assert table.strip() in DOCUMENT


def test_every_figure_stands_there_as_it_is_published() -> None:
    for name, figure in figures().items():
        by = f" by `{figure.label}`" if figure.label else ""
        assert f"| `{name}`{by} | {figure.kind} | {figure.about} |\n" in DOCUMENT
    assert len(re.findall(r"(?m)^\| `wickquiz_", DOCUMENT)) == len(figures())


def test_every_way_out_that_the_report_names_has_its_row() -> None:
    for lock in lock_report({}, ROOT, ROOT, "linux").locks:
        assert f"\n| {lock.way} |" in DOCUMENT


def test_every_file_of_the_packaging_that_it_names_is_there() -> None:
    named = set(re.findall(r"`((?:x11/)?[\w-]+\.(?:conf|service|rules))`|(?:-m 644 |&& )([\w-]+\.\w+)", DOCUMENT))
    names = {one or other for one, other in named} - {"apt.conf"}
    assert len(names) > 5
    assert {name for name in names if not (PACKAGING / name).is_file()} == set()


def test_it_gives_the_gate_s_own_numbers() -> None:
    words = {5: "five", 6: "six"}
    assert f"asks for {words[DIGITS]} digits" in DOCUMENT
    assert f"after {words[TRIES]} wrong ones it takes {words[WAIT_SECONDS // 60]} minutes" in DOCUMENT


def test_the_set_up_fits_a_page() -> None:
    page = DOCUMENT.partition("## From a bare Debian")[2].partition("\n## ")[0]
    assert len(page.splitlines()) < 60
