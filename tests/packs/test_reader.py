from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Image,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    PackError,
    Source,
    Typed,
)
from wickquiz.packs.reader import check, read_pack

DATA = Path(__file__).parent / "data"
HEADER = "wickpack: 1\ntitle: Wax\nsources: {gazette: {title: Why wax burns}}\nquestions:\n"
GAS = "- ask: What feeds a flame?\n  answer: Oxygen\n  wrong: [Helium, Neon, Argon]\n  source: gazette@4\n"
WICK = "- ask: What is the thread called?\n  answer: Wick\n  wrong: [Wax, Rope, Fuse]\n  source: gazette@5\n"


@pytest.fixture(scope="module")
def full() -> Pack:
    return read_pack(DATA / "full")


def written(folder: Path, text: str, name: str = "wax.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def lines(path: Path) -> list[tuple[int, str]]:
    return [(each.place.line, each.rule) for each in check(path).problems]


def test_four_lines_make_a_question(tmp_path: Path) -> None:
    pack = read_pack(written(tmp_path, HEADER + GAS))
    (item,) = pack.items
    assert item.stem == "What feeds a flame?"
    assert item.interaction == Choice(Option("Oxygen"), (Option("Helium"), Option("Neon"), Option("Argon")))
    assert item.citations == (Citation("gazette", 4, 4),)
    assert (item.place.line, item.place.column) == (5, 3) if item.place else False
    assert (pack.id, pack.title, pack.language, pack.problems, pack.out) == ("wax", "Wax", "en", (), 0)


def test_the_header_is_read_whole(full: Pack) -> None:
    assert full.problems == ()
    assert (full.id, full.title, full.version, full.description) == (
        "wax-full",
        "Wax and Wick",
        "1.10",
        "Flames, lamps and makers.",
    )
    assert (full.language, full.license, full.authors) == ("en-GB", "CC0-1.0", ("Ada Tallow", "Bram: Stearin"))
    assert (full.cover, full.spoilers) == (Image("images/lamp.png", "An oil lamp"), "Says who blew the light out.")
    assert full.sources["almanac"] == Source("almanac", "Hours of dark", published="1899")
    assert full.sources["gazette"] == Source(
        "gazette",
        "Why wax burns",
        "The Lamp Gazette",
        "Cora Paraffin",
        "2024-06-07",
        "2024-07",
        "https://example.org/wax",
        "https://archive.example.org/wax",
        "article-magazine",
        "en",
    )


def test_a_question_keeps_all_that_it_says(full: Pack) -> None:
    lamp = Image("images/lamp.png", "A lamp")
    assert full.items[0] == Item(
        "gas",
        "Which gas feeds a flame?",
        Choice(
            Option("Oxygen", "Right you are.", lamp), (Option("Helium"), Option("Neon", "Too noble."), Option("Argon"))
        ),
        topic="Air",
        level=Level.EASY,
        why="Wax vapour joins with oxygen.\n\nWithout it the flame goes out.",
        hint="A fifth of the air.",
        tags=("gas", "air"),
        image=Image("images/lamp.png", "A burning lamp"),
        citations=(Citation("gazette", 4, 4), Citation("gazette", 6, 7, ("a fifth", "oxygen"), "hint")),
        dissents=(Dissent((Citation("almanac", 2, 2), Citation("almanac", 9, 9)), "It is phlogiston.", "superseded"),),
        spoiler=True,
        time=20,
    )


def test_each_kind_follows_from_its_keys(full: Pack) -> None:
    assert [item.interaction for item in full.items[1:]] == [
        Multi((Option("Tallow"), Option("Beeswax")), (Option("Chalk"),)),
        Claim(verdict=False),
        Match(
            ((Option("Ada Tallow"), Option("Dipping")), (Option("no"), Option("Moulding", "Not there."))),
            (Option("Packing"),),
        ),
        Number(Decimal("-1.50"), Decimal(-3), Decimal("12.5"), Decimal("0.25"), "miles"),
        Typed("The wick", ("Candle wick", "10"), ("wax",)),
        Order((Option("Oil lamp"), Option("Gas light"), Option("Light bulb"))),
    ]
    assert [item.kind for item in full.items] == ["choice", "multi", "claim", "match", "number", "typed", "order"]


def test_further_files_follow_in_the_order_of_their_names(full: Pack) -> None:
    assert [item.place.path.name for item in full.items if item.place] == [
        *["pack.yaml"] * 3,
        *["a-more.yaml"] * 2,
        *["b-more.yaml"] * 2,
    ]


def test_defaults_hold_where_neither_the_question_nor_its_file_says_otherwise(full: Pack) -> None:
    assert [(item.topic, item.level, item.time) for item in full.items[1:]] == [
        ("Flames", Level.HARD, 45),
        ("Flames", Level.HARD, 45),
        ("Flames", Level.HARD, 45),
        ("Flames", Level.HARD, 45),
        ("Lamps", Level.EASY, 45),
        ("Light", Level.EASY, 45),
    ]
    assert all(item.citations == (Citation("almanac", 1, 1),) for item in full.items[1:])


@pytest.mark.parametrize("word", ["yes", "No", "1:30", "010", "3.10", "2024-06-07", "~", "=", "null", "0x1F", ".inf"])
def test_everything_typed_is_text(word: str, tmp_path: Path) -> None:
    text = f"- ask: {word}?\n  answer: {word}\n  wrong: [{word}1, {word}2]\n  why: {word}\n  topic: {word}\n"
    (item,) = read_pack(written(tmp_path, HEADER + text)).items
    assert (item.stem, item.why, item.topic) == (f"{word}?", word, word)
    assert item.interaction == Choice(Option(word), (Option(f"{word}1"), Option(f"{word}2")))


@pytest.mark.parametrize(("written_as", "verdict"), [("true", True), ("Yes", True), ("FALSE", False), ('"no"', False)])
def test_a_claim_is_true_or_yes_or_neither(written_as: str, verdict: bool, tmp_path: Path) -> None:
    (item,) = read_pack(written(tmp_path, HEADER + f"- claim: It burns.\n  is: {written_as}\n")).items
    assert item.interaction == Claim(verdict)


def test_a_folder_and_its_pack_yaml_are_the_same_pack(full: Pack) -> None:
    assert read_pack(DATA / "full" / "pack.yaml") == full
    assert full.path == DATA / "full"


def test_a_byte_order_mark_counts_as_nothing(tmp_path: Path) -> None:
    path = tmp_path / "wax.yaml"
    path.write_bytes(b"\xef\xbb\xbfwickpack: 1\r\ntitel: Wax\r\n")
    first = check(path).problems[0]
    assert (first.rule, first.place.line, first.place.column) == ("unknown-key", 2, 1)


def test_columns_count_characters_and_not_bytes(tmp_path: Path) -> None:
    text = "- {ask: Wie heißt die 🕯?, answer: Kerze, wrong: [Öl, Docht, Wachs], lvel: easy}\n"
    (problem, *_) = check(written(tmp_path, HEADER + text)).problems
    assert (problem.place.line, problem.place.column) == (5, text.index("lvel") + 1)


def test_all_problems_come_at_once_and_in_the_order_of_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "wax"
    written(folder, HEADER + GAS + "- ask: And then?\n  answr: x\n  level: esay\n", "pack.yaml")
    written(folder, "questions:\n- {ask: Why, answer: Wax, wrong: [Wax, Wick]}\n", "a.yaml")
    written(folder, "topik: Lamps\nquestions: []\n", "b.yaml")
    found = [(each.place.path.name, each.place.line, each.rule) for each in check(folder).problems]
    assert found == [
        ("pack.yaml", 10, "unknown-key"),
        ("pack.yaml", 11, "bad-level"),
        ("a.yaml", 2, "answer-among-wrong"),
        ("b.yaml", 1, "unknown-key"),
    ]


def test_broken_questions_are_out_and_the_others_play(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + GAS + "- ask: And then?\n" + WICK)
    pack = read_pack(path)
    report = check(path)
    assert [item.stem for item in pack.items] == ["What feeds a flame?", "What is the thread called?"]
    assert pack.out == 1
    assert (report.questions, report.playable, report.problems) == (3, 2, pack.problems)


@pytest.mark.parametrize(
    "broken",
    [
        '- ask: "What is it?\n  answer: Wax\n',
        "- ask: What is it: wax or wick?\n",
        "- ask: 'What's it?'\n",
        "- @wax\n",
        "- wrong: [Wax, Wick\n  answer: x\n",
        "-\task: x\n",
        '- "not even a question\n',
        "- {ask: x, answer: y\n",
    ],
)
def test_after_a_fault_of_syntax_the_reading_goes_on_at_the_next_question(broken: str, tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + GAS + broken + WICK)
    report = check(path)
    assert [(each.place.line, each.rule) for each in report.problems if each.severity == "error"] == [(9, "syntax")]
    assert (report.questions, report.playable) == (3, 2)


def test_keys_below_the_questions_survive_a_fault_of_syntax(tmp_path: Path) -> None:
    text = "wickpack: 1\nquestions:\n" + GAS + "- ask: a: b\n" + WICK + "title: Wax\nsources: {gazette: {title: T}}\n"
    report = check(written(tmp_path, text))
    assert (report.title, report.questions, report.playable) == ("Wax", 3, 2)
    assert [each.rule for each in report.problems] == ["syntax"]


def test_an_indented_list_of_questions_survives_a_fault_too(tmp_path: Path) -> None:
    indented = "".join(f"  {line}\n" for line in (GAS + "- ask: a: b\n" + WICK).splitlines())
    report = check(written(tmp_path, HEADER + indented))
    assert (report.questions, report.playable) == (3, 2)


def test_a_quote_that_swallows_the_next_question_is_told_where_it_opens(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + '- ask: "What is it?\n  answer: x\n' + GAS + '- ask: "Who?"\n  answer: Ada\n')
    (problem, *_) = check(path).problems
    assert (problem.rule, problem.place.line, problem.place.column) == ("syntax", 5, 8)


def test_an_error_in_the_header_keeps_the_pack_from_being_played(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER.replace("title: Wax\n", "titel: Wax\n") + GAS + "- ask: And?\n")
    with pytest.raises(PackError) as caught:
        read_pack(path)
    assert [(each.place.line, each.rule) for each in caught.value.problems] == [(2, "unknown-key"), (9, "no-answer")]
    assert check(path).playable == 0


def test_an_error_in_the_head_of_a_further_file_keeps_its_questions_out(tmp_path: Path) -> None:
    folder = tmp_path / "wax"
    written(folder, HEADER + GAS, "pack.yaml")
    written(folder, "topik: Lamps\nquestions:\n" + WICK, "more.yaml")
    pack = read_pack(folder)
    assert (len(pack.items), pack.out) == (1, 1)


def test_a_pack_in_which_nothing_can_be_played_carries_every_problem(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "- ask: And?\n- claim: It burns.\n  is: maybe\n")
    with pytest.raises(PackError) as caught:
        read_pack(path)
    assert [each.rule for each in caught.value.problems] == ["no-answer", "bad-truth"]


def test_anchors_and_the_like_cost_only_the_question_that_they_stand_in(tmp_path: Path) -> None:
    hostile = "- ask: !!python/object/apply:os.system [ls]\n  answer: &a Wax\n  wrong: [*a, <<]\n  why: x\n  why: y\n"
    path = written(tmp_path, HEADER + GAS + hostile + WICK)
    report = check(path)
    assert (report.questions, report.playable) == (3, 2)
    assert {"tag", "anchor", "alias", "duplicate-key"} <= {each.rule for each in report.problems}


def test_an_alias_in_the_header_refuses_the_pack(tmp_path: Path) -> None:
    path = written(tmp_path, "x-a: &a [x, x]\nx-b: [*a, *a]\n" + HEADER + GAS)
    assert lines(path) == [(1, "anchor"), (2, "alias"), (2, "alias")]
    assert check(path).playable == 0


def test_two_questions_cannot_share_a_pinned_id(tmp_path: Path) -> None:
    pin = "- id: gas\n  ask: Which gas is it?\n  answer: Neon\n  wrong: [Ash, Tin, Wax]\n  source: gazette@1\n"
    folder = tmp_path / "wax"
    written(folder, HEADER + pin, "pack.yaml")
    written(folder, "questions:\n" + pin.replace("Which gas is it", "What glows") + WICK, "more.yaml")
    pack = read_pack(folder)
    (problem,) = pack.problems
    assert (problem.rule, problem.place.path.name, problem.place.line) == ("duplicate-id", "more.yaml", 2)
    assert "pack.yaml, line 5" in problem.message
    assert pack.out == 1


def test_questions_without_an_id_get_one_that_outlives_a_change_of_order_and_typography(tmp_path: Path) -> None:
    one = read_pack(written(tmp_path, HEADER + GAS + WICK))
    other = read_pack(written(tmp_path, HEADER + WICK + GAS.replace("What feeds a flame?", "what feeds a  FLAME ?")))
    assert {item.id for item in one.items} == {item.id for item in other.items}
    assert len({item.id for item in one.items}) == 2


def test_the_same_text_twice_still_gives_two_ids(tmp_path: Path) -> None:
    pack = read_pack(written(tmp_path, HEADER + GAS + GAS.replace("Oxygen", "Air")))
    first, second = (item.id for item in pack.items)
    assert second == f"{first}-2"


def test_a_name_that_is_no_id_makes_one(tmp_path: Path) -> None:
    assert read_pack(written(tmp_path, HEADER + GAS, "Wäx & Wick.yaml")).id == "wax-wick"
    assert read_pack(written(tmp_path, HEADER + GAS, "蝋燭.yaml")).id.startswith("pack-")


def test_a_pack_with_no_lock_has_no_problem_and_proves_nothing(tmp_path: Path) -> None:
    pack = read_pack(written(tmp_path, HEADER + GAS))
    assert (pack.problems, pack.proven) == ((), frozenset())


def test_a_damaged_lock_is_an_error_that_does_not_stop_play(tmp_path: Path) -> None:
    folder = tmp_path / "wax"
    written(folder, HEADER + GAS, "pack.yaml")
    written(folder, "{", "citations.lock.json")
    pack = read_pack(folder)
    assert [(each.rule, each.severity) for each in pack.problems] == [("lock-damaged", "error")]
    assert (len(pack.items), pack.out, pack.proven) == (1, 0, frozenset())


def test_the_repositorys_own_bank_has_no_problem() -> None:
    report = check(Path(__file__).parents[2] / "questions" / "ballerina")
    assert report.questions >= 60
    assert report.playable == report.questions
    assert report.problems == ()
