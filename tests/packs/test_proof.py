from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wickquiz.packs.lockfile import format_lock, parse_lock
from wickquiz.packs.model import Choice, Citation, Item, Multi, Option, Pack, Severity, Typed
from wickquiz.packs.normalise import normalise, paragraphs
from wickquiz.packs.proof import Finding, State, lock, verify


def edit(articles: Path, old: str, new: str, source: str = "gazette") -> None:
    path = articles / f"{source}.txt"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def with_item(pack: Pack, item: Item) -> Pack:
    return replace(pack, items=tuple(item if old.id == item.id else old for old in pack.items))


def item_of(pack: Pack, name: str) -> Item:
    return next(item for item in pack.items if item.id == name)


def cite(pack: Pack, name: str, *citations: Citation) -> Pack:
    return with_item(pack, replace(item_of(pack, name), citations=citations))


def faults(findings: tuple[Finding, ...]) -> dict[tuple[str, str], State]:
    return {(f.item, f.cited.locator): f.state for f in findings if f.state is not State.VERIFIED}


def test_every_citation_of_a_sound_pack_is_verified_dissents_included(wax: Pack, articles: Path) -> None:
    locked, problems = lock(wax, articles)
    assert problems == ()
    findings = verify(wax, locked, articles)
    assert Counter(f.state for f in findings) == {State.VERIFIED: 9}
    assert ("opened", "harbour@2", "dissent") in {(f.item, f.cited.locator, f.cited.role) for f in findings}


def test_no_word_enters_the_lock_that_only_an_article_holds(wax: Pack, articles: Path) -> None:
    locked = set(re.findall(r"\w+", format_lock(lock(wax, articles)[0]).casefold()))
    theirs = {word for file in articles.iterdir() for word in re.findall(r"\w+", file.read_text("utf-8").casefold())}
    ours = set(re.findall(r"\w+", repr(wax.items).casefold()))
    assert "oxygen" in locked & theirs
    assert len(theirs - ours) > 20
    assert not locked & (theirs - ours)


def test_the_lock_says_where_in_a_range_each_term_stands(wax: Pack, articles: Path) -> None:
    entry = lock(wax, articles)[0].items["fate"]
    assert entry.cited == {("gazette@3-5", "answer"): {"opened": (3,), "moved": (5,), "burned": (5,)}}


def test_the_lock_does_not_depend_on_the_order_of_questions(wax: Pack, articles: Path) -> None:
    turned = replace(wax, items=wax.items[::-1])
    assert format_lock(lock(turned, articles)[0]) == format_lock(lock(wax, articles)[0])


# The faults that the proof is there to find, each planted.


def test_one_changed_word_is_found_and_only_where_it_stands(wax: Pack, articles: Path) -> None:
    locked, _ = lock(wax, articles)
    edit(articles, "dipping room", "dripping room")
    assert faults(verify(wax, locked, articles)) == {
        ("rooms", "gazette@4"): State.CHANGED,
        ("heads", "gazette@4"): State.CHANGED,
        ("fate", "gazette@3-5"): State.CHANGED,
    }


def test_a_paragraph_inserted_above_moves_what_follows_and_the_report_says_where_to(wax: Pack, articles: Path) -> None:
    locked, _ = lock(wax, articles)
    edit(articles, "Why wax burns\n", "Why wax burns\nBy nobody\n")
    findings = verify(wax, locked, articles)
    assert {f.state for f in findings if f.cited.citation.source == "gazette"} == {State.MOVED}
    assert "gazette@2 is now gazette@3" in next(f.message for f in findings if f.item == "gas")
    assert {f.state for f in findings if f.cited.citation.source == "harbour"} == {State.VERIFIED}


@pytest.mark.parametrize("name", ["gas", "makers", "opened", "rooms", "heads", "debt"])
def test_a_wrong_paragraph_number_does_not_lock(wax: Pack, articles: Path, name: str) -> None:
    first = item_of(wax, name).citations[0]
    wrong = cite(wax, name, replace(first, first=1, last=1))
    _, problems = lock(wrong, articles)
    assert [(p.rule, p.place, p.severity) for p in problems] == [("term-absent", first.place, Severity.ERROR)]
    assert "gazette@1" in problems[0].message


def test_a_right_answer_swapped_with_a_wrong_one_does_not_lock(wax: Pack, articles: Path) -> None:
    swapped = Choice(Option("Neon"), (Option("Helium"), Option("Oxygen"), Option("Argon")))
    _, problems = lock(with_item(wax, replace(item_of(wax, "gas"), interaction=swapped)), articles)
    assert [p.rule for p in problems] == ["term-absent", "supported-wrong"]


