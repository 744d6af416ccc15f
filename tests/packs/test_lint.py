from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.fold import fold
from wickquiz.packs.lint import are_apart
from wickquiz.packs.model import Severity
from wickquiz.packs.reader import check, read_pack

HEADER = "wickpack: 1\ntitle: Wax\nsources: {gazette: {title: Why wax burns}}\nquestions:\n"
KEEPS = "- {ask: What feeds a flame?, answer: Oxygen, wrong: [Helium, Neon, Argon], source: gazette@4}\n"


def found(folder: Path, text: str, header: str = HEADER) -> list[str]:
    """What is found in a pack of the questions in `text`: line:column rule, lines counted from the first of them."""
    (folder / "images").mkdir(exist_ok=True)
    (folder / "images" / "lamp.png").touch()
    path = folder / "wax.yaml"
    path.write_text(header + text, encoding="utf-8")
    above = header.count("\n")
    return [f"{each.place.line - above}:{each.place.column} {each.rule}" for each in check(path).problems]


def choice(ask: str = "What feeds a flame?", answer: str = "Oxygen", wrong: str = "[Helium, Neon, Argon]") -> str:
    return f"- ask: {ask}\n  answer: {answer}\n  wrong: {wrong}\n  source: gazette@4\n"


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        pytest.param(choice("Who is # 1?"), ["1:8 no-question-mark", "1:15 lost-text"], id="one space before the mark"),
        pytest.param(choice("Who is  #1?"), ["1:8 no-question-mark", "1:16 lost-text"], id="no space behind the mark"),
        pytest.param(choice("Who is it?  # a comment"), [], id="a comment that is set off"),
        pytest.param(choice("'Who is # 1?'"), [], id="a mark within quotes"),
        pytest.param(choice("Who is F#?"), [], id="a mark within a word"),
        pytest.param(choice("'Who is it?' # 1"), [], id="a comment behind a quoted text"),
        pytest.param(choice("|\n    Who is # 1?"), [], id="a mark within a block"),
        pytest.param(choice() + "  # 1 comment on its own line\n", [], id="a line that is all comment"),
        pytest.param(choice(wrong="[Helium # Neon\n    , Argon, Radon]"), ["3:18 lost-text"], id="a mark in a list"),
    ],
)
def test_text_behind_a_number_sign_is_told_from_a_comment(text: str, problems: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, text) == problems


@pytest.mark.parametrize(
    ("wrong", "problems"),
    [
        ("[1,000, 2,500, 3,750]", ["3:11 split-number", "3:18 split-number", "3:25 split-number"]),
        ("[$1,000, 7]", ["3:11 split-number"]),
        ("['1,000', 1, 000, 2, 500]", []),
        ('["1,000", "2,000", "3,000"]', []),
        ("[1,0000, 2, 3]", []),
        ("[1000,2000,3000]", []),
    ],
)
def test_a_number_that_a_list_splits_is_noticed(wrong: str, problems: list[str], tmp_path: Path) -> None:
    rules = found(tmp_path, choice(wrong=wrong))
    assert [each for each in rules if "split" in each] == problems


@pytest.mark.parametrize(
    ("stem", "is_request"),
    [
        ("Who is it?", False),
        ("Who said “it?”", False),
        ("谁？", False),
        ("¿Quién es? (two words)", True),
        ("Name it.", True),
        ("Who is it", True),
    ],
)
def test_what_is_asked_ends_in_a_question_mark(stem: str, is_request: bool, tmp_path: Path) -> None:
    assert ("1:8 no-question-mark" in found(tmp_path, choice(stem))) is is_request


def test_putting_in_order_and_matching_may_be_requests(tmp_path: Path) -> None:
    text = "- {ask: Put in order., order: [a, b, c], source: gazette@1}\n"
    text += "- {ask: Match these., match: {a: b, c: d}, source: gazette@1}\n"
    text += "- {claim: It burns., is: true, source: gazette@1}\n"
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("length", "problems"), [(180, []), (181, ["1:8 long-stem"])], ids=["as long as fits", "longer"]
)
def test_a_stem_of_more_than_180_characters_is_long(length: int, problems: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, choice("é" * (length - 1) + "?")) == problems


@pytest.mark.parametrize(("length", "problems"), [(60, []), (61, ["3:19 long-option"])], ids=["fits", "longer"])
def test_an_option_of_more_than_60_characters_is_long(length: int, problems: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, choice(wrong=f"[Helium, {'x' * length}, Argon]")) == problems


