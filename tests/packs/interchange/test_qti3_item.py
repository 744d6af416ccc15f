from __future__ import annotations

from decimal import Decimal

import pytest
from tests.packs.interchange.qti3_items import GASES, SOUND, choices, declared, item, package, png, read, sentences

from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.model import Choice, Claim, Image, Interaction, Item, Match, Multi, Number, Option, Order, Typed

TEXT_ENTRY = '<p>What feeds a flame?</p><p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>'


def only(data: bytes) -> Item:
    found = read(data)
    assert len(found.items) == 1, found.notes
    return found.items[0]


def asked(data: bytes) -> Interaction:
    return only(data).interaction


def reason(data: bytes) -> str:
    found = read(data)
    assert not found.items
    assert found.notes[-1].severity is Effect.LOST
    return found.notes[-1].sentence


def test_a_choice_comes_in_with_its_options_in_their_order() -> None:
    made = only(SOUND)
    assert made.interaction == Choice(Option("Oxygen"), (Option("Neon"), Option("Argon")))
    assert (made.stem, made.id) == ("What feeds a flame?", "wax")


def test_several_right_choices_are_a_multi() -> None:
    made = asked(item(GASES, declared("C", "A", cardinality="multiple")))
    assert made == Multi((Option("Argon"), Option("Neon")), (Option("Oxygen"),))


@pytest.mark.parametrize(("right", "verdict"), [("t", True), ("f", False)])
def test_true_and_false_make_a_claim(right: str, verdict: bool) -> None:
    body = choices(("t", " True "), ("f", "False."), prompt="Wax burns.")
    assert asked(item(body, declared(right))) == Claim(verdict)


def test_true_and_false_with_rationales_stay_a_choice() -> None:
    said = '<qti-feedback-inline outcome-identifier="F" identifier="t">It does.</qti-feedback-inline>'
    body = choices(("t", f"True {said}"), ("f", "False"), prompt="Wax burns.")
    assert asked(item(body, declared("t"))) == Choice(Option("True", "It does."), (Option("False"),))


def test_an_order_follows_the_right_response_not_the_page() -> None:
    body = choices(("A", "Bulb"), ("B", "Oil lamp"), ("C", "Gas light"), kind="order")
    made = asked(item(body, declared("B", "C", "A", cardinality="ordered")))
    assert made == Order((Option("Oil lamp"), Option("Gas light"), Option("Bulb")))


def test_an_order_of_some_elements_only_does_not_come_in() -> None:
    body = choices(("A", "Bulb"), ("B", "Oil lamp"), ("C", "Gas light"), kind="order")
    assert "only some of its elements" in reason(item(body, declared("B", "C", cardinality="ordered")))


def pairs(*values: str, lefts: str = "PQ", rights: str = "XYZ", kind: str = "match") -> bytes:
    def side(names: str) -> str:
        tag = "qti-simple-associable-choice"
        return "".join(f'<{tag} identifier="{name}" match-max="1">{name} side</{tag}>' for name in names)

    sets = "".join(f"<qti-simple-match-set>{side(names)}</qti-simple-match-set>" for names in (lefts, rights))
    inner = sets if kind == "match" else side(lefts + rights)
    body = f'<p>Who?</p><qti-{kind}-interaction response-identifier="RESPONSE">{inner}</qti-{kind}-interaction>'
    return item(body, declared(*values, cardinality="multiple", base="directedPair"))


def test_a_match_one_to_one_comes_in_with_what_is_left_over() -> None:
    made = asked(pairs("P Z", "Q X"))
    both = ((Option("P side"), Option("Z side")), (Option("Q side"), Option("X side")))
    assert made == Match(both, (Option("Y side"),))


@pytest.mark.parametrize("values", [("P X", "Q X"), ("P X",), ("P X", "Q none"), ("P X", "P Y")])
def test_a_match_that_is_not_one_to_one_does_not_come_in(values: tuple[str, ...]) -> None:
    assert "one to one" in reason(pairs(*values))


def test_associated_pairs_stand_left_and_right() -> None:
    found = read(pairs("P Z", "X Q", kind="associate"))
    both = ((Option("P side"), Option("Z side")), (Option("X side"), Option("Q side")))
    assert found.items[0].interaction == Match(both, (Option("Y side"),))
    assert "any two could be paired" in sentences(found)[0]


