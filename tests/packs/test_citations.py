from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from wickquiz.packs.citations import lock_problems, proven
from wickquiz.packs.lockfile import Lock, format_lock, lock_path, parse_lock, read_lock, write_lock
from wickquiz.packs.model import Choice, Citation, Claim, Item, Multi, Number, Option, Order, Pack, Place, Severity
from wickquiz.packs.proof import lock


@pytest.fixture
def locked(wax: Pack, articles: Path) -> Lock:
    found, problems = lock(wax, articles)
    assert problems == ()
    return parse_lock(format_lock(found).encode())


def change(pack: Pack, name: str, how: Callable[[Item], Item]) -> Pack:
    return replace(pack, items=tuple(how(item) if item.id == name else item for item in pack.items))


def cited(*citations: Citation) -> Callable[[Item], Item]:
    return lambda item: replace(item, citations=citations)


def asks(interaction: Choice | Multi | Claim | Number | Order) -> Callable[[Item], Item]:
    return lambda item: replace(item, interaction=interaction)


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


def test_the_lock_of_a_pack_as_it_is_proves_every_citation(wax: Pack, locked: Lock) -> None:
    assert lock_problems(wax, locked) == ()
    everywhere = {
        (item.id, c.source, c.first, c.last)
        for item in wax.items
        for c in (*item.citations, *(c for dissent in item.dissents for c in dissent.citations))
    }
    assert proven(wax, locked) == everywhere
    assert ("opened", "harbour", 2, 2) in everywhere


@pytest.mark.parametrize(
    ("name", "how", "rules"),
    [
        ("gas", asks(Choice(Option("Neon"), options("Helium", "Oxygen", "Argon"))), ["lock-stale"]),
        ("gas", asks(Choice(Option("Oxygen"), options("Helium", "Xenon", "Argon"))), ["lock-stale"]),
        ("makers", asks(Number(Decimal(52), Decimal(0), Decimal(99))), ["lock-stale"]),
        ("heads", asks(Multi(options("Ada Tallow"), options("Bram Stearin", "Cora Paraffin"))), ["lock-stale"]),
        ("fate", asks(Order(options("Moved", "Opened", "Burned"))), ["lock-stale"]),
        ("debt", asks(Claim(verdict=True)), ["lock-stale"]),
        ("debt", lambda item: replace(item, stem="The works had no debt."), ["lock-stale"]),
        ("gas", cited(Citation("gazette", 3, 3)), ["lock-stale"]),
        ("gas", cited(Citation("gazette", 2, 3)), ["lock-stale"]),
        ("gas", cited(Citation("gazette", 2, 2, ("drinks",))), ["lock-stale"]),
        ("gas", cited(Citation("gazette", 2, 2, supports="stem")), ["lock-stale"]),
        ("debt", cited(Citation("gazette", 3, 3)), ["lock-stale"]),
        ("debt", cited(Citation("gazette", 3, 3, ("debt of $2.5 million", "makers"))), ["lock-stale"]),
        ("gas", cited(Citation("gazette", 2, 2), Citation("gazette", 3, 3)), ["lock-incomplete"]),
        ("opened", lambda item: replace(item, dissents=()), ["lock-stale"]),
        ("heads", lambda item: replace(item, citations=()), ["lock-stale"]),
        ("gas", lambda item: replace(item, id="air"), ["lock-incomplete", "lock-stale"]),
    ],
)
def test_a_question_that_was_changed_after_it_was_locked_is_found_without_its_article(
    wax: Pack, locked: Lock, name: str, how: Callable[[Item], Item], rules: list[str]
) -> None:
    changed = change(wax, name, how)
    problems = lock_problems(changed, locked)
    assert [problem.rule for problem in problems] == rules
    assert all(problem.severity is Severity.ERROR and "wickquiz pack lock" in problem.message for problem in problems)
    assert not [entry for entry in proven(changed, locked) if entry[0] == name]
    assert [entry for entry in proven(changed, locked) if entry[0] == "rooms"]


def test_a_problem_points_at_its_citation(wax: Pack, locked: Lock) -> None:
    gas = wax.items[0].citations[0]
    (stale,) = lock_problems(change(wax, "gas", cited(replace(gas, terms=("flame",)))), locked)
    assert stale.place == gas.place
    assert stale.message.startswith("gazette@2 was locked with other terms")


