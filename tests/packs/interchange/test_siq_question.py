from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from tests.packs.interchange.qti3_items import png
from tests.packs.interchange.siq_packs import (
    QUESTION,
    atom,
    board,
    content,
    new,
    old,
    only,
    param,
    read,
    reason,
    sentences,
)

from wickquiz.packs.interchange.folder import save
from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.model import Choice, Multi, Number, Option, Typed


def test_a_text_of_version_4_is_typed() -> None:
    data = board(old(atom(QUESTION), right=("Oxygen", "O2"), wrong=("Neon", "OXYGEN")), version="4")
    made = only(data)
    assert made.interaction == Typed("Oxygen", ("O2",), ("Neon",))
    assert (made.stem, made.topic, made.image) == (QUESTION, "Gases", None)


def test_a_text_of_version_5_is_typed() -> None:
    made = only(board(new(content(" What feeds \n  a flame? "))))
    assert (made.stem, made.interaction) == ("What feeds\na flame?", Typed("Oxygen"))


@pytest.mark.parametrize(
    "question",
    [
        old(atom("Say:", "say"), atom(QUESTION), atom("", "marker"), atom("It burns.")),
        new(
            content("Say:", placement="replic"),
            content(QUESTION),
            more=param("answer", content("It burns."), "content"),
        ),
    ],
)
def test_what_a_host_says_belongs_to_the_question_and_what_follows_to_the_explanation(question: str) -> None:
    made = only(board(question))
    assert (made.stem, made.why) == (f"Say:\n{QUESTION}", "It burns.")


def select(*options: tuple[str, str], right: tuple[str, ...]) -> str:
    group = "".join(param(name, inner, "content") for name, inner in options)
    return new(
        content(QUESTION), right=right, more=param("answerType", "select") + param("answerOptions", group, "group")
    )


def test_options_make_a_choice_or_a_multi() -> None:
    options = (("A", content("Neon")), ("B", content("Oxygen")), ("C", content("Argon")))
    assert only(board(select(*options, right=("B",)))).interaction == Choice(
        Option("Oxygen"), (Option("Neon"), Option("Argon"))
    )
    assert only(board(select(*options, right=("B", "C")))).interaction == Multi(
        (Option("Oxygen"), Option("Argon")), (Option("Neon"),)
    )


def test_a_right_answer_that_is_no_option_is_named() -> None:
    assert "'D' is not among its options" in reason(board(select(("A", content("Neon")), right=("D",))))


@pytest.mark.parametrize(
    ("question", "why_not"),
    [
        (old(atom(QUESTION), atom("@a.mp3", "voice")), "it asks with a sound"),
        (new(content("a.mp4", "video", is_ref=True)), "it asks with a film"),
        (new(content("a.html", "html", is_ref=True)), "it asks with a web page"),
        (new(content("a.bin", "hologram")), "something of the type 'hologram'"),
        (new(content("none.png", "image", is_ref=True)), "'none.png', which is not in the pack"),
        (new(content("http://example.org/a.png", "image")), "a picture from the web"),
        (new(content("bad.png", "image", is_ref=True)), "which is not a PNG, JPEG or WebP picture"),
        (new(content("a.png", "image", is_ref=True), content("a.png", "image", is_ref=True)), "several pictures"),
        (new(content(QUESTION), right=()), "it has no right answer"),
        (new(content(QUESTION), right=("", " ")), "it has no right answer"),
        (new(content("")), "it has no text"),
        (new(content(QUESTION), price="-1"), "its place on the board is empty"),
        (new(content(QUESTION), more=param("answerType", "point")), "a place on a picture"),
        (select(("A", content("a.mp3", "audio", is_ref=True)), right=("A",)), "an option is shown with a sound"),
    ],
)
def test_what_cannot_be_asked_is_named_with_its_reason(question: str, why_not: str) -> None:
    data = board(question, files=(("Images/a.png", png()), ("Images/bad.png", b"GIF89a")))
    assert why_not in reason(data)


