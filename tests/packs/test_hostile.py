"""Whatever a file holds: it is read to problems at places within it, quickly, and nothing in it is ever carried out."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wickquiz.packs.layout import MAX_BYTES
from wickquiz.packs.model import PackError
from wickquiz.packs.nodes import MAX_EVENTS
from wickquiz.packs.problems import ERRORS, MAX_PROBLEMS, WARNINGS
from wickquiz.packs.reader import check, read_pack
from wickquiz.packs.tree import MAX_RESUMES

GOOD = b"".join((Path(__file__).parent / "data" / "full" / name).read_bytes() for name in ("pack.yaml",))
HEADER = b"wickpack: 1\ntitle: Wax\nquestions:\n"
CANARY = Path(tempfile.gettempdir()) / "wickquiz-canary"
FRAGMENTS = [
    f"!!python/object/apply:os.system ['touch {CANARY}']".encode(),
    f"!!python/object/new:pathlib.Path [{CANARY}]".encode(),
    b"!<tag:yaml.org,2002:python/name:os.system> x",
    b"&a [*a]",
    b"&a",
    b"*a",
    b"<<: {ask: x}",
    b"? [x]\n: y",
    b"[" * 30,
    b"{a: " * 30,
    b"- " * 30,
    b"---\n",
    b"...\n",
    b"%TAG ! x\n",
    b"\x00",
    b"\x1b[2J",
    b"\xff\xfe",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\t",
    b"\r",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b'"',
    b"'",
    b"|\n",
    b"x-allow: [lost-text, {}]\n",
    b" #",
    b": ",
    b'"\\ud800"',
    b'"\\0"',
    b"questions: x\n",
]


def checked(data: bytes) -> list[str]:
    """The rules that `data` breaks as a pack of one file, once all that always holds was seen to hold."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.yaml"
        path.write_bytes(data)
        report = check(path)
        if report.playable == 0:
            with pytest.raises(PackError) as caught:
                read_pack(path)
            assert caught.value.problems == report.problems != ()
        else:
            pack = read_pack(path)
            assert pack.problems == report.problems
            assert len(pack.items) == report.playable
            assert pack.out == report.questions - report.playable
            assert len({item.id for item in pack.items}) == len(pack.items)
    lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").split("\n")
    places = [(each.place.line, each.place.column) for each in report.problems]
    assert places == sorted(places)
    for each in report.problems:
        assert each.rule in ERRORS | WARNINGS
        assert 1 <= each.place.line <= len(lines)
        assert 1 <= each.place.column <= len(lines[each.place.line - 1]) + 1
    assert not CANARY.exists()
    return [each.rule for each in report.problems]


@given(st.text())
@example("")
@example("a:\n")
@example("- \n- \n")
def test_any_text_is_read_to_problems_or_a_pack(text: str) -> None:
    checked(text.encode("utf-8", "surrogatepass"))


@given(st.binary())
def test_any_bytes_are_read_to_problems_or_a_pack(data: bytes) -> None:
    checked(data)


@given(
    st.lists(st.sampled_from([*FRAGMENTS, b"\n", b"\n- ask: x?\n", b"  answer: y\n", b"  wrong: [a, b]\n"]), max_size=9)
)
def test_any_heap_of_fragments_below_a_header_is_read(parts: list[bytes]) -> None:
    checked(HEADER + b"".join(parts))


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """The good pack after one to four mishaps: bytes flipped, lines lost, doubled or indented anew, hostile splices."""
    data = bytearray(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        lines = bytes(data).splitlines(keepends=True)
        number = draw(st.integers(0, max(len(lines) - 1, 0)))
        match draw(st.sampled_from(["flip", "cut", "drop", "double", "indent", "splice"])):
            case "flip" if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del data[at : at + draw(st.integers(1, 40))]
            case "drop":
                data = bytearray(b"".join(lines[:number] + lines[number + 1 :]))
            case "double":
                data = bytearray(b"".join(lines[: number + 1] + lines[number:]))
            case "indent" if lines:
                lines[number] = b" " * draw(st.integers(0, 5)) + lines[number].lstrip(b" ")
                data = bytearray(b"".join(lines))
            case _:
                data[at:at] = draw(st.sampled_from(FRAGMENTS))
    return bytes(data)


@settings(max_examples=400)
@given(mutations())
def test_any_mutation_of_a_good_pack_is_read_to_problems_or_a_pack(data: bytes) -> None:
    checked(data)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        pytest.param(b"[" * 100_000, "too-deep", id="brackets"),
        pytest.param(b"{a: " * 100_000, "too-deep", id="braces"),
        pytest.param(b"- " * 100_000, "too-deep", id="dashes"),
        pytest.param(b"? " * 100_000, "too-deep", id="question marks"),
        pytest.param(b"- a\n" * 400_000, "too-many-values", id="half a million values"),
        pytest.param(b"[" + b"a," * 900_000 + b"]", "too-many-values", id="all commas"),
        pytest.param(b"x" * MAX_BYTES + b"x", "too-large", id="a byte too many"),
        pytest.param(b"%TAG !a! x\n" * 150_000, "directive", id="directives"),
        pytest.param(b"title: wax\n" * 80_000, "duplicate-key", id="one key again and again"),
        pytest.param(HEADER + b'- ask: "x\n' * 150_000, "syntax", id="quotes that never close"),
        pytest.param(HEADER + b"- {a: b\n" * 150_000, "syntax", id="braces that never close"),
        pytest.param(HEADER + b"- {a: b}\n" * 60_000, "too-many-problems", id="sixty thousand broken questions"),
        pytest.param(b"x: &a [x,x]\n" + b"y: [*a,*a,*a]\n" * 30_000, "alias", id="aliases"),
        pytest.param(b"wickpack: 1\ntitle: " + b"# \xc3\xa9" * 400_000, "missing-text", id="one long comment"),
        pytest.param(b"# a\n" * 499_000, "empty-file", id="all comments"),
    ],
)
def test_what_would_choke_a_reader_is_refused(data: bytes, rule: str) -> None:
    assert rule in checked(data)


def test_a_files_problems_are_told_up_to_a_number() -> None:
    rules = checked(HEADER + b"- {a: b}\n" * (MAX_PROBLEMS + 5))
    assert len(rules) == MAX_PROBLEMS + 1
    assert rules[-1] == "too-many-problems"


def test_reading_on_after_faults_of_syntax_ends_somewhere() -> None:
    assert checked(HEADER + b"- a: b: c\n" * 60).count("syntax") == MAX_RESUMES + 1


def test_limits_are_above_what_a_pack_needs() -> None:
    question = (
        b"- {ask: What is it?, answer: Wax, wrong: [Wick, Glass, Tin], level: easy, topic: Lamps, why: Because.}\n"
    )
    assert "too-many-values" not in checked(HEADER + question * (MAX_EVENTS // 30))