def test_a_stale_lock_says_what_the_answer_was(wax: Pack, locked: Lock) -> None:
    (stale,) = lock_problems(change(wax, "gas", asks(Choice(Option("Neon"), options("Helium")))), locked)
    assert "'Oxygen'" in stale.message
    assert "'Neon'" in stale.message


def test_moving_options_and_mending_a_stem_leave_a_lock_current(wax: Pack, locked: Lock) -> None:
    moved = change(wax, "gas", asks(Choice(Option("Oxygen"), options("Argon", "Helium", "Neon"))))
    mended = change(moved, "heads", lambda item: replace(item, stem="Who ran a room there?"))
    assert lock_problems(mended, locked) == ()


def test_a_lock_that_lost_a_question_is_incomplete_at_each_of_its_citations(wax: Pack, locked: Lock) -> None:
    less = replace(locked, items={name: item for name, item in locked.items.items() if name != "heads"})
    problems = lock_problems(wax, less)
    assert [(p.rule, p.place) for p in problems] == [("lock-incomplete", c.place) for c in wax.items[4].citations]


def test_a_lock_that_lost_a_term_or_a_paragraph_is_incomplete(wax: Pack, locked: Lock) -> None:
    entry = replace(locked.items["gas"], cited={("gazette@2", "answer"): {}})
    assert [p.rule for p in lock_problems(wax, replace(locked, items={**locked.items, "gas": entry}))] == [
        "lock-incomplete"
    ]
    less = {locator: sha for locator, sha in locked.paragraphs.items() if locator != "gazette@2"}
    assert [p.rule for p in lock_problems(wax, replace(locked, paragraphs=less))] == ["lock-incomplete"]


def test_a_question_that_an_error_keeps_out_does_not_make_the_lock_stale(wax: Pack, locked: Lock) -> None:
    assert lock_problems(replace(wax, items=wax.items[1:], out=1), locked) == ()
    assert [p.rule for p in lock_problems(replace(wax, items=wax.items[1:]), locked)] == ["lock-stale"]


def test_a_pack_without_a_lock_is_warned_of_once_and_proves_nothing(wax: Pack) -> None:
    (warning,) = lock_problems(wax, None)
    assert (warning.rule, warning.severity) == ("lock-missing", Severity.WARNING)
    assert warning.place == Place(wax.path, 1, 1)
    assert proven(wax, None) == frozenset()


def test_a_pack_that_cites_nothing_needs_no_lock(wax: Pack) -> None:
    assert lock_problems(replace(wax, items=(replace(wax.items[0], citations=()),)), None) == ()


def test_a_wrong_option_that_is_named_is_warned_of_once_it_is_no_longer_allowed(wax: Pack, articles: Path) -> None:
    named = asks(Multi(options("Ada Tallow"), options("Bram Stearin")))
    allowed = change(change(wax, "heads", named), "heads", lambda item: replace(item, allow=("supported-wrong",)))
    found, _ = lock(allowed, articles)
    assert lock_problems(allowed, found) == ()
    (warning,) = lock_problems(change(wax, "heads", named), found)
    assert (warning.rule, warning.severity) == ("supported-wrong", Severity.WARNING)


def test_a_damaged_lock_is_an_error_and_proves_nothing(wax: Pack, locked: Lock) -> None:
    text = format_lock(locked)
    broken = parse_lock(text[: len(text) // 2].encode())
    (problem,) = lock_problems(wax, broken)
    assert (problem.rule, problem.severity) == ("lock-damaged", Severity.ERROR)
    assert "cut off" in problem.message
    assert proven(wax, broken) == frozenset()


@pytest.mark.parametrize(
    ("pack", "lock_file"),
    [
        ("folder", "folder/citations.lock.json"),
        ("folder/pack.yaml", "folder/citations.lock.json"),
        ("folder/wax.yaml", "folder/wax.citations.lock.json"),
    ],
)
def test_a_lock_lies_beside_its_pack(tmp_path: Path, locked: Lock, pack: str, lock_file: str) -> None:
    (tmp_path / "folder").mkdir()
    assert read_lock(tmp_path / pack) is None
    assert write_lock(tmp_path / pack, locked) == lock_path(tmp_path / pack) == tmp_path / lock_file
    assert read_lock(tmp_path / pack) == locked
    assert [path.name for path in (tmp_path / "folder").iterdir()] == [Path(lock_file).name]