def test_a_term_that_stands_only_in_another_paragraph_does_not_lock(wax: Pack, articles: Path) -> None:
    elsewhere = cite(wax, "gas", replace(item_of(wax, "gas").citations[0], terms=("oxygen", "moved north")))
    _, problems = lock(elsewhere, articles)
    assert [p.rule for p in problems] == ["term-absent"]
    assert "'moved north' stands nowhere in gazette@2" in problems[0].message


def test_a_wrong_option_that_the_cited_paragraph_names_does_not_lock(wax: Pack, articles: Path) -> None:
    typed = item_of(wax, "opened")
    wrong = Choice(Option("1871"), (Option("1893"), Option("51 makers"), Option("Makers at the works")))
    _, problems = lock(with_item(wax, replace(typed, interaction=wrong)), articles)
    assert [p.rule for p in problems] == ["supported-wrong"]
    assert "'Makers at the works' is named in gazette@3" in problems[0].message


def test_an_author_who_has_looked_can_allow_a_wrong_option_that_is_named(wax: Pack, articles: Path) -> None:
    named = Multi((Option("Ada Tallow"),), (Option("Bram Stearin"),))
    looked = replace(item_of(wax, "heads"), interaction=named, allow=("supported-wrong",))
    locked, problems = lock(with_item(wax, looked), articles)
    assert problems == ()
    assert locked.items["heads"].supported == {"Bram Stearin": ("gazette@4",)}


def test_the_header_can_allow_wrong_options_that_are_named_for_the_whole_pack(wax: Pack, articles: Path) -> None:
    named = Multi((Option("Ada Tallow"),), (Option("Bram Stearin"),))
    pack = with_item(wax, replace(item_of(wax, "heads"), interaction=named))
    assert [p.rule for p in lock(pack, articles)[1]] == ["supported-wrong"]
    assert lock(replace(pack, allow=("supported-wrong",)), articles)[1] == ()


def test_a_wrong_option_may_stand_where_something_else_is_cited_from(wax: Pack, articles: Path) -> None:
    stem = Citation("gazette", 5, 5, supports="stem")
    years = replace(item_of(wax, "gas"), interaction=Choice(Option("Oxygen"), (Option("1893"),)))
    cited = replace(years, citations=(*years.citations, stem))
    assert lock(with_item(wax, cited), articles)[1] == ()


def test_a_term_that_was_changed_since_the_lock_is_absent_for_verify_too(wax: Pack, articles: Path) -> None:
    locked, _ = lock(wax, articles)
    changed = cite(wax, "gas", Citation("gazette", 2, 2, ("nitrogen",)))
    assert faults(verify(changed, locked, articles)) == {("gas", "gazette@2"): State.TERM_ABSENT}


def test_a_paragraph_cited_twice_for_one_thing_holds_the_terms_of_both(wax: Pack, articles: Path) -> None:
    twice = cite(wax, "gas", Citation("gazette", 2, 2, ("oxygen",)), Citation("gazette", 2, 2, ("nitrogen",)))
    (problem,) = lock(twice, articles)[1]
    assert "'nitrogen' stands nowhere in gazette@2" in problem.message


def test_a_paragraph_that_is_not_there_is_missing(wax: Pack, articles: Path) -> None:
    locked, _ = lock(wax, articles)
    beyond = cite(wax, "gas", Citation("gazette", 5, 999_999_999))
    assert [p.rule for p in lock(beyond, articles)[1]] == ["missing"]
    assert faults(verify(beyond, locked, articles)) == {("gas", "gazette@5-999999999"): State.MISSING}


@pytest.mark.parametrize("harm", ["gone", "not text", "a folder"])
def test_an_article_that_cannot_be_read_is_missing_and_the_report_says_why(
    wax: Pack, articles: Path, harm: str
) -> None:
    locked, _ = lock(wax, articles)
    path = articles / "harbour.txt"
    path.unlink()
    if harm == "not text":
        path.write_bytes(b"\xff\xfe\x00caf\xe9")
    elif harm == "a folder":
        path.mkdir()
    findings = verify(wax, locked, articles)
    assert set(faults(findings)) == {("heads", "harbour@1"), ("opened", "harbour@2")}
    assert all("harbour.txt" in f.message for f in findings if f.state is State.MISSING)


def test_a_source_id_never_leads_out_of_the_folder(wax: Pack, articles: Path) -> None:
    (articles.parent / "secret.txt").write_text("Oxygen\n", encoding="utf-8")
    _, problems = lock(cite(wax, "gas", Citation("../secret", 1, 1)), articles)
    assert [p.rule for p in problems] == ["missing"]


# What a citation of several, a range, or with named terms has to hold.


