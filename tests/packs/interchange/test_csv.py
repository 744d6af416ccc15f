from __future__ import annotations

import codecs
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.interchange import csv_export, csv_import
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Interaction,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Source,
    Typed,
)


def read(text: str) -> Imported:
    return csv_import.read(text.encode(), "wax.csv")


def asked(header: str, row: str) -> Interaction:
    (item,) = read(f"{header}\n{row}\n").items
    return item.interaction


def notes(text: str, effect: Effect) -> list[str]:
    try:
        found = read(text).notes
    except InterchangeError as error:
        found = error.notes
    return [note.sentence for note in found if note.severity is effect]


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


OXYGEN = Choice(Option("Oxygen"), options("Helium", "Neon"))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_is_found(separator: str) -> None:
    rows = (
        ("question", "answer", "wrong1", "wrong2"),
        ("Gas, then?", "Oxygen", "Helium", "Neon"),
        ("A;b", "c", "d", "e"),
    )
    text = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    first, second = read(text).items
    assert (first.stem, first.interaction) == ("Gas, then?", OXYGEN)
    assert second.stem == "A;b"


def test_a_spreadsheet_may_name_the_separator() -> None:
    (item,) = read("sep=;\nquestion;answer\nA, b, c?;Oxygen, so\n").items
    assert (item.stem, item.interaction) == ("A, b, c?", Typed("Oxygen, so"))


@pytest.mark.parametrize(
    "header",
    [
        "question,answer,wrong,wrong",
        "Question Text,Correct Answer,Incorrect Answer 1,Incorrect Answer 2",
        "Ask,Right_Answer,Distractor 1,Distractor 2",
        "PROMPT,Solution,wrong-1,wrong-2",
        '"Stem","Answer(s)","False answer 1","Bad option 2"',
    ],
)
def test_columns_may_be_called_as_people_call_them(header: str) -> None:
    assert asked(header, "Gas?,Oxygen,Helium,Neon") == OXYGEN


def test_every_column_has_its_place() -> None:
    header = "id,question,answer,explanation,hint,difficulty,category,tags,source,spoiler,time limit"
    row = 'gas,Which gas?,Oxygen,"It, burns.",O,hard,Wax,a|b,gazette@4;gazette@6-7,yes,20'
    found = read(f"{header}\n{row}\n")
    (item,) = found.items
    assert item == Item(
        "gas",
        "Which gas?",
        Typed("Oxygen"),
        topic="Wax",
        level=Level.HARD,
        why="It, burns.",
        hint="O",
        tags=("a", "b"),
        citations=(Citation("gazette", 4, 4), Citation("gazette", 6, 7)),
        spoiler=True,
        time=20,
    )
    assert found.sources == {"gazette": Source("gazette", "gazette")}


def test_a_table_without_a_header_is_question_answer_and_wrong_answers() -> None:
    text = "Gas?,Oxygen,Helium,Neon\nWho?,Ada,Bram\n"
    assert [item.interaction for item in read(text).items] == [OXYGEN, Choice(Option("Ada"), options("Bram"))]
    assert any("no header" in sentence for sentence in notes(text, Effect.CHANGED))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Oxygen", OXYGEN),
        ("oxygen", OXYGEN),
        ("B", OXYGEN),
        ("2", OXYGEN),
        ('"b, c"', Multi(options("Oxygen", "Neon"), options("Helium"))),
        ("1;3", Multi(options("Helium", "Neon"), options("Oxygen"))),
    ],
)
def test_an_answer_names_an_option_by_text_letter_or_number(answer: str, expected: Interaction) -> None:
    assert asked("question,option a,option b,option c,correct", f"Gas?,Helium,Oxygen,Neon,{answer}") == expected


def test_an_answer_that_names_no_option_is_left_out() -> None:
    text = "question,option 1,option 2,answer\nGas?,Helium,Oxygen,Wax\nGas?,Helium,Oxygen,9\nOK?,a,b,1\n"
    assert len(read(text).items) == 1
    assert len([sentence for sentence in notes(text, Effect.LOST) if "none of its options" in sentence]) == 2


def test_wrong_answers_may_share_a_cell() -> None:
    assert asked("question,answer,wrong answers", "Gas?,Oxygen,Helium|Neon") == OXYGEN
    assert asked("question,answer,wrong 1,wrong 2", "Gas?,Oxygen,Helium|Neon,") == Choice(
        Option("Oxygen"), options("Helium|Neon")
    )


@pytest.mark.parametrize(
    ("kind", "answer", "expected"),
    [
        ("", "TRUE", Claim(verdict=True)),
        ("True/False", "no", Claim(verdict=False)),
        ("checkboxes", '"Ada\nBram"', Multi(options("Ada", "Bram"), options("w"))),
        ("ordering", "a|b|c", Order(options("a", "b", "c"))),
        ("matching", '"a -> 1\nb -> 2"', Match(((Option("a"), Option("1")), (Option("b"), Option("2"))), options("w"))),
        ("short answer", "Ada", Typed("Ada")),
    ],
)
def test_the_kind_is_given_or_plain_to_see(kind: str, answer: str, expected: Interaction) -> None:
    wrong = "w" if isinstance(expected, Multi | Match) else ""
    assert asked("question,type,answer,wrong", f"Q?,{kind},{answer},{wrong}") == expected


