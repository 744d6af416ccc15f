"""QTI 3 out: a content package with one item for each question, a test that lists them, and the pictures.

Topics are the test's sections, levels and tags the metadata (LOM) of each item, the time its limit in the test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from wickquiz.packs.interchange.exporting import Part, note_beyond
from wickquiz.packs.interchange.pictures import images_of, pictures_of
from wickquiz.packs.interchange.qti3_body import FEEDBACK, RESPONSE, Body, body_of, is_slider
from wickquiz.packs.interchange.qti3_item import TOOL
from wickquiz.packs.interchange.qti3_markup import ITEM_ROOT, LOM, PACKAGE_ROOT, TEMPLATES, Node, document, lines, node
from wickquiz.packs.interchange.report import Exported, Notebook
from wickquiz.packs.interchange.zips import write_zip
from wickquiz.packs.model import Citation, Image, Item, Level, Number, Pack
from wickquiz.packs.problems import shown

_EXPLANATION: Final = "EXPLANATION"
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*", re.ASCII)
_DIFFICULTY: Final = {Level.EASY: "easy", Level.MEDIUM: "medium", Level.HARD: "difficult"}
_TITLE_WIDTH: Final = 60
_HELD: Final = frozenset(Part) - {Part.DISSENTS, Part.SPOILER}


@dataclass(slots=True)
class _Writing:
    pack: Pack
    book: Notebook = field(default_factory=Notebook)
    entries: list[tuple[str, bytes]] = field(default_factory=list)
    images: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)


def write(pack: Pack) -> Exported:
    """Return `pack` as a content package of QTI 3."""
    images = (image for item in pack.items for image in images_of(item))
    writing = _Writing(pack, pictures=pictures_of(pack, (image.path for image in images)))
    used = [_write_item(writing, number, item) for number, item in enumerate(pack.items, 1)]
    _note_header(pack, writing.book)
    test = document(_test(pack))
    manifest = document(_manifest(writing, used))
    entries = [("imsmanifest.xml", manifest), ("test.xml", test), *writing.entries]
    return Exported(write_zip(entries), writing.book.notes(), len(pack.items))


def _entry(number: int) -> str:
    return f"items/item-{number:04}.xml"


def _write_item(writing: _Writing, number: int, item: Item) -> list[str]:
    """Add the file of `item`; return the pictures that it shows."""
    used: dict[str, None] = {}
    writing.book.at("", item.stem)
    note_beyond(item, _HELD, "QTI", writing.book)
    if item.citations:
        writing.book.changed("its sources go along as a note to tutors")

    def picture(image: Image) -> Node:
        used[image.path] = None
        return node("img", {"src": f"../{image.path}", "alt": image.alt})

    body = body_of(item, picture)
    writing.entries.append((_entry(number), document(_item(writing.pack, number, item, body))))
    if isinstance(item.interaction, Number) and not is_slider(item.interaction):
        writing.book.lost(
            "QTI's scales begin at 0 or above: the number is typed there, and its scale does not go along"
        )
    return [path for path in used if _write_image(writing, path)]


def _write_image(writing: _Writing, path: str) -> bool:
    if path in writing.images:
        return True
    data = writing.pictures.get(path)
    if data is None:
        writing.book.lost(f"the picture '{path}' cannot be read, and is missing from the package")
        return False
    writing.images[path] = f"image-{len(writing.images) + 1}"
    writing.entries.append((path, data))
    return True


def _item(pack: Pack, number: int, item: Item, body: Body) -> Node:
    is_name = _NAME.fullmatch(item.id) is not None
    attributes = {
        **ITEM_ROOT,
        "identifier": item.id if is_name else f"item-{number}",
        "title": shown(item.stem, _TITLE_WIDTH),
        **({} if is_name else {"label": item.id}),
        "xml:lang": pack.language,
        "tool-name": TOOL,
        "adaptive": "false",
        "time-dependent": "false",
    }
    outcomes = [_outcome("SCORE", "float", "single")]
    if body.feedback:
        outcomes.append(_outcome(FEEDBACK, "identifier", body.feedback))
    if item.why:
        outcomes.append(_outcome(_EXPLANATION, "identifier", "single"))
    return node(
        "qti-assessment-item",
        attributes,
        body.declaration,
        *outcomes,
        node("qti-item-body", None, *_rubrics(pack, item), *body.blocks),
        _processing(body, has_why=bool(item.why)),
        *_explanation(item.why),
    )


def _outcome(name: str, base: str, cardinality: str) -> Node:
    attributes = {"identifier": name, "cardinality": cardinality, "base-type": base}
    return node("qti-outcome-declaration", attributes)


def _rubrics(pack: Pack, item: Item) -> Iterator[Node]:
    """Yield what is not for the player's eye before the response: the hint, and where the answer is written."""
    if item.hint:
        yield _rubric("hint", item.hint)
    if item.citations:
        yield _rubric("source", "; ".join(_cited(pack, citation) for citation in item.citations))


def _rubric(kind: str, text: str) -> Node:
    attributes = {"use": "instructions", "view": "author scorer tutor", "class": kind}
    return node("qti-rubric-block", attributes, node("qti-content-body", None, node("p", None, *lines(text))))


def _cited(pack: Pack, citation: Citation) -> str:
    source = pack.sources[citation.source]
    last = f"-{citation.last}" if citation.last != citation.first else ""
    parts = (source.author, source.title, source.publisher, source.published, source.url)
    return f"{', '.join(part for part in parts if part)}, paragraph {citation.first}{last}"


