from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wickquiz.packs.interchange import gift, gift_export
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError
from wickquiz.packs.model import (
    Choice,
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
    Typed,
)


def read(text: str) -> Imported:
    return gift.read(text.encode(), "wax.gift")


def one(text: str) -> Item:
    (item,) = read(text).items
    return item


def asked(text: str) -> Interaction:
    return one(text).interaction


def notes(text: str, effect: Effect) -> list[str]:
    try:
        found = read(text).notes
    except InterchangeError as error:
        found = error.notes
    return [note.sentence for note in found if note.severity is effect]


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


def test_an_equals_sign_marks_the_answer_and_tildes_the_wrong_ones() -> None:
    item = one("Which gas feeds a flame? {~Neon =Oxygen ~Argon}")
    assert item.stem == "Which gas feeds a flame?"
    assert item.interaction == Choice(Option("Oxygen"), options("Neon", "Argon"))


def test_a_comment_after_an_option_goes_with_it() -> None:
    found = asked("Gas?{\n=Oxygen # Right.\n~Neon#It glows.\n}")
    assert found == Choice(Option("Oxygen", "Right."), (Option("Neon", "It glows."),))


def test_general_feedback_explains() -> None:
    assert one("Gas?{=Oxygen ~Neon####Air holds\na fifth of it.}").why == "Air holds a fifth of it."


def test_weights_without_an_equals_sign_make_several_answers() -> None:
    found = asked("Gases?{~%50%Oxygen ~%50.5%Ozone ~%-100%Wax ~Wick}")
    assert found == Multi(options("Oxygen", "Ozone"), options("Wax", "Wick"))


def test_half_credit_in_a_choice_counts_as_wrong_and_is_said() -> None:
    text = "Gas?{=Oxygen ~%50%Air ~Wax}"
    assert asked(text) == Choice(Option("Oxygen"), options("Air", "Wax"))
    assert "an option that gave part of the credit counts as wrong" in notes(text, Effect.CHANGED)


def test_of_two_right_options_of_a_choice_one_is_taken_and_the_other_named() -> None:
    text = "Gas?{=Oxygen =Ozone ~Wax}"
    assert asked(text) == Choice(Option("Oxygen"), options("Wax"))
    assert any("'Ozone' is left out" in sentence for sentence in notes(text, Effect.LOST))


@pytest.mark.parametrize(
    ("answer", "verdict", "why"),
    [
        ("T", True, ""),
        ("TRUE", True, ""),
        ("F#It melts.", False, "It melts."),
        ("FALSE##Well seen.", False, "Well seen."),
        ("TRUE#No.#Yes.####Because.", True, "Yes.\nBecause."),
    ],
)
def test_true_and_false_make_a_claim(answer: str, verdict: bool, why: str) -> None:
    item = one(f"Wax melts.{{{answer}}}")
    assert (item.interaction, item.why) == (Claim(verdict), why)


def test_the_comment_on_the_wrong_verdict_is_not_lost_in_silence() -> None:
    assert any("'No.'" in sentence for sentence in notes("Wax melts.{TRUE#No.#Yes.}", Effect.LOST))


def test_equals_signs_alone_make_an_answer_to_type() -> None:
    text = "Where?{=Nantes#Well done! =%100%Nantes-sur-Cire =%50%Bretagne#Near. =%0%Paris =%0%*#No.}"
    assert asked(text) == Typed("Nantes", ("Nantes-sur-Cire",), ("Paris",))
    assert one(text).why == "Well done!"
    lost = notes(text, Effect.LOST)
    assert any("'Bretagne'" in sentence and "part of the credit" in sentence for sentence in lost)
    assert any("'Near.'" in sentence for sentence in lost)
    assert any("any other answer" in sentence and "'No.'" in sentence for sentence in lost)


def test_a_star_that_stands_for_any_text_cannot_come_in_and_an_escaped_one_can() -> None:
    text = r"Where?{=Nan* =5\*5}"
    assert asked(text) == Typed("5*5")
    assert any("'Nan*'" in sentence for sentence in notes(text, Effect.LOST))