@pytest.mark.parametrize(
    ("stem", "answer", "wrong", "is_named"),
    [
        ("What does a flame that eats OXYGEN eat?", "Oxygen", "[Helium, Neon, Argon]", True),
        ("Is oxygen or neon in a flame?", "Oxygen", "[Helium, Neon, Argon]", False),
        ("What is oxygenation?", "Oxygen", "[Helium, Neon, Argon]", False),
        ("Which works stood in Wick Lane?", "Wick works", "[Wax works, Lamp works, Oil works]", True),
        ("What is a wick?", "A wick of wool", "[Wax, Lamp, Oil]", False),
    ],
)
def test_a_stem_that_names_its_answer_is_noticed(
    stem: str, answer: str, wrong: str, is_named: bool, tmp_path: Path
) -> None:
    assert ("2:11 answer-in-stem" in found(tmp_path, choice(stem, answer, wrong))) is is_named


def test_typed_answers_and_numbers_can_be_given_away_too(tmp_path: Path) -> None:
    text = "- {ask: Who is Ada?, answer: Ada, source: gazette@1}\n"
    text += "- {ask: Did it open in 1871?, number: 1871, between: [1800, 1900], source: gazette@1}\n"
    text += "- {ask: Are Ada and Bram here?, answers: [Ada, Cora], wrong: [Dora, Eve, Fay], source: gazette@1}\n"
    assert [each.split()[1] for each in found(tmp_path, text)] == ["answer-in-stem"] * 3


@pytest.mark.parametrize(
    ("wrong", "problems"),
    [
        ("[Helium, Neon, helium]", ["3:25 duplicate-option"]),
        ("[H, N, N]", ["3:17 duplicate-option"]),
        ("[Helium, Neon, 'The neon']", ["3:25 near-twins"]),
        ("[Helium, Neon, Oxygén]", ["3:25 near-twins"]),
        ("[C++, 'C#', C]", []),
        ("['1.5', '15', '-15', '1,500']", []),
        ("[año, Neon, ano]", ["3:22 near-twins"]),
        ("[Helium, Neon, OXYGEN]", ["3:25 answer-among-wrong"]),
        ("[Helium, Neon, 'Oxygen ']", ["3:25 answer-among-wrong"]),
    ],
)
def test_options_that_hardly_differ_are_noticed(wrong: str, problems: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, choice(wrong=wrong)) == problems


@pytest.mark.parametrize("option", ["All of the above", "none of these", "Both of the above, really"])
def test_nothing_is_above(option: str, tmp_path: Path) -> None:
    assert found(tmp_path, choice(wrong=f"[Helium, Neon, '{option}']")) == ["3:25 all-of-the-above"]


def test_few_wrong_options_are_noticed_and_forgotten_brackets_explained(tmp_path: Path) -> None:
    assert found(tmp_path, choice(wrong="[Helium, Neon]")) == ["3:10 few-wrong"]
    (tmp_path / "wax.yaml").write_text(HEADER + choice(wrong="Helium, Neon, Argon"), encoding="utf-8")
    assert "[Helium, Neon, Argon]" in check(tmp_path / "wax.yaml").problems[0].message


def test_pictures_need_words_wherever_they_stand(tmp_path: Path) -> None:
    text = choice(
        answer="{text: Oxygen, image: images/lamp.png}", wrong="[Helium, {text: Neon, image: images/lamp.png}]"
    )
    assert found(tmp_path, text + "  image: images/lamp.png\n  x-allow: few-wrong\n") == [
        "2:11 no-alt",
        "3:19 no-alt",
        "5:10 no-alt",
    ]


def test_the_same_stem_twice_is_noticed_across_files(tmp_path: Path) -> None:
    folder = tmp_path / "wax"
    folder.mkdir()
    (folder / "pack.yaml").write_text(HEADER + choice(), encoding="utf-8")
    (folder / "more.yaml").write_text("questions:\n" + choice("What  FEEDS a flame?", "Air"), encoding="utf-8")
    (problem,) = check(folder).problems
    assert (problem.rule, problem.place.path.name, problem.place.line) == ("duplicate-stem", "more.yaml", 2)
    assert "pack.yaml, line 5" in problem.message


def many(longest: int, others: int) -> str:
    long = [choice(f"Why {at}?", "Because it is so", "[Luck, Habit, Spite]") for at in range(longest)]
    short = [choice(f"How {at}?", "Well", "[Badly, Hardly, Rarely]") for at in range(others)]
    return "".join(short + long)


@pytest.mark.parametrize(("longest", "others", "is_told"), [(9, 3, True), (4, 3, True), (4, 4, False), (3, 0, False)])
def test_right_answers_that_are_mostly_the_longest_are_told_once(
    longest: int, others: int, is_told: bool, tmp_path: Path
) -> None:
    assert found(tmp_path, many(longest, others)) == ([f"{others * 4 + 2}:11 longest-answer"] if is_told else [])
    if is_told:
        message = check(tmp_path / "wax.yaml").problems[0].message
        assert f"in {longest} of {longest + others} questions" in message


def test_a_question_without_a_source_is_noticed_where_the_pack_has_sources(tmp_path: Path) -> None:
    bare = "- {ask: Who?, answer: Ada, wrong: [Bram, Cora, Dora]}\n- {ask: How?, answer: Well, wrong: [Ill, So, Bad]}\n"
    assert found(tmp_path, KEEPS + bare) == ["2:3 no-source", "3:3 no-source"]
    assert found(tmp_path, bare, "wickpack: 1\ntitle: Wax\nquestions:\n") == ["1:3 no-source"]