def _explanation(why: str) -> Iterator[Node]:
    if why:
        attributes = {"outcome-identifier": _EXPLANATION, "show-hide": "show", "identifier": "why"}
        yield node("qti-modal-feedback", attributes, node("qti-content-body", None, node("p", None, *lines(why))))


def _processing(body: Body, *, has_why: bool) -> Node:
    """Return how the response is scored and what is said then; the published template where it says it all."""
    if not body.feedback and not has_why and not body.tolerance:
        name = "map_response" if body.is_mapped else "match_correct"
        return node("qti-response-processing", {"template": f"{TEMPLATES}/{name}.xml"})
    rules = [_score(body)]
    if body.feedback and not body.follow_up:
        rules.append(_set(FEEDBACK, _variable()))
    rules += body.follow_up
    if has_why:
        rules.append(_set(_EXPLANATION, node("qti-base-value", {"base-type": "identifier"}, "why")))
    return node("qti-response-processing", None, *rules)


def _score(body: Body) -> Node:
    if body.is_mapped:
        return _set("SCORE", node("qti-map-response", {"identifier": RESPONSE}))
    test = "qti-match"
    attributes = None
    if body.tolerance:
        test = "qti-equal"
        distance = format(body.tolerance, "f")
        attributes = {"tolerance-mode": "absolute", "tolerance": f"{distance} {distance}"}
    is_right = node(test, attributes, _variable(), node("qti-correct", {"identifier": RESPONSE}))
    then, otherwise = (_set("SCORE", node("qti-base-value", {"base-type": "float"}, score)) for score in "10")
    return node(
        "qti-response-condition",
        None,
        node("qti-response-if", None, is_right, then),
        node("qti-response-else", None, otherwise),
    )


def _variable() -> Node:
    return node("qti-variable", {"identifier": RESPONSE})


def _set(outcome: str, value: Node) -> Node:
    return node("qti-set-outcome-value", {"identifier": outcome}, value)


def _test(pack: Pack) -> Node:
    """Return the test: a section for each run of questions on one topic, not to be seen where there is none."""
    numbered = enumerate(pack.items, 1)
    sections = [
        node(
            "qti-assessment-section",
            {"identifier": f"section-{at}", "title": topic or "Questions", "visible": "true" if topic else "false"},
            *(_reference(number, item) for number, item in run),
        )
        for at, (topic, run) in enumerate(groupby(numbered, key=lambda pair: pair[1].topic), 1)
    ]
    part = {"identifier": "part-1", "navigation-mode": "nonlinear", "submission-mode": "individual"}
    attributes = {**ITEM_ROOT, "identifier": "test-1", "title": pack.title, "tool-name": TOOL}
    return node("qti-assessment-test", attributes, node("qti-test-part", part, *sections))


def _reference(number: int, item: Item) -> Node:
    limits = [node("qti-time-limits", {"max-time": str(item.time)})] if item.time is not None else []
    return node("qti-assessment-item-ref", {"identifier": f"ref-{number}", "href": _entry(number)}, *limits)


def _manifest(writing: _Writing, used: list[list[str]]) -> Node:
    pack = writing.pack
    head: list[Node] = [node("schema", None, "QTI Package"), node("schemaversion", None, "3.0.0")]
    if pack.description:
        general = node("general", None, node("description", None, _string(pack.description, pack.language)))
        head.append(node("lom", {"xmlns": LOM}, general))
    resources = [
        _resource("test", "imsqti_test_xmlv3p0", "test.xml", (f"item-{at}" for at in range(1, len(used) + 1))),
        *(
            _resource(
                f"item-{number}",
                "imsqti_item_xmlv3p0",
                _entry(number),
                (writing.images[path] for path in paths),
                _metadata(item, pack.language),
            )
            for number, (item, paths) in enumerate(zip(pack.items, used, strict=True), 1)
        ),
        *(_resource(name, "webcontent", path, ()) for path, name in writing.images.items()),
    ]
    attributes = {**PACKAGE_ROOT, "identifier": "package"}
    return node(
        "manifest",
        attributes,
        node("metadata", None, *head),
        node("organizations"),
        node("resources", None, *resources),
    )


def _resource(name: str, kind: str, href: str, needs: Iterable[str], metadata: Node | None = None) -> Node:
    parts = [metadata] if metadata is not None else []
    parts.append(node("file", {"href": href}))
    parts += (node("dependency", {"identifierref": need}) for need in needs)
    return node("resource", {"identifier": name, "type": kind, "href": href}, *parts)


def _metadata(item: Item, language: str) -> Node:
    keywords = (node("keyword", None, _string(tag, language)) for tag in item.tags)
    general = [node("general", None, *keywords)] if item.tags else []
    value = (node("source", None, "LOMv1.0"), node("value", None, _DIFFICULTY[item.level]))
    educational = node("educational", None, node("difficulty", None, *value))
    return node("metadata", None, node("lom", {"xmlns": LOM}, *general, educational))


def _string(text: str, language: str) -> Node:
    return node("string", {"language": language}, text)


def _note_header(pack: Pack, book: Notebook) -> None:
    """Note what of the pack's header QTI has no place for."""
    header = {"version": pack.version, "license": pack.license, "authors": pack.authors, "spoilers": pack.spoilers}
    lost = [key for key, value in {**header, "cover": pack.cover}.items() if value]
    if lost:
        book.at("")
        book.lost(f"of the pack's header these do not go along: {', '.join(lost)}")
