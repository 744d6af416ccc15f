"""The questions about Ballerina against the articles themselves, and every fault planted in either."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wickquiz.packs.articles import Articles
from wickquiz.packs.citations import State, lock, verify
from wickquiz.packs.cited import ANSWER, Cited, cited_by
from wickquiz.packs.lockfile import Lock, read_lock
from wickquiz.packs.model import Choice, Citation, Item, Option, Pack
from wickquiz.packs.reader import read_pack
from wickquiz.packs.terms import words

BANK = Path(__file__).resolve().parents[2] / "questions" / "ballerina"
NOT_ABOUT_THE_FILM = {("release-date", 23)}  # the author's hobbies


@pytest.fixture(scope="module")
def bank() -> Pack:
    return read_pack(BANK)


@pytest.fixture(scope="module")
def locked() -> Lock:
    found = read_lock(BANK)
    assert found is not None
    return found


@pytest.fixture
def copy(articles: Path, tmp_path: Path) -> Path:
    """The articles, where a test may spoil them."""
    return Path(shutil.copytree(articles, tmp_path / "articles"))


def alone(bank: Pack, item: Item) -> Pack:
    return replace(bank, items=(item,))


def rules_of(pack: Pack, folder: Path) -> set[str]:
    return {problem.rule for problem in lock(pack, folder)[1]}


def test_every_citation_is_verified_against_the_articles(bank: Pack, locked: Lock, articles: Path) -> None:
    findings = verify(bank, locked, articles)
    assert [(f.item, f.cited.locator, f.message) for f in findings if f.state is not State.VERIFIED] == []
    made, problems = lock(bank, articles)
    assert problems == ()
    assert made == locked


def test_every_paragraph_that_says_something_about_the_film_is_cited(bank: Pack, articles: Path) -> None:
    texts = Articles(articles)
    cited = {(c.citation.source, n) for item in bank.items for c in cited_by(item) for n in c.numbers}
    telling = {
        (source, number)
        for source in bank.sources
        for number, text in enumerate(texts.paragraphs(source), 1)
        if len(text.split()) > 14 and (source, number) not in NOT_ABOUT_THE_FILM
    }
    assert len(telling) > 30
    assert telling - cited == set()


def spoil(folder: Path, source: str, number: int, how: str) -> None:
    """Change one word of a paragraph, or put a paragraph in above it."""
    path = folder / f"{source}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    at = [at for at, line in enumerate(lines) if line.strip()][number - 1]
    if how == "insert":
        lines.insert(at, "Nothing that any article says.")
    else:
        several = lines[at].split(" ")
        several[len(several) // 2] = "quincunx"
        lines[at] = " ".join(several)
    path.write_text("\n".join(lines), encoding="utf-8")


def test_one_word_changed_in_any_cited_paragraph_is_found_wherever_it_is_cited(
    bank: Pack, locked: Lock, tmp_path: Path, articles: Path
) -> None:
    for place in sorted(locked.paragraphs):
        source, number = place.rsplit("@", 1)
        folder = Path(shutil.copytree(articles, tmp_path / place))
        spoil(folder, source, int(number), "change")
        hit = {
            (f.item, f.cited.locator): f.state for f in verify(bank, locked, folder) if f.state is not State.VERIFIED
        }
        citing = {
            (item.id, c.locator)
            for item in bank.items
            for c in cited_by(item)
            if c.citation.source == source and int(number) in c.numbers
        }
        assert hit == dict.fromkeys(citing, State.CHANGED), place


@pytest.mark.parametrize("source", ["release-connect", "release-date", "spin-off", "sequel"])
def test_a_paragraph_put_in_above_moves_all_that_is_cited_of_its_article(
    bank: Pack, locked: Lock, copy: Path, source: str
) -> None:
    spoil(copy, source, 1, "insert")
    for finding in verify(bank, locked, copy):
        moved = finding.cited.citation.source == source
        assert finding.state is (State.MOVED if moved else State.VERIFIED)


def cited_for_answers(bank: Pack) -> Iterator[tuple[Item, Cited]]:
    return ((item, cited) for item in bank.items for cited in cited_by(item) if cited.role == ANSWER)


def recited(item: Item, cited: Cited, citation: Citation) -> Item:
    kept = tuple(c for c in item.citations if (c.source, c.first) != (cited.citation.source, cited.citation.first))
    return replace(item, citations=(*kept, citation))


def test_hardly_a_wrong_paragraph_number_locks_even_anew(bank: Pack, articles: Path) -> None:
    tried = [
        rules_of(alone(bank, recited(item, cited, replace(cited.citation, first=number, last=number))), articles)
        for item, cited in cited_for_answers(bank)
        for number in (cited.citation.first - 1, cited.citation.last + 1)
        if number >= 1
    ]
    # A paragraph may well say once more what its neighbor says: that citation is then not even wrong.
    assert sum(not rules for rules in tried) / len(tried) < 0.05


def test_no_answer_in_the_words_of_its_article_can_be_swapped_and_locked_anew(bank: Pack, articles: Path) -> None:
    tried = 0
    for item in bank.items:
        if isinstance(item.interaction, Choice) and all(citation.terms is None for citation in item.citations):
            key = item.interaction.key
            for distractor in item.interaction.distractors:
                others = tuple(key if other is distractor else other for other in item.interaction.distractors)
                swapped = replace(item, interaction=Choice(distractor, others))
                assert rules_of(alone(bank, swapped), articles) & {"term-absent", "supported-wrong"}, item.id
                tried += 1
    assert tried > 50


def test_no_term_that_stands_only_in_another_paragraph_locks(bank: Pack, articles: Path) -> None:
    texts = Articles(articles)
    for item, cited in cited_for_answers(bank):
        known = texts.paragraphs(cited.citation.source)
        here = " ".join(cited.within(known).values())
        elsewhere = next(term for text in known for term in words(text) if not term.stands_in(here))
        terms = (*(cited.citation.terms or ()), elsewhere.text)
        wrong = recited(item, cited, replace(cited.citation, terms=terms))
        assert "term-absent" in rules_of(alone(bank, wrong), articles), item.id


def test_no_wrong_option_that_the_cited_paragraph_names_locks(bank: Pack, articles: Path) -> None:
    texts = Articles(articles)
    for item, cited in cited_for_answers(bank):
        if isinstance(item.interaction, Choice) and not item.allow:
            named = max(" ".join(cited.within(texts.paragraphs(cited.citation.source)).values()).split(), key=len)
            wrong = replace(item, interaction=Choice(item.interaction.key, (Option(named),)))
            assert "supported-wrong" in rules_of(alone(bank, wrong), articles), item.id