def test_unknown_and_unused_sources_are_told_in_turn(tmp_path: Path) -> None:
    header = HEADER.replace("burns}}", "burns}, almanac: {title: Hours}}")
    assert found(tmp_path, KEEPS, header) == ["-1:44 unused-source"]
    slip = KEEPS.replace("gazette@4", "almanack@2").replace("What", "Which gas")
    assert found(tmp_path, KEEPS + slip, header) == ["2:89 unknown-source"]
    assert "did you mean 'almanac'?" in check(tmp_path / "wax.yaml").problems[0].message


def test_text_that_is_not_composed_is_noticed_by_value(tmp_path: Path) -> None:
    assert found(tmp_path, choice("Where is the cafe\u0301?")) == ["1:8 not-nfc"]


def test_a_question_can_silence_a_rule_for_itself_alone(tmp_path: Path) -> None:
    few = choice(wrong="[Helium, Neon]")
    other = choice("And what else?", wrong="[Helium, Neon]")
    assert found(tmp_path, few + "  x-allow: [few-wrong]\n" + other) == ["8:10 few-wrong"]


def test_a_question_can_silence_what_was_noticed_while_it_was_read(tmp_path: Path) -> None:
    text = choice() + "  hint:\n  x-allow: empty-value\n"
    assert found(tmp_path, text) == []
    assert found(tmp_path, text.replace("x-allow: empty-value", "")) == ["5:8 empty-value"]


@pytest.mark.parametrize(
    ("written", "is_date"),
    [("2024", True), ("2024-06", True), ("2024-06-07", True), ("2024-02-30", False), ("2024-13", False), ("24", False)],
)
def test_a_date_has_a_year_and_maybe_a_month_and_a_day_of_the_calendar(
    written: str, is_date: bool, tmp_path: Path
) -> None:
    header = HEADER.replace("burns}", f"burns, published: {written}}}")
    assert found(tmp_path, choice(), header) == ([] if is_date else ["-1:54 bad-date"])
    assert read_pack(tmp_path / "wax.yaml").sources["gazette"].published == (written if is_date else "")


def test_the_header_can_silence_a_rule_for_the_pack(tmp_path: Path) -> None:
    assert found(tmp_path, many(9, 0), HEADER.replace("questions:", "x-allow: longest-answer\nquestions:")) == []


@pytest.mark.parametrize(("written", "column"), [("[[few-wrong]]", 13), ("{few-wrong: yes}", 12), ("[a: b]", 13)])
def test_what_is_no_list_of_names_in_x_allow_is_told_at_its_place(written: str, column: int, tmp_path: Path) -> None:
    few = choice(wrong="[Helium, Neon]")
    assert found(tmp_path, f"{few}  x-allow: {written}\n") == ["3:10 few-wrong", f"5:{column} unknown-rule"]
    assert "write them as in x-allow: [few-wrong" in check(tmp_path / "wax.yaml").problems[-1].message
    header = HEADER.replace("questions:", "x-allow: [few-wrong]\nquestions:")
    assert found(tmp_path, few, header) == []
    assert read_pack(tmp_path / "wax.yaml").allow == ("few-wrong",)


def test_an_error_cannot_be_silenced(tmp_path: Path) -> None:
    text = choice(wrong="[Oxygen, Neon, Argon]") + "  x-allow: [answer-among-wrong]\n"
    assert found(tmp_path, text) == ["3:11 answer-among-wrong", "5:12 unknown-rule"]


def test_warnings_keep_nothing_from_being_played(tmp_path: Path) -> None:
    found(tmp_path, choice("Which oxygen", wrong="[oxygens, all of the above]"))
    report = check(tmp_path / "wax.yaml")
    assert report.playable == 1
    assert {each.severity for each in report.problems} == {Severity.WARNING}


WORDS = st.lists(
    st.sampled_from(["bell", "Bell", "an", "a", "e", "the", "e\na", "1,000", "1000", "sea-bell", "&", "and"]),
    min_size=1,
    max_size=3,
)
TEXTS = st.builds(
    lambda article, words: " ".join([*article, *words]), st.sampled_from([(), ("The",), ("a",), ("An",)]), WORDS
)


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_options_that_are_told_apart_at_a_glance_are_so_after_folding_too(texts: list[str]) -> None:
    if are_apart("\n".join(texts), len(texts)):
        assert len(set(map(fold, texts))) == len(texts)


def test_options_that_share_nothing_are_told_apart_at_a_glance() -> None:
    assert are_apart("Oxygen\nHelium\nArgon\nThe wick", 4)
    assert not are_apart("The bell\nA bell\nAll of the above", 3)
    assert not are_apart("The\nbell\nAll of the above", 2)
