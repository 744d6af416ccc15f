from __future__ import annotations

from tests.packs.interchange.qti3_items import GASES, declared, item, read, sentences

from wickquiz.packs.model import Choice, Option


def test_feedback_goes_to_its_option_to_everybody_or_is_named() -> None:
    def feedback(name: str, text: str) -> str:
        attributes = f'outcome-identifier="FEEDBACK" identifier="{name}" show-hide="show"'
        return (
            f"<qti-modal-feedback {attributes}><qti-content-body><p>{text}</p></qti-content-body></qti-modal-feedback>"
        )

    def setting(name: str) -> str:
        value = f'<qti-base-value base-type="identifier">{name}</qti-base-value>'
        return f'<qti-set-outcome-value identifier="FEEDBACK">{value}</qti-set-outcome-value>'

    rules = (
        "<qti-response-processing><qti-response-condition>"
        f"<qti-response-if><qti-match/>{setting('right')}</qti-response-if>"
        f"<qti-response-else>{setting('wrong')}{setting('both')}{setting('all')}</qti-response-else>"
        f"</qti-response-condition><qti-response-condition><qti-response-if>{setting('both')}</qti-response-if>"
        f"</qti-response-condition>{setting('all')}</qti-response-processing>"
    )
    texts = {"A": "Neon is inert.", "right": "It burns.", "wrong": "No.", "both": "Think.", "all": "See page 4."}
    said = "".join(feedback(name, text) for name, text in texts.items())
    found = read(item(GASES, declared("B"), rules + said))
    made = found.items[0]
    assert made.interaction == Choice(Option("Oxygen"), (Option("Neon", "Neon is inert."), Option("Argon")))
    assert made.why == "It burns.\nThink.\nSee page 4."
    assert sentences(found) == ["what wrong responses are told does not come in: 'No.'"]


def base_value(name: str) -> str:
    return f'<qti-base-value base-type="identifier">{name}</qti-base-value>'


def when(tested: str, variable: str, *called: str) -> str:
    """A condition that tests a variable for a value and then calls for feedback, as an editor writes it."""
    values = "".join(map(base_value, called))
    return (
        "<qti-response-condition><qti-response-if>"
        f'<qti-and><qti-match>{base_value(tested)}<qti-variable identifier="{variable}"/></qti-match></qti-and>'
        '<qti-set-outcome-value identifier="SAID"><qti-multiple><qti-variable identifier="SAID"/>'
        f"{values}</qti-multiple></qti-set-outcome-value></qti-response-if></qti-response-condition>"
    )


def said(name: str, text: str, title: str = "") -> str:
    return (
        f'<qti-modal-feedback outcome-identifier="SAID" identifier="{name}" show-hide="show" title="{title}">{text}'
        "</qti-modal-feedback>"
    )


VERDICT = (
    "<qti-response-condition>"
    '<qti-response-if><qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null>'
    f'<qti-set-outcome-value identifier="VERDICT">{base_value("empty")}</qti-set-outcome-value></qti-response-if>'
    '<qti-response-else-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/>'
    f'</qti-match><qti-set-outcome-value identifier="VERDICT">{base_value("good")}</qti-set-outcome-value>'
    "</qti-response-else-if>"
    f'<qti-response-else><qti-set-outcome-value identifier="VERDICT">{base_value("bad")}</qti-set-outcome-value>'
    "</qti-response-else></qti-response-condition>"
)


def test_feedback_that_is_called_for_by_way_of_a_verdict_goes_where_it_belongs() -> None:
    rules = (
        VERDICT
        + when("good", "VERDICT", "F1")
        + when("bad", "VERDICT", "F2")
        + when("A", "RESPONSE", "F3")
        + when("incorrect", "OTHER", "F4")
    )
    told = said("F1", "It burns.") + said("F2", "No.") + said("F3", "Neon is inert.") + said("F4", "No again.")
    found = read(item(GASES, declared("B"), f"<qti-response-processing>{rules}</qti-response-processing>{told}"))
    made = found.items[0]
    assert made.interaction == Choice(Option("Oxygen"), (Option("Neon", "Neon is inert."), Option("Argon")))
    assert made.why == "It burns."
    assert sentences(found) == [
        "what wrong responses are told does not come in: 'No.'",
        "what wrong responses are told does not come in: 'No again.'",
    ]


def test_feedback_for_whatever_is_not_right_is_named() -> None:
    rule = (
        "<qti-response-processing><qti-response-condition><qti-response-if><qti-not><qti-match>"
        '<qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match></qti-not>'
        f'<qti-set-outcome-value identifier="SAID">{base_value("F1")}</qti-set-outcome-value></qti-response-if>'
        "</qti-response-condition></qti-response-processing>"
    )
    found = read(
        item(GASES, declared("B"), rule + said("F1", "Neon does not burn.") + said("Wrong2", "Argon neither."))
    )
    assert found.items[0].why == ""
    assert sentences(found) == [
        "what wrong responses are told does not come in: 'Neon does not burn.'",
        "what wrong responses are told does not come in: 'Argon neither.'",
    ]


def test_what_right_and_wrong_responses_are_told_alike_is_kept_and_its_headings_are_named() -> None:
    rules = VERDICT + when("good", "VERDICT", "F1") + when("bad", "VERDICT", "F2")
    told = said("F1", "Flames breathe.", "Well done!") + said("F2", "Flames breathe.", "Alas!")
    found = read(item(GASES, declared("B"), f"<qti-response-processing>{rules}</qti-response-processing>{told}"))
    assert found.items[0].why == "Flames breathe."
    assert sentences(found) == [
        "the heading of what is said afterwards does not come in: 'Well done!'",
        "the heading of what is said afterwards does not come in: 'Alas!'",
    ]
