"""Invented packs of SIGame, versions 4 and 5."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from wickquiz.packs.interchange import siq_read
from wickquiz.packs.interchange.report import Effect, Imported
from wickquiz.packs.interchange.zips import write_zip
from wickquiz.packs.model import Item

V4 = "http://vladimirkhil.com/ygpackage3.0.xsd"
V5 = "https://github.com/VladimirKhil/SI/blob/master/assets/siq_5.xsd"


def atom(text: str, kind: str = "") -> str:
    return f"<atom{f' type={quoteattr(kind)}' if kind else ''}>{escape(text)}</atom>"


def content(text: str, kind: str = "text", *, is_ref: bool = False, placement: str = "") -> str:
    where = f" placement={quoteattr(placement)}" if placement else ""
    link = ' isRef="True"' if is_ref else ""
    return f"<item type={quoteattr(kind)}{where}{link}>{escape(text)}</item>"


def param(name: str, inner: str, kind: str = "") -> str:
    return f"<param name={quoteattr(name)}{f' type={quoteattr(kind)}' if kind else ''}>{inner}</param>"


def answers(name: str, *texts: str) -> str:
    return f"<{name}>{''.join(f'<answer>{escape(text)}</answer>' for text in texts)}</{name}>" if texts else ""


def old(
    *atoms: str, right: tuple[str, ...] = ("Oxygen",), wrong: tuple[str, ...] = (), price: str = "100", more: str = ""
) -> str:
    inner = f"{more}<scenario>{''.join(atoms)}</scenario>{answers('right', *right)}{answers('wrong', *wrong)}"
    return f'<question price="{price}">{inner}</question>'


def new(
    *items: str,
    right: tuple[str, ...] = ("Oxygen",),
    kind: str = "",
    price: str = "100",
    more: str = "",
    info: str = "",
) -> str:
    params = f"<params>{param('question', ''.join(items), 'content')}{more}</params>"
    given_ = f' type="{kind}"' if kind else ""
    return f'<question price="{price}"{given_}>{info}{params}{answers("right", *right)}</question>'


def theme(*questions: str, name: str = "Gases", info: str = "") -> str:
    return f"<theme name={quoteattr(name)}>{info}<questions>{''.join(questions)}</questions></theme>"


def round_(*themes: str, name: str = "", kind: str = "standart", info: str = "") -> str:
    return f'<round name={quoteattr(name)} type="{kind}">{info}<themes>{"".join(themes)}</themes></round>'


def siq(
    *rounds: str, version: str = "5", head: str = "", attributes: str = "", files: tuple[tuple[str, bytes], ...] = ()
) -> bytes:
    space = V4 if version == "4" else V5
    inner = f"{head}<rounds>{''.join(rounds)}</rounds>"
    root = f'<package xmlns="{space}" name="Candles" version="{version}" {attributes}>{inner}</package>'
    return write_zip([("content.xml", root.encode()), *files])


def board(*questions: str, version: str = "5", files: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    return siq(round_(theme(*questions)), version=version, files=files)


def read(data: bytes) -> Imported:
    return siq_read.read(data, "candles.siq")


def only(data: bytes) -> Item:
    found = read(data)
    assert len(found.items) == 1, found.notes
    return found.items[0]


def sentences(found: Imported) -> list[str]:
    return [note.sentence for note in found.notes]


def reason(data: bytes) -> str:
    found = read(data)
    assert not found.items
    assert found.notes[-1].severity is Effect.LOST
    return found.notes[-1].sentence


QUESTION = "What feeds a flame?"