def test_a_number_has_its_scale_or_one_is_made_up_and_said() -> None:
    header = "question,kind,answer,min,max,tolerance,unit"
    assert asked(header, 'Q?,number,"1,250",1000,2000,5,kg') == Number(
        Decimal(1250), Decimal(1000), Decimal(2000), Decimal(5), "kg"
    )
    found = asked(header, "Q?,numeric,7,,,,")
    assert isinstance(found, Number)
    assert found.low <= 7 <= found.high
    assert any("no scale" in sentence for sentence in notes(f"{header}\nQ?,numeric,7,,,,\n", Effect.MISSING))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",,Oxygen,", "no text in the column of the question"),
        ("Q?,,,", "it has no answer"),
        ("Q?,number,many,", "'many' is not a number"),
        ("Q?,claim,maybe,", "'maybe' is neither"),
        ("Q?,match,Ada,", "'Ada' is not"),
    ],
)
def test_a_row_that_makes_no_question_is_left_out_with_its_reason(row: str, reason: str) -> None:
    text = f"question,kind,answer,wrong\n{row}\nOK?,,yes,no\n"
    assert [item.stem for item in read(text).items] == ["OK?"]
    assert any(sentence.startswith("left out: ") and reason in sentence for sentence in notes(text, Effect.LOST))


@pytest.mark.parametrize(
    ("header", "row", "said"),
    [
        ("question,answer,wrong,colour", "Q?,a,b,red", "columns mean nothing here and are left out: colour"),
        ("question,answer,wrong,image", "Q?,a,b,x.png", "the picture 'x.png' is left out"),
        ("question,answer,wrong,level", "Q?,a,b,brutal", "the level 'brutal'"),
        ("question,answer,wrong,time", "Q?,a,b,soon", "'soon' is no time"),
        ("question,answer,wrong,id", "Q?,a,b,no id", "'no id' cannot be an id"),
        ("question,answer,wrong", "Q?,a,b,and more", "beyond the last column is left out: and more"),
        ("question,answer,solution,wrong", "Q?,a,b,c", "several columns are the answer"),
        ("question,kind,answer,wrong", "Q?,typed,a,b", "kind typed has no wrong answers"),
    ],
)
def test_nothing_is_lost_in_silence(header: str, row: str, said: str) -> None:
    text = f"{header}\n{row}\n"
    assert any(said in sentence for sentence in notes(text, Effect.LOST))
    assert len(read(text).items) == 1


def test_a_source_in_words_is_kept_and_its_paragraph_asked_for() -> None:
    found = read("question,answer,wrong,source\nQ?,a,b,The Lamp Gazette\nR?,a,b,https://example.org/wax\n")
    assert found.sources["the-lamp-gazette"] == Source("the-lamp-gazette", "The Lamp Gazette")
    assert any(source.url == "https://example.org/wax" for source in found.sources.values())
    assert all(item.citations == () for item in found.items)
    assert any("the paragraph of the source 'the-lamp-gazette'" in note.sentence for note in found.notes)


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "question,answer,wrong\nWo?,Köln,Bonn\n".encode(),
        "question,answer,wrong\nWo?,Köln,Bonn\n".encode("utf-16"),
        "question,answer,wrong\nWo?,Köln,Bonn\n".encode("utf-16-le"),
        "question,answer,wrong\r\nWo?,Köln,Bonn\r\n".encode("utf-16-be"),
    ],
    ids=["mark", "utf-16", "utf-16-le", "utf-16-be"],
)
def test_unicode_comes_in_whatever_its_form(data: bytes) -> None:
    found = csv_import.read(data, "wax.csv")
    assert found.items[0].interaction == Choice(Option("Köln"), options("Bonn"))
    assert [note for note in found.notes if "Windows" in note.sentence] == []


def test_an_old_encoding_is_guessed_and_said() -> None:
    found = csv_import.read("question,answer,wrong\nWo?,Köln,„Bonn“\n".encode("cp1252"), "wax.csv")
    assert found.items[0].interaction == Choice(Option("Köln"), options("„Bonn“"))
    assert any("Windows-1252" in note.sentence for note in found.notes)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"just words\nand more\n", "no table"),
        (b"question,answer\n", "no question below"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff", "not a text file"),
        (b"\xff\xfea", "does not go on so"),
        (b'question,answer\n"' + b"x" * 150_000 + b'",a\n', "line 2 cannot be read as a table"),
        (b'question,answer\n"' + b"x" * 300_000 + b'",a\n', "up to line 2 one question would take"),
        (b"question,answer\n" + b"a,b\n" * 50_001, "more than 50,000 questions"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(InterchangeError, match=reason):
        csv_import.read(data, "wax.csv")


@given(data=st.binary(max_size=200) | st.text(alphabet='",;\n\t|aA1=->T ').map(str.encode))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    try:
        found = csv_import.read(data, "wax.csv")
    except InterchangeError:
        return
    assert len(found.items) == len(found.places) > 0


@pytest.mark.parametrize("text", ["=1+1", "@x", "+a", "-a", "'=1"])
def test_a_spreadsheet_does_not_calculate_what_goes_out(text: str) -> None:
    pack = Pack("wax", "Wax", Path("wax"), (Item("a", text, Typed("-5")),), {}, "")
    exported = csv_export.write(pack).data.decode("utf-8-sig")
    assert f"'{text}" in exported
    assert ",-5," in exported
    (item,) = read(exported).items
    assert (item.stem, item.interaction) == (text, Typed("-5"))
