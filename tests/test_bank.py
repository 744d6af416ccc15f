"""The questions about Ballerina: what they have to be, and that no fault in them or their articles goes unnoticed."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import bank_doc
from wickquiz.packs.citations import lock_problems
from wickquiz.packs.cited import ANSWER, cited_by
from wickquiz.packs.lockfile import Lock, lock_path, read_lock
from wickquiz.packs.model import Choice, Dissent, Item, Level, Pack
from wickquiz.packs.reader import check, read_pack

ROOT = Path(__file__).resolve().parents[1]
BANK = ROOT / "questions" / "ballerina"
THEMES = (
    "cast",
    "character",
    "timeline",
    "wiseman",
    "hatten",
    "release",
    "plot",
    "box office",
    "franchise",
    "said",
    "odds",
)
VERDICTS = ("superseded", "disputed", "error")


@pytest.fixture(scope="module")
def bank() -> Pack:
    return read_pack(BANK)


@pytest.fixture(scope="module")
def locked() -> Lock:
    found = read_lock(BANK)
    assert found is not None
    return found


def topic_of(bank: Pack, theme: str) -> list[Item]:
    return [item for item in bank.items if theme in item.topic.lower()]


def verdicts_of(dissent: Dissent) -> set[str]:
    return {word for word in VERDICTS if word in dissent.why.lower()}


def test_checking_the_bank_finds_no_error_and_no_warning() -> None:
    report = check(BANK)
    assert report.problems == ()
    assert report.playable == report.questions >= 130


def test_every_citation_is_proven_by_the_lock_beside_the_bank(bank: Pack) -> None:
    everywhere = [(item.id, cited.citation) for item in bank.items for cited in cited_by(item)]
    assert {(name, c.source, c.first, c.last) for name, c in everywhere} == bank.proven


def test_every_question_is_explained_and_cited_and_leveled(bank: Pack) -> None:
    assert [item.id for item in bank.items if not (item.why and item.citations and item.topic)] == []
    share = {level: sum(item.level is level for item in bank.items) / len(bank.items) for level in Level}
    assert share == pytest.approx({Level.EASY: 0.4, Level.MEDIUM: 0.4, Level.HARD: 0.2}, abs=0.06)


def test_all_seven_kinds_are_asked_and_none_has_more_than_three_fifths(bank: Pack) -> None:
    kinds = Counter(item.kind for item in bank.items)
    assert set(kinds) == set(bank_doc.KINDS)
    assert max(kinds.values()) <= 0.6 * len(bank.items)
    assert min(kinds.values()) >= 5


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_has_a_topic_with_enough_questions_for_a_round(bank: Pack, theme: str) -> None:
    assert len(topic_of(bank, theme)) >= 5


def test_neither_verdict_is_the_safe_guess(bank: Pack) -> None:
    verdicts = Counter(item.interaction.verdict for item in bank.items if item.kind == "claim")  # type: ignore[union-attr]
    assert min(verdicts.values()) >= 0.35 * verdicts.total()


def test_whatever_tells_the_plot_is_marked_as_a_spoiler(bank: Pack) -> None:
    assert bank.spoilers
    assert [item.id for item in topic_of(bank, "plot") if not item.spoiler] == []


def test_every_question_about_sources_at_odds_shows_the_other_side_with_a_verdict(bank: Pack) -> None:
    assert [item.id for item in topic_of(bank, "odds") if not item.dissents] == []
    dissents = [dissent for item in bank.items for dissent in item.dissents]
    assert all(dissent.says and dissent.why for dissent in dissents)
    undecided = [item.id for item in topic_of(bank, "odds") if not any(map(verdicts_of, item.dissents))]
    assert undecided == []
    assert set().union(*map(verdicts_of, dissents)) == set(VERDICTS)


def test_every_source_is_cited_for_answers_and_as_the_other_side(bank: Pack) -> None:
    assert {c.source for item in bank.items for c in item.citations} == set(bank.sources)
    assert {c.source for item in bank.items for d in item.dissents for c in d.citations} == set(bank.sources)


def test_where_no_answer_says_what_to_look_for_the_author_does(bank: Pack) -> None:
    silent = [
        (item.id, cited.locator)
        for item in bank.items
        for cited in cited_by(item)
        if not cited.citation.terms
        and (item.kind == "claim" or cited.role != ANSWER or cited.citation.terms is not None)
    ]
    assert silent == []


def test_the_counts_in_the_docs_are_those_of_the_files(bank: Pack) -> None:
    document = bank_doc.DOCUMENT.read_text(encoding="utf-8")
    assert bank_doc.renewed(document, bank) == document, "run: python tools/bank_doc.py"
    assert f"\n{len(bank.items)} questions;" in document


def test_counts_are_not_written_into_a_document_that_has_no_place_for_them(bank: Pack) -> None:
    with pytest.raises(ValueError, match="lost the marks"):
        bank_doc.renewed("# The question bank\n", bank)


@pytest.mark.parametrize("harm", ["cut off", "edited"])
def test_checking_a_bank_whose_lock_was_harmed_is_not_clean(tmp_path: Path, harm: str) -> None:
    copy = Path(shutil.copytree(BANK, tmp_path / "ballerina"))
    path = lock_path(copy)
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: len(text) // 2] if harm == "cut off" else text.replace("a", "b", 1), encoding="utf-8")
    assert [problem.rule for problem in check(copy).problems] == ["lock-damaged"]


def changed_items(item: Item) -> Iterator[Item]:
    """The item with each citation one paragraph further, and its key swapped with each distractor."""
    for at, citation in enumerate(item.citations):
        further = replace(citation, first=citation.first + 1, last=citation.last + 1)
        yield replace(item, citations=(*item.citations[:at], further, *item.citations[at + 1 :]))
    if isinstance(item.interaction, Choice):
        for at, distractor in enumerate(item.interaction.distractors):
            others = [*item.interaction.distractors]
            others[at] = item.interaction.key
            yield replace(item, interaction=Choice(distractor, tuple(others)))


def test_no_wrong_paragraph_number_and_no_swapped_answer_goes_unnoticed_by_the_lock(bank: Pack, locked: Lock) -> None:
    for item in bank.items:
        for changed in changed_items(item):
            problems = lock_problems(replace(bank, items=(changed,), out=1), locked)
            assert {problem.rule for problem in problems} & {"lock-stale", "lock-incomplete"}, item.id