@pytest.mark.parametrize(
    ("answer", "value", "within"),
    [
        ("#1871", "1871", "0"),
        ("#1871:2", "1871", "2"),
        ("#3.1..3.2", "3.15", "0.05"),
        ("# =-4:0.5#Cold. =%50%-4:2#Near.", "-4", "0.5"),
        ("#=%100%1e3:.5#", "1000", "0.5"),
        ("#7~#Wrong.", "7", "0"),
    ],
)
def test_a_hash_makes_a_number_with_its_tolerance(answer: str, value: str, within: str) -> None:
    number = asked(f"How many?{{{answer}}}")
    assert isinstance(number, Number)
    assert (number.value, number.within) == (Decimal(value), Decimal(within))
    assert number.low < number.value < number.high
    assert any("no scale" in sentence for sentence in notes(f"How many?{{{answer}}}", Effect.MISSING))


@pytest.mark.parametrize("typed", ["5*5", "*", "\\*", "a\\", "%50%", "[html]x", "T", "=", "x#y", "{z}"])
def test_an_answer_to_type_goes_out_so_that_it_comes_in_again(typed: str) -> None:
    pack = Pack("wax", "Wax", Path("wax"), (Item("a", "Q?", Typed("a", (typed,), ("no*",))),), {}, "")
    assert asked(gift_export.write(pack).data.decode()) == Typed("a", (typed,), ("no*",))


def test_arrows_make_pairs_and_one_without_a_left_side_belongs_to_nothing() -> None:
    found = asked("Who ran what?{\n=Ada -> Dipping\n=Bram->Mould -> hall\n= -> Drying\n}")
    assert found == Match(
        ((Option("Ada"), Option("Dipping")), (Option("Bram"), Option("Mould -> hall"))), options("Drying")
    )


def test_a_greater_sign_makes_an_order() -> None:
    found = asked("In order?{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none\nHeat &amp; melt\n\nDip\nDry}")
    assert found == Order(options("Heat & melt", "Dip", "Dry"))


def test_a_gap_in_the_text_is_a_line_to_fill_in() -> None:
    assert one("A wick is made of {=cotton ~wax} as a rule.").stem == "A wick is made of _____ as a rule."
    assert one("Two wicks make {=two}.").stem == "Two wicks make _____."


def test_a_full_stop_after_the_braces_of_a_question_is_no_gap() -> None:
    assert one("How many? {#4}.").stem == "How many?"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tell us of wax.{}", "an essay"),
        ("Wax is old.", "a description"),
        ("Wax is {=old.", "braces"),
        ("Wax is old}.", "braces"),
        ("Wax is {=old} and {=soft}.", "several gaps"),
        ("Wax is {1:SHORTANSWER:=old}.", "Cloze"),
        ("Wax is {:MCV:=old~new}.", "Cloze"),
        ("Gas?{~Neon ~Argon}", "none of its options is right"),
        ("How many?{#many}", "'many' is not a number"),
        ("How many?{#=%50%3}", "no number is right in full"),
        ("Where?{=%50%Nantes}", "no answer to it is right in full"),
        ("Who?{=Ada -> Dipping =Bram}", "'Bram' is no pair"),
    ],
)
def test_what_cannot_be_played_is_left_out_with_its_reason(text: str, reason: str) -> None:
    lost = notes(f"{text}\n\nIs it?{{T}}", Effect.LOST)
    assert any(sentence.startswith("left out: ") and reason in sentence for sentence in lost)
    assert len(read(f"{text}\n\nIs it?{{T}}").items) == 1


def test_escaped_marks_are_text() -> None:
    item = one(r"What does \{a\:b\} \= \~\#1\\2 mean\n now?{=\=1 \# one ~\~2}")
    assert item.stem == "What does {a:b} = ~#1\\2 mean\n now?"
    assert item.interaction == Choice(Option("=1 # one"), options("~2"))