def test_a_text_entry_accepts_what_scores_and_rejects_what_is_named_and_does_not() -> None:
    entries = "".join(
        f'<qti-map-entry map-key="{key}" mapped-value="{score}"/>'
        for key, score in (("Oxygen", 1), ("O2", 1), ("Air", 0.5), ("Wax", 0), ("oxygen", -1))
    )
    found = read(item(TEXT_ENTRY, declared("Oxygen", base="string", mapping=f"<qti-mapping>{entries}</qti-mapping>")))
    assert found.items[0].interaction == Typed("Oxygen", ("O2", "Air"), ("Wax",))
    assert found.items[0].stem == "What feeds a flame?"
    assert sentences(found) == [
        "upper and lower case made a difference, and make none here",
        "some responses scored in part, and count as right here",
    ]


def test_a_gap_within_a_sentence_stays_to_be_seen() -> None:
    body = '<p>Wax needs <qti-text-entry-interaction response-identifier="RESPONSE"/> to burn.</p>'
    assert only(item(body, declared("air", base="string"))).stem == "Wax needs _____ to burn."


def test_a_menu_within_a_sentence_is_a_choice() -> None:
    tag = "qti-inline-choice"
    inner = "".join(f'<{tag} identifier="{name}">{text}</{tag}>' for name, text in (("A", "air"), ("B", "wax")))
    menu = f'<qti-inline-choice-interaction response-identifier="RESPONSE">{inner}</qti-inline-choice-interaction>'
    made = only(item(f"<p>A flame needs {menu}.</p>", declared("A")))
    assert (made.stem, made.interaction) == ("A flame needs _____.", Choice(Option("air"), (Option("wax"),)))


def equal(tolerance: str, mode: str = "absolute") -> str:
    return (
        "<qti-response-processing><qti-response-condition><qti-response-if><qti-equal "
        f'tolerance-mode="{mode}" tolerance="{tolerance}"><qti-variable identifier="RESPONSE"/></qti-equal>'
        "</qti-response-if></qti-response-condition></qti-response-processing>"
    )


def slider(step: str = "") -> str:
    return (
        f'<qti-slider-interaction response-identifier="RESPONSE" lower-bound="0" upper-bound="100" {step}>'
        '<qti-prompt>How much? <span class="unit">kg</span></qti-prompt></qti-slider-interaction>'
    )


@pytest.mark.parametrize(
    ("step", "rest", "within"),
    [
        ("", "", "0"),
        ('step="10"', "", "5"),
        ('step="10"', equal("2 2"), "2"),
        ("", equal("10", "relative"), "7"),
        ("", equal("x"), "0"),
    ],
)
def test_a_slider_is_a_number_on_a_scale(step: str, rest: str, within: str) -> None:
    made = only(item(slider(step), declared("70", base="integer"), rest))
    assert made.interaction == Number(Decimal(70), Decimal(0), Decimal(100), Decimal(within), "kg")
    assert made.stem == "How much?"


def test_a_number_to_be_typed_is_typed_unless_there_is_a_tolerance() -> None:
    declaration = declared("3.5", base="float")
    assert asked(item(TEXT_ENTRY, declaration)) == Typed("3.5")
    found = read(item(TEXT_ENTRY, declaration, equal("0.5 0.5")))
    made = found.items[0].interaction
    assert isinstance(made, Number)
    assert (made.value, made.within) == (Decimal("3.5"), Decimal("0.5"))
    assert made.low < made.value < made.high
    assert found.notes[0].severity is Effect.MISSING


def test_the_mapping_says_what_is_right_where_nothing_else_does() -> None:
    scores = (("A", 1), ("B", 2))
    entries = "".join(f'<qti-map-entry map-key="{name}" mapped-value="{score}"/>' for name, score in scores)
    mapping = f"<qti-mapping>{entries}</qti-mapping>"
    assert asked(item(GASES, declared(mapping=mapping))) == Choice(Option("Oxygen"), (Option("Neon"), Option("Argon")))
    assert isinstance(asked(item(GASES, declared(mapping=mapping, cardinality="multiple"))), Multi)