def test_a_picture_comes_in_whatever_way_its_name_is_written(tmp_path: Path) -> None:
    files = (("Images/%D0%A1%D0%B2%D0%B5%D1%87%D0%B0%201.png", png()), ("Images/unused.png", png(3)))
    data = board(
        old(atom("Что это?"), atom("@Свеча 1.png", "image")),
        new(content("Свеча 1.png", "image", is_ref=True)),
        new(content("unused.png", "image", is_ref=True), right=()),
        version="4",
        files=files,
    )
    found = read(data)
    assert found.items[0].image == found.items[1].image
    assert list(found.images.values()) == [png()]
    assert found.items[1].stem == "Gases"
    assert sentences(found)[0] == "it asks with a picture alone, and its theme stands in for the text: write one"
    saved = save(found, tmp_path / "pack")
    assert len(saved.pack.items) == 2


def test_options_may_be_pictures() -> None:
    options = (("A", content("a.png", "image", is_ref=True)), ("B", content("Neon")))
    made = only(board(select(*options, right=("A",)), files=(("Images/a.png", png()),))).interaction
    assert isinstance(made, Choice)
    assert made.key.text == "A"
    assert made.key.image is not None


def test_a_number_with_a_deviation_stands_on_a_scale() -> None:
    more = param("answerType", "number") + param("answerDeviation", "5")
    found = read(board(new(content("When?"), right=("1871",), more=more)))
    made = found.items[0].interaction
    assert isinstance(made, Number)
    assert (made.value, made.within) == (Decimal(1871), Decimal(5))
    assert found.notes[0].severity is Effect.MISSING


def test_an_answer_that_a_host_would_judge_is_named() -> None:
    found = read(board(new(content(QUESTION), right=("Oxygen (O2)",))))
    assert sentences(found) == ["the answer 'Oxygen (O2)' was judged by a host: split it into 'answer' and 'accept'"]


def test_an_answer_shown_with_more_than_text_is_named() -> None:
    found = read(board(new(content(QUESTION), more=param("answer", content("a.mp4", "video", is_ref=True), "content"))))
    assert sentences(found) == ["the answer was shown with a film, which does not come in"]


def test_a_second_mark_between_question_and_answer_means_nothing() -> None:
    mark = atom("", "marker")
    found = read(board(old(atom(QUESTION), mark, atom("It burns."), mark, atom("It glows.")), version="4"))
    assert found.items[0].why == "It burns.\nIt glows."
    assert sentences(found) == []


def step(kind: str, *params: str) -> str:
    return f'<step type="{kind}">{"".join(params)}</step>'


def scripted(*steps: str, params: str = "") -> str:
    right = "<right><answer>Oxygen</answer></right>"
    return f'<question price="100">{params}<script>{"".join(steps)}</script>{right}</question>'


@pytest.mark.parametrize(
    "question",
    [
        scripted(
            step("showContent", param("content", content("Listen:"), "content")),
            step("setAnswerType", param("type", "text")),
            step("showContent", param("content", content(QUESTION), "content")),
            step("askAnswer", param("mode", "button")),
            step("showContent", param("content", content("It burns."), "content")),
        ),
        scripted(
            step("showContent", '<param name="content" isRef="True">question</param>'),
            step("accept", param("answer", content("It burns."), "content")),
            params=f"<params>{param('question', content('Listen:') + content(QUESTION), 'content')}</params>",
        ),
    ],
)
def test_a_question_with_a_script_asks_what_the_script_shows(question: str) -> None:
    found = read(board(question))
    assert (found.items[0].stem, found.items[0].why) == (f"Listen:\n{QUESTION}", "It burns.")
    assert sentences(found) == ["it was played by a script of its own, and is asked as an ordinary question"]


def test_a_script_that_shows_nothing_leaves_the_question_as_it_is() -> None:
    asked = f"<params>{param('question', content(QUESTION), 'content')}</params>"
    refers = '<param name="content" isRef="True">nothing</param>'
    assert only(board(scripted(step("showContent", refers), params=asked))).stem == QUESTION