def test_an_answer_of_one_part_stands_in_every_citation_of_it(wax: Pack, articles: Path) -> None:
    both = cite(wax, "gas", Citation("gazette", 2, 2), Citation("harbour", 2, 2))
    assert ["harbour@2" in p.message for p in lock(both, articles)[1]] == [True]
    besides = cite(wax, "gas", Citation("gazette", 2, 2), Citation("harbour", 2, 2, supports="why"))
    assert lock(besides, articles)[1] == ()


def test_each_part_of_an_answer_stands_in_one_of_the_citations(wax: Pack, articles: Path) -> None:
    fate = cite(wax, "fate", Citation("gazette", 3, 3), Citation("gazette", 5, 5))
    assert lock(fate, articles)[1] == ()
    _, problems = lock(cite(wax, "fate", Citation("gazette", 5, 5)), articles)
    assert ["'opened'" in p.message for p in problems] == [True]


def test_a_citation_that_bears_out_no_part_of_the_answer_is_refused(wax: Pack, articles: Path) -> None:
    fate = cite(wax, "fate", Citation("gazette", 3, 3), Citation("gazette", 5, 5), Citation("gazette", 4, 4))
    assert ["gazette@4" in p.message for p in lock(fate, articles)[1]] == [True]


def test_citing_for_all_but_the_answer_leaves_the_answer_unproven(wax: Pack, articles: Path) -> None:
    _, problems = lock(cite(wax, "gas", Citation("gazette", 2, 2, supports="stem")), articles)
    assert [p.rule for p in problems] == ["term-absent"]


def test_named_terms_take_the_place_of_the_words_of_the_answer(wax: Pack, articles: Path) -> None:
    free = replace(item_of(wax, "gas"), interaction=Typed("The vital gas"))
    assert lock(with_item(wax, free), articles)[1]
    named = replace(free, citations=(Citation("gazette", 2, 2, ("drinks oxygen",)),))
    assert lock(with_item(wax, named), articles)[1] == ()


# Any pack, any article.

WORD = st.text("abcdefgh", min_size=1, max_size=6)
ARTICLE = st.lists(st.lists(WORD, min_size=1, max_size=10), min_size=1, max_size=8)


def random_pack(text: list[list[str]], data: st.DataObject, folder: Path) -> Pack:
    """A pack that asks for words of an article and cites the paragraphs that hold them."""
    (folder / "gazette.txt").write_text("\n\n".join(" ".join(line).title() for line in text), encoding="utf-8")
    items = []
    for name in range(data.draw(st.integers(1, 4))):
        number = data.draw(st.integers(1, len(text)))
        key = data.draw(st.sampled_from(text[number - 1]))
        wrong = tuple(Option(f"{word}x") for word in data.draw(st.lists(WORD, min_size=1, max_size=3)))
        citation = Citation("gazette", number, data.draw(st.integers(number, len(text))))
        items.append(Item(str(name), "Which?", Choice(Option(key), wrong), citations=(citation,)))
    return Pack("any", "Any", folder / "any.yaml", tuple(items), {}, content_hash="")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ARTICLE, data=st.data())
def test_a_lock_proves_its_pack_and_any_one_word_changed_is_found(
    text: list[list[str]], data: st.DataObject, tmp_path: Path
) -> None:
    pack = random_pack(text, data, tmp_path)
    locked, problems = lock(pack, tmp_path)
    assert problems == ()
    locked = parse_lock(format_lock(locked).encode())
    assert {f.state for f in verify(pack, locked, tmp_path)} == {State.VERIFIED}

    number = data.draw(
        st.sampled_from([n for item in pack.items for c in item.citations for n in range(c.first, c.last + 1)])
    )
    line = text[number - 1]
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] = data.draw(WORD.filter(lambda word: word != line[place]))
    (tmp_path / "gazette.txt").write_text("\n".join(" ".join(line) for line in text), encoding="utf-8")
    for finding in verify(pack, locked, tmp_path):
        holds = finding.cited.citation.first <= number <= finding.cited.citation.last
        assert (finding.state in (State.CHANGED, State.MOVED)) == holds


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ARTICLE, data=st.data())
def test_typography_never_breaks_a_proof(text: list[list[str]], data: st.DataObject, tmp_path: Path) -> None:
    pack = random_pack(text, data, tmp_path)
    locked, _ = lock(pack, tmp_path)
    space = data.draw(st.sampled_from([" ", "\u00a0", "\u2009\u200b", " \u00ad"]))
    dressed = "\n\u00a0\n".join(space.join(line).upper() for line in text)
    (tmp_path / "gazette.txt").write_text("\ufeff\n" + dressed, encoding="utf-8")
    assert list(map(normalise, paragraphs(dressed))) == [" ".join(line) for line in text]
    assert {f.state for f in verify(pack, locked, tmp_path)} == {State.VERIFIED}