def test_an_option_that_is_a_picture_without_words_goes_by_a_letter() -> None:
    pictured = choices(*((f"C{at}", f'<img src="{at}.png" alt=""/>') for at in range(28)))
    found = read(
        package(("wax.xml", item(pictured, declared("C1"))), *((f"{at}.png", png(at + 1)) for at in range(28)))
    )
    asked_for = found.items[0].interaction
    assert isinstance(asked_for, Choice)
    assert asked_for.key == Option("B", image=Image("images/1.png", ""))
    assert [option.text for option in asked_for.distractors][-3:] == ["Z", "27", "28"]
    assert "an option is a picture without words and goes by a letter: write what it shows" in sentences(found)


def test_rubrics_tell_players_before_the_question_and_others_in_a_note() -> None:
    def rubric(view: str, text: str) -> str:
        return f'<qti-rubric-block view="{view}"><qti-content-body><p>{text}</p></qti-content-body></qti-rubric-block>'

    found = read(item(rubric("candidate", "Think.") + rubric("scorer", "One point.") + GASES, declared("B")))
    assert found.items[0].stem == "Think.\nWhat feeds a flame?"
    assert sentences(found) == ["a note to scorer does not come in: 'One point.'"]


def test_markup_becomes_plain_text_and_what_cannot_is_named() -> None:
    prompt = (
        "<p>H<sub>2</sub>O at 10<sup>-3</sup>  <strong>bar</strong></p><p>or<br/>x<sup>ab</sup>"
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>y</mi></math></p><audio src="a.mp3">no</audio>'
    )
    found = read(item(choices(("A", "<b>Yes</b>, it is"), ("B", "No"), prompt=prompt), declared("A")))
    assert found.items[0].stem == "H₂O at 10⁻³ bar\nor\nxaby"
    assert found.items[0].interaction == Choice(Option("Yes, it is"), (Option("No"),))
    assert sentences(found) == [
        "raised or lowered letters come in as ordinary ones",
        "a formula comes in as plain text: read it again",
        "a sound does not come in",
    ]


@pytest.mark.parametrize(
    ("body", "why_not"),
    [
        ("<p>Nothing</p>", "it asks nothing"),
        (GASES + GASES, "it asks 2 things at once"),
        ('<qti-extended-text-interaction response-identifier="RESPONSE"/>', "a person has to judge"),
        ('<qti-hotspot-interaction response-identifier="RESPONSE"/>', "it works on a picture"),
        (choices(("A", "One"), ("B", "")), "an option has no words"),
        (choices(("X", "One"), ("Y", "Two")), "'B' is not among its options"),
    ],
)
def test_what_cannot_be_asked_is_named_with_its_reason(body: str, why_not: str) -> None:
    assert why_not in reason(item(body, declared("B")))


def test_what_declares_no_right_response_or_comes_from_a_template_does_not_come_in() -> None:
    assert "which response is right" in reason(item(GASES, declared()))
    assert "which response is right" in reason(item(GASES))
    assert "from a template" in reason(item(GASES, declared("B") + '<qti-template-declaration identifier="X"/>'))
    assert "no body" in reason(SOUND.replace(b"qti-item-body", b"qti-item-none"))


def test_an_item_without_text_is_called_by_its_title() -> None:
    body = '<qti-choice-interaction response-identifier="RESPONSE">' + GASES.partition("</qti-prompt>")[2]
    found = read(item(body, declared("B")))
    assert found.items[0].stem == "Wax"
    assert "its title stands in" in sentences(found)[0]


def test_qti_2_is_read_as_well() -> None:
    data = b"""<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="wax" timeDependent="false">
      <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
        <correctResponse><value>B</value></correctResponse></responseDeclaration>
      <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>What?</prompt>
        <simpleChoice identifier="A">Neon</simpleChoice>
        <simpleChoice identifier="B">Oxygen
          <feedbackInline outcomeIdentifier="F" identifier="B">Yes.</feedbackInline></simpleChoice>
      </choiceInteraction></itemBody></assessmentItem>"""
    assert asked(data) == Choice(Option("Oxygen", "Yes."), (Option("Neon"),))
