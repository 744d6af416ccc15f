"""Entries whose names lead elsewhere, mean two things or nothing that a pack has, and entries that are no files."""

from __future__ import annotations

from collections.abc import Callable

from tests.packs.hostile.drawn import png
from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive

Row = tuple[str, str, str, Callable[[], bytes]]


def named(*names: bytes) -> Callable[[], bytes]:
    return lambda: archive([MIMETYPE, PACK, *(Raw(name, png()) for name in names)])


def attributed(attributes: int) -> Callable[[], bytes]:
    return lambda: archive([MIMETYPE, PACK, Raw(b"images/a.png", b"/etc/passwd", attributes=attributes)])


COMPOSED = "images/\u00e9.png"
_BAD = {
    "up and out": "../evil.yaml",
    "up and out from within": "images/../../evil.png",
    "up by backslashes": "..\\evil.yaml",
    "the folder itself": "./more.yaml",
    "nothing between slashes": "images//a.png",
    "an absolute name": "/etc/evil.yaml",
    "a drive": "C:/evil.yaml",
    "a drive's current folder": "C:evil.yaml",
    "a share": "//server/share/evil.yaml",
    "a share by backslashes": "\\\\server\\share\\evil.yaml",
    "a backslash": "images\\a.png",
    "a stream behind a file": "pack.yaml:evil",
    "no name": "",
    "a dot at the end": "images/a.png.",
    "a space at the end": "images/a.png ",
    "dots alone": "images/.../a.png",
    "a control character": "images/\x1b[2Ja.png",
    "a line break": "images/a\n.png",
    "the end of a C string": "images/a.png\0.exe",
    "a name turned around": "images/\u202egnp.a.png",
    "a composed letter": "images/caf\u00e9.png",
    "a decomposed letter": "images/cafe\u0301.png",
    "wide letters": "images/\uff41.png",
    "a name beyond any length": f"images/{'a' * 190}.png",
    "the home folder": "~/a.yaml",
    "a variable": "images/$HOME.png",
    "a pattern": "images/*.png",
}
_UNKNOWN = {
    "a program": "run.py",
    "a module beside": "yaml/__init__.py",
    "a drawing": "images/a.svg",
    "a page": "index.html",
    "an animation": "images/a.gif",
    "a picture elsewhere": "a.png",
    "questions in a folder": "more/pack.yaml",
    "a hidden file": ".bashrc",
    "hidden questions": ".more.yaml",
    "a hidden picture": "images/.a.png",
    "another suffix": "more.yml",
    "capitals in a suffix": "images/a.PNG",
    "a lock elsewhere": "images/citations.lock.json",
    "what macOS adds": "__MACOSX/._pack.yaml",
}
_RESERVED = (
    "con.yaml",
    "images/nul.png",
    "images/COM1.png",
    "LPT9.yaml",
    "aux",
    "images/prn.a.png",
    "images/con/a.png",
)

NAMES: list[Row] = [
    *((what, "bad-name", name, named(name.encode())) for what, name in _BAD.items()),
    ("a name that is not UTF-8", "bad-name", "images/\\xff\\xfe.png", named(b"images/\xff\xfe.png")),
    *((what, "unknown-entry", name, named(name.encode())) for what, name in _UNKNOWN.items()),
    *((f"the device {name}", "reserved-name", name, named(name.encode())) for name in _RESERVED),
    ("the same name twice", "duplicate-name", "images/a.png", named(b"images/a.png", b"images/a.png")),
    ("a twin by case", "duplicate-name", "images/A.png", named(b"images/a.png", b"images/A.png")),
    ("a twin by case of its folder", "duplicate-name", "images/B/a.png", named(b"images/b/a.png", b"images/B/a.png")),
    ("a second pack.yaml", "duplicate-name", "Pack.yaml", named(b"Pack.yaml")),
    ("a second mimetype", "duplicate-name", "mimetype", named(b"mimetype")),
    ("a picture as a folder", "duplicate-name", "images/a.png/b.png", named(b"images/a.png", b"images/a.png/b.png")),
    ("a folder as a picture", "duplicate-name", "images/a.png", named(b"images/a.png/b.png", b"images/a.png")),
    ("composed and decomposed", "bad-name", COMPOSED, named(COMPOSED.encode(), "images/e\u0301.png".encode())),
    ("a folder", "not-a-file", "images/", named(b"images/")),
    ("a link", "not-a-file", "images/a.png", attributed(0o120777 << 16)),
    ("a pipe", "not-a-file", "images/a.png", attributed(0o010644 << 16)),
    ("a device", "not-a-file", "images/a.png", attributed(0o020644 << 16)),
    ("a socket", "not-a-file", "images/a.png", attributed(0o140644 << 16)),
    ("a folder by its mode", "not-a-file", "images/a.png", attributed(0o040755 << 16)),
    ("a folder by its DOS attribute", "not-a-file", "images/a.png", attributed(0x10)),
    ("a program with its owner's rights", "not-a-file", "images/a.png", attributed(0o104755 << 16)),
    ("a Windows link", "not-a-file", "images/a.png", attributed(0x400)),
]
