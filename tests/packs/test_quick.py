"""The quick way of reading against the other: a space behind `questions:` keeps a file from being parted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.packs.mistakes import HEADER, IN_A_QUESTION
from tests.packs.plainly import PLAIN, edits, packs
from tests.packs.written import FRAGMENTS

from wickquiz.packs.heads import plain_root
from wickquiz.packs.model import PackError
from wickquiz.packs.nodes import MAX_EVENTS, Builder, Mapping, Node, Scalar, Sequence
from wickquiz.packs.parting import parted
from wickquiz.packs.plain import PlainSources
from wickquiz.packs.problems import Report
from wickquiz.packs.reader import check, read_pack

ROOT = Path(__file__).parents[2]


def read(path: Path, text: str) -> Any:
    """All that there is to know of the pack with this text."""
    path.write_text(text, encoding="utf-8")
    report = check(path)
    try:
        pack = read_pack(path)
    except PackError:
        return report, None
    places = [(item.place, [cited.place for cited in item.citations]) for item in pack.items]
    return report, pack, places


def both_ways(path: Path, text: str) -> bool:
    """Whether a text is read the same both ways."""
    slowly = text.replace("questions:\n", "questions: \n")
    assert parted(slowly, path) is None
    return bool(read(path, text) == read(path, slowly))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("quick") / "wax.yaml"


def test_plain_questions_are_read_the_same_both_ways_and_without_a_word(path: Path) -> None:
    text = f"{HEADER}defaults: {{topic: Wax, time: 20}}\nquestions:\n{PLAIN}"
    found = parted(text, Path("wax.yaml"))
    assert found is not None
    assert (len(found.plain), found.begins) == (9, [])
    assert both_ways(path, text)
    assert len(read_pack(path).items) == 9


@pytest.mark.parametrize("question", [question for question, _ in IN_A_QUESTION])
def test_a_mistake_among_plain_questions_is_reported_the_same_both_ways(path: Path, question: str) -> None:
    assert both_ways(path, f"{HEADER}questions:\n{PLAIN}- {question}\n{PLAIN.replace('id: body', 'id: other')}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEADER}questions:\n{PLAIN}topic: Wax\n", id="a key behind the questions"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}x-more:\n{PLAIN}", id="a list of the author's own behind them"),
        pytest.param(f"{HEADER}questions:\n- ask: 'open\n{PLAIN}- ask: 'closed\n", id="a quote around plain questions"),
        pytest.param(f'{HEADER}questions:\n- ask: "open\n{PLAIN}- ask: closed"?\n', id="a quote that ends in a later"),
        pytest.param(f"{HEADER}questions:\n- ask: [open\n{PLAIN}", id="a bracket that is never closed"),
        pytest.param(f"{HEADER}x-note: 'open\nquestions:\n{PLAIN}x-end: it''s'\n", id="questions within a quote"),
        pytest.param(f"{HEADER}x-note: |\n  questions:\n questions:\n{PLAIN}", id="questions within a text"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}questions:\n{PLAIN}", id="questions twice"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}-x: y\n{PLAIN}", id="a key that begins as a question does"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}- is\n\u00a0 x: y\n{PLAIN}", id="a key that begins with a space"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}---\n{PLAIN}", id="a second document"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}...\n", id="an end of the document"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}\n\n# the end\n{PLAIN}\n\n", id="empty lines and comments"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}".rstrip(), id="no end of line at the end"),
        pytest.param(f"{HEADER}questions:\n- what\n{PLAIN}- [a]\n-\n{PLAIN}", id="questions that are none"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}- ask: *a\n- &b\n  ask: c\n", id="an alias and an anchor"),
        pytest.param(f"title: Wax\nquestions:\n{PLAIN}", id="a broken header"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}{PLAIN}", id="everything twice"),
        pytest.param(f"{HEADER}questions:\n- {{ask: a}}\n{PLAIN}".replace("Neon", "' '"), id="nothing in quotes"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}".replace("\n", "\r\n"), id="lines as Windows ends them"),
        pytest.param(f"{HEADER}questions:\n{PLAIN}".replace("Wax", "e\u0301"), id="letters that are not composed"),
        pytest.param(f"wickpack: 1\ntitle: Wax\nquestions:\n{PLAIN}", id="no sources"),
        pytest.param(f"{HEADER}x-allow: [no-source]\nquestions:\n{PLAIN}", id="a rule waved through"),
    ],
)
def test_a_file_that_is_hard_to_part_is_read_the_same_both_ways(path: Path, text: str) -> None:
    assert both_ways(path, text)


@given(packs)
def test_whatever_is_written_is_read_the_same_both_ways(path: Path, written: str) -> None:
    assert both_ways(path, f"{HEADER}questions:\n{written}")


@given(edits)
def test_whatever_is_changed_in_plain_questions_is_read_the_same_both_ways(
    path: Path, edits: list[tuple[int, int, str]]
) -> None:
    written = PLAIN
    for at, gone, new in edits:
        written = written[:at] + new + written[at + gone :]
    assert both_ways(path, f"{HEADER}questions:\n{written}")


def plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        ends = [(mark.line, mark.column) for mark in (node.start_mark, node.end_mark) if mark]
        return node.value, node.style, node.implicit, node.tag, node.anchor, ends
    assert node.start_mark is not None
    start = node.start_mark.line, node.start_mark.column
    if isinstance(node, Sequence):
        return start, node.is_flow, [plain(each) for each in node.items]
    return start, [(key, plain(node.keys[key]), plain(value)) for key, value in node.values.items()]


@given(packs)
def test_a_plain_question_stands_as_the_parser_has_it(written: str) -> None:
    text = f"questions:\n{written}"
    found = parted(text, Path("wax.yaml"))
    if found is None:
        return
    builder = Builder(Report(Path("wax.yaml"), text))
    try:
        builder.run(yaml.parse(text, Loader=yaml.CSafeLoader), iter(range(MAX_EVENTS)))
    except yaml.YAMLError:
        return
    assert isinstance(builder.root, Mapping)
    listed = builder.root.values["questions"]
    assert isinstance(listed, Sequence)
    parsed = {node.start_mark.line: plain(node) for node in listed.items if node.start_mark}
    whole = Builder(Report(Path("wax.yaml"), text))
    whole.run(yaml.parse(found.rest, Loader=yaml.CSafeLoader), iter(range(MAX_EVENTS)))
    if found.fits(whole.root):
        assert [plain(each.node) for each in found.plain] == [parsed[each.line] for each in found.plain]


HEADS = st.lists(
    st.tuples(
        st.sampled_from(("topic", "title", "x", "questions", "x-note", "<<", "Topic")),
        st.lists(st.sampled_from((*FRAGMENTS, "Wax", "a b", "-", "1:2", " ")), max_size=3).map(" ".join),
    ).map(": ".join),
    max_size=3,
)


@given(HEADS)
def test_the_head_of_a_file_stands_as_the_parser_has_it(head: list[str]) -> None:
    text = "\n".join([*head, "questions:\n"])
    root = plain_root(text)
    if root is not None:
        builder = Builder(Report(Path("wax.yaml"), text))
        builder.run(yaml.parse(text, Loader=yaml.CSafeLoader), iter(range(MAX_EVENTS)))
        assert builder.root is not None
        assert plain(root) == plain(builder.root)


FIELDS = st.tuples(
    st.sampled_from(("title", "publisher", "published", "accessed", "url", "archived", "type", "language", "titel")),
    st.sampled_from(
        (
            *(
                "The Lamp Gazette",
                "'Wax: a life'",
                '"Wax"',
                "a, b",
                "[a]",
                "''",
                "",
                "it's",
                "Zoë",
                "#1",
                "a #b",
                "- a",
            ),
            *(
                "2024",
                "2024-06-01",
                "2024-13-01",
                "'2024-06'",
                "https://a.example/b",
                "'https://a.example'",
                "a.example",
            ),
            *("webpage", "blog", "en", "pt-BR", "english language"),
        )
    ),
).map(": ".join)
NAMES = st.sampled_from(("gazette", "other", "a.b", "1", "-x", "Zoë", "<<", "'gazette'"))
IN_BRACES = st.tuples(NAMES, st.lists(FIELDS, max_size=4).map(", ".join)).map("  {0[0]}: {{{0[1]}}}\n".format)
BELOW = st.tuples(NAMES, st.lists(FIELDS.map("    {}\n".format), max_size=4).map("".join)).map(
    "  {0[0]}:\n{0[1]}".format
)
SOURCES = st.lists(
    IN_BRACES | BELOW | st.sampled_from(("  gazette: {title: Wax}\n", "  other:\n    title: Wax\n", "\n", "  # no\n")),
    max_size=4,
).map("".join)


@given(SOURCES)
def test_whatever_is_written_of_sources_is_read_the_same_both_ways(path: Path, sources: str) -> None:
    question = "- ask: What feeds a flame?\n  answer: Oxygen\n  source: gazette@1\n"
    assert both_ways(path, f"wickpack: 1\ntitle: Wax\nsources:\n{sources}questions:\n{question}")


def test_plain_sources_stand_as_the_parser_has_them() -> None:
    text = "title: Wax\nsources:\n  a: {title: A, type: book}\n  b:\n    title: 'B: b'\n    url: https://b.example\nquestions:\n"
    root = plain_root(text)
    assert root is not None
    assert isinstance(root.values["sources"], PlainSources)
    builder = Builder(Report(Path("wax.yaml"), text))
    builder.run(yaml.parse(text, Loader=yaml.CSafeLoader), iter(range(MAX_EVENTS)))
    assert builder.root is not None
    assert plain(root) == plain(builder.root)


def test_the_games_own_heads_are_plain() -> None:
    assert plain_root("topic: Box office\nlevel: 1:30\nquestions:\n") is not None
    assert plain_root("topic: Wax\ntopic: Wax\nquestions:\n") is None


def test_the_games_own_questions_are_read_the_same_both_ways(path: Path) -> None:
    header = (ROOT / "questions" / "ballerina" / "pack.yaml").read_text(encoding="utf-8").partition("questions:")[0]
    header = "\n".join(line for line in header.splitlines() if not line.startswith(("cover:", "  image", "  alt")))
    for file in sorted((ROOT / "questions" / "ballerina").glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        if file.name != "pack.yaml":
            body = text[text.index("questions:\n") :]
            assert both_ways(path, f"{header}\n{body}"), file.name
