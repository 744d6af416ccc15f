"""Question files and locks that are sound as entries, and hostile as what they are."""

from __future__ import annotations

from collections.abc import Callable

from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive

Row = tuple[str, str, str, Callable[[], bytes]]

HEAD = b"wickpack: 1\ntitle: Wax\nid: wax\nsources: {gazette: {title: Why wax burns}}\nquestions:\n"
GOOD = b"- ask: What feeds a flame?\n  answer: Oxygen\n  wrong: [Helium, Neon, Argon]\n"
LAUGHS = b"".join(b"  - &%c [%s]\n" % (98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(9))
MERGES = b"".join(b"  - &%c {<<: [%s]}\n" % (98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(9))
MORE = b"questions:\n"
WORDY = GOOD.replace(b"a flame", b"a flame " * 1_200)
SIDES = b"- ask: a?\n  match:\n    ? %s\n    : a\n    y: b\n"
LONG = b"x" * 1_900_000


def _pack(data: bytes) -> Callable[[], bytes]:
    return lambda: archive([MIMETYPE, Raw(b"pack.yaml", data)])


def _beside(name: str, data: bytes, pack: bytes = PACK.data) -> Callable[[], bytes]:
    return lambda: archive([MIMETYPE, Raw(b"pack.yaml", pack), Raw(name.encode(), data)])


def _asked(question: bytes) -> bytes:
    return HEAD + GOOD + question


_YAML: tuple[tuple[str, str, bytes], ...] = (
    ("an alias bomb", "anchor", b"x-bomb:\n  - &a lol\n" + LAUGHS + HEAD + GOOD),
    ("an alias", "alias", _asked(b"- ask: *a\n")),
    ("a merge bomb", "anchor", b"x-bomb:\n  - &a {x: y}\n" + MERGES + HEAD + GOOD),
    ("a merge key", "merge-key", _asked(b"- {<<: {ask: What?}}\n")),
    ("a list that holds itself", "anchor", _asked(b"- &a [*a]\n")),
    ("depth in brackets", "too-deep", HEAD + b"- " + b"[" * 100_000),
    ("depth in braces", "too-deep", HEAD + b"- " + b"{a: " * 100_000),
    ("depth in dashes", "too-deep", HEAD + b"- " * 100_000),
    ("a program as a tag", "tag", _asked(b"- !!python/object/apply:os.system ['touch evil']\n")),
    ("a tag of its own", "tag", _asked(b"- ask: !evil x?\n")),
    ("a directive", "directive", b"%TAG ! tag:evil,2000:\n---\n" + HEAD + GOOD),
    ("a second document", "second-document", HEAD + GOOD + b"---\n" + HEAD),
    ("a key given twice", "duplicate-key", HEAD + GOOD + b"title: Other\n"),
    ("a list as a key", "key-not-text", _asked(b"- ? [x]\n  : y\n")),
    ("a title beyond any length", "too-large", HEAD.replace(b"Wax", LONG) + GOOD),
    ("a question beyond any length", "too-large", _asked(b"- ask: " + LONG + b"?\n  answer: x\n  wrong: y\n")),
    (
        "an option beyond any length",
        "too-large",
        _asked(b"- ask: a?\n  answer: x\n  wrong: [y, {text: " + LONG + b"}]"),
    ),
    ("a side beyond any length", "too-large", _asked(SIDES % (b"x" * 20_000))),
    ("more values than fit", "too-many-values", HEAD + b"- [" + b"a," * 100_000 + b"]\n"),
    ("nothing but commas", "syntax", HEAD + b"- [" + b"," * 900_000),
    ("all the values that fit, and one alias", "alias", _asked(GOOD * 7_600 + b"- ask: *a\n")),
    ("all the text that fits, and one alias", "alias", _asked(WORDY * 198 + b"- ask: *a\n")),
    ("keys without end", "unknown-key", _asked(b"- {" + b",".join(b"answr%d: 1" % n for n in range(49_000)) + b"}\n")),
    ("quotes without end", "syntax", HEAD + b'- ask: "x\n' * 24 + b"z y\n" * 400_000),
    ("tags without end", "tag", HEAD + b"".join(b"- !x a%d\n" % n for n in range(70_000))),
    ("a NUL", "control-character", HEAD + GOOD.replace(b"flame", b"fl\0ame")),
    ("an escape sequence", "control-character", HEAD + GOOD.replace(b"flame", b"\x1b]0;evil\x07flame")),
    ("a text turned around", "control-character", HEAD + GOOD.replace(b"Oxygen", "\u202enegyxO".encode())),
    ("a text turned around by a code", "control-character", HEAD + GOOD.replace(b"Oxygen", b'"\\u202Enegyxo"')),
    ("a side turned around by a code", "control-character", _asked(b'- ask: a?\n  match: {"\\u202ex": a, y: b}\n')),
    ("an embedded direction", "control-character", HEAD + GOOD.replace(b"Oxygen", "\u202bOxygen".encode())),
    ("half a character by a code", "syntax", HEAD + GOOD.replace(b"Oxygen", b'"\\ud800x"')),
    ("a mark of byte order within", "control-character", HEAD + "\ufeff".encode() + GOOD),
    ("a line that editors do not count", "control-character", HEAD + GOOD.replace(b"flame", "a\u2028b".encode())),
    ("UTF-16 with its mark", "not-utf8", (HEAD + GOOD).decode().encode("utf-16")),
    ("UTF-16 without its mark", "control-character", (HEAD + GOOD).decode().encode("utf-16-le")),
    ("UTF-32", "not-utf8", (HEAD + GOOD).decode().encode("utf-32")),
    ("Latin-1", "not-utf8", HEAD + GOOD.replace(b"flame", b"fl\xe4me")),
    ("a surrogate as UTF-8", "not-utf8", HEAD + GOOD.replace(b"flame", b"\xed\xa0\x80")),
    ("an overlong slash", "not-utf8", HEAD + GOOD.replace(b"flame", b"\xc0\xaf")),
    ("an empty pack.yaml", "empty-file", b""),
    ("comments alone", "empty-file", b"# nothing\n" * 9),
    ("no question", "no-questions", HEAD),
    ("a later version of packs", "later-version", HEAD.replace(b"wickpack: 1", b"wickpack: 2") + GOOD),
    ("an id that leads elsewhere", "bad-id", HEAD.replace(b"id: wax", b"id: ../../wax") + GOOD),
    ("an id that names a folder", "bad-id", HEAD.replace(b"id: wax", b"id: wax/more") + GOOD),
    ("a picture that leads elsewhere", "bad-image", _asked(GOOD + b"  image: ../../etc/passwd.png\n  alt: x\n")),
    ("a picture by its address", "bad-image", _asked(GOOD + b"  image: 'http://example.org/a.png'\n  alt: x\n")),
    ("a picture that is not there", "bad-image", _asked(GOOD + b"  image: images/none.png\n  alt: x\n")),
    ("a cover that leads elsewhere", "bad-image", b"cover: /etc/cover.png\n" + HEAD + GOOD),
)
_LOCKS: tuple[tuple[str, bytes], ...] = (
    ("a lock that is none", b"[]"),
    ("a lock by hand", b'{"wickpack-lock": 1, "sha256": "", "paragraphs": {}, "items": {}}'),
    ("a lock of depth", b"[" * 900_000),
    ("a lock of lists", b"[" + b"[]," * 600_000 + b"[]]"),
    ("a lock of one number", b"9" * 1_900_000),
)
_CITING = HEAD + GOOD + b"  source: gazette@4\n"

TEXTS: list[Row] = [
    *((what, rule, "pack.yaml", _pack(data)) for what, rule, data in _YAML),
    *((what, "lock-damaged", "pack.yaml", _beside("citations.lock.json", data, _CITING)) for what, data in _LOCKS),
    ("values in the next file", "too-many-values", "more.yaml", _beside("more.yaml", MORE + b"- [" + b"a," * 99_970)),
    ("a bomb in the next file", "anchor", "more.yaml", _beside("more.yaml", MORE + b"- &a x\n")),
]