def test_html_is_reduced_to_text_and_said() -> None:
    text = "[html]<p>Which <b>gas</b>\nfeeds&nbsp;it?</p><p>Say.</p>{=<i>Oxygen</i> ~Neon &amp\\; co}"
    item = one(text)
    assert item.stem == "Which gas feeds\u00a0it?\nSay."
    assert item.interaction == Choice(Option("Oxygen"), options("Neon &\\; co"))
    assert "HTML became plain text" in notes(text, Effect.CHANGED)


def test_pictures_and_links_in_html_are_named_as_lost() -> None:
    text = '[html]<img src\\="x.png" alt\\="A wick">See <a href\\="http\\://example.org">this</a>. Lit?{T}'
    assert one(text).stem == "A wickSee this. Lit?"
    lost = notes(text, Effect.LOST)
    assert any("img" in sentence for sentence in lost)
    assert any("link" in sentence for sentence in lost)


def test_plain_text_keeps_what_looks_like_html() -> None:
    assert one("[plain]What does <b> do &amp; why?{=[html]<i>Bold</i> ~<u>}").stem == "What does <b> do &amp; why?"
    assert asked("[plain]What?{=<b> ~[html]<i>it</i>}") == Choice(Option("<b>"), options("it"))


def test_markdown_is_kept_and_said() -> None:
    assert one("[markdown]Is **wax** old?{T}").stem == "Is **wax** old?"
    assert any("Markdown" in sentence for sentence in notes("[markdown]Is **wax** old?{T}", Effect.CHANGED))
    assert notes("[markdown]Is wax old?{T}", Effect.CHANGED) == []


def test_a_category_is_the_topic_of_what_follows() -> None:
    found = read("Q1?{T}\n\n$CATEGORY: $course$/top/Wax//wick/Old\n\nQ2?{T}\n\n$CATEGORY: tom/dick\nQ3?{T}\n").items
    assert [item.topic for item in found] == ["", "Wax/wick: Old", "tom: dick"]
    assert [item.topic for item in read("$CATEGORY: top/Default for wax\n\nQ1?{T}\n").items] == ["Default for wax"]


def test_a_title_becomes_the_id_unless_it_only_repeats_the_text() -> None:
    assert one("::Q7::Is it?{T}").id == "Q7"
    assert one("::Wax \\:\\: & wick::Is it?{T}").id == "wax-wick"
    assert one("::Is wax old...::Is wax old and hard?{T}").id == ""


def test_marks_in_a_comment_give_id_tags_and_level() -> None:
    item = one("// question: 5 [id:wax-1] [tag:old] [tag:level:hard]\n::Some title::Is it?{T}")
    assert (item.id, item.tags, item.level) == ("wax-1", ("old",), Level.HARD)


def test_comments_are_passed_over_also_within_a_question() -> None:
    assert asked("Gas?{\n// the right one {\n=Oxygen\n  //=Neon\n~Argon}") == Choice(Option("Oxygen"), options("Argon"))


def test_a_blank_line_within_braces_does_not_end_a_question() -> None:
    found = read("Gas?{\n=Oxygen\n\n~Neon\n}\n\nOpen {=never\n\nIs it?{T}").items
    assert [item.stem for item in found] == ["Gas?", "Is it?"]


def test_places_are_the_lines_on_which_questions_begin() -> None:
    assert read("// one\n\nQ1?{T}\n\n\n// two\nQ2?\n{T}\n").places == ("line 3", "line 7")


def test_a_file_without_questions_is_refused() -> None:
    with pytest.raises(InterchangeError, match="no question"):
        read("// nothing\n\njust words\n")
    with pytest.raises(InterchangeError, match="empty"):
        read(" \n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a {" + "~b" * 150_000 + "}", "up to line 1 one question would take"),
        ("a {\n" + "~b\n" * 100_000 + "}", "one question would take"),
        ("a {T}\n\n" * 50_001, "more than 50,000 questions"),
    ],
)
def test_a_file_that_no_person_wrote_is_refused(text: str, reason: str) -> None:
    with pytest.raises(InterchangeError, match=reason):
        read(text)


@settings(max_examples=300)
@given(text=st.text(alphabet="{}=~#%>-.:[]\\\n Ta1$/"))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        found = read(text)
    except InterchangeError:
        return
    assert len(found.items) == len(found.places) > 0
