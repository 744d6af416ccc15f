from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wickquiz.cli import proof
from wickquiz.packs.citations import lock_path
from wickquiz.packs.reader import read_pack

PACK = """\
wickpack: 1
title: Wax and Wick
sources:
  gazette: {title: Why wax burns}
  harbour: {title: The old works}
questions:
- ask: Which gas feeds a flame?
  answer: Oxygen
  wrong: [Helium, Neon, Argon]
  source: gazette@2
- ask: When did the works open?
  answer: "1871"
  source: gazette@3
  disagree:
  - cite: {cite: harbour@1, terms: ["1872"]}
    says: It opened in 1872.
    why: disputed
- claim: The works moved south.
  is: false
  source: {cite: gazette@4, terms: [moved north]}
"""
GAZETTE = "Why wax burns\nA flame drinks oxygen.\nThe works opened in 1871.\nThe works moved north in 1893.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `lock` or `verify` in a folder with wax.yaml and articles/; the exit code, the output, the errors."""
    (tmp_path / "wax.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (tmp_path / "articles" / "harbour.txt").write_text("Some say 1872.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(proof.ARTICLES_VARIABLE, raising=False)

    def go(*words: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        proof.register(parser.add_subparsers(required=True))
        args = parser.parse_args(words)
        code = args.run(args)
        told = capsys.readouterr()
        return code, told.out, told.err

    return go


def rewrite(name: str, old: str, new: str) -> None:
    path = Path(name)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


LOCK = ("lock", "wax.yaml", "--articles", "articles")
VERIFY = ("verify", "wax.yaml", "--articles", "articles")


def test_lock_writes_the_lock_and_says_what_it_proves(run: Run) -> None:
    code, told, _ = run(*LOCK)
    assert code == 0
    assert told == "wax.citations.lock.json written: 4 citations of 3 questions in 4 paragraphs proven.\n"
    assert run(*LOCK)[1].startswith("wax.citations.lock.json is current")
    assert len(read_pack(Path("wax.yaml")).proven) == 4


def test_verify_sums_up_what_is_verified_by_source(run: Run) -> None:
    run(*LOCK)
    code, told, _ = run(*VERIFY)
    assert code == 0
    assert told.splitlines() == [
        "wax.yaml: 4 verified",
        "",
        "verified (4)",
        "  gazette  3 citations of 3 paragraphs",
        "  harbour  1 citation of 1 paragraph",
    ]


def test_lock_refuses_what_it_cannot_prove_and_says_where_and_writes_nothing(run: Run) -> None:
    rewrite("wax.yaml", "gazette@3", "gazette@2")
    code, told, _ = run(*LOCK)
    assert code == 1
    assert told.startswith("wax.yaml:13:11: error: '1871' stands nowhere in gazette@2")
    assert "No lock was written for wax.yaml: mend 1 problem first." in told
    assert not lock_path(Path("wax.yaml")).exists()


def test_verify_groups_what_is_wrong_with_its_place_and_what_to_do(run: Run) -> None:
    run(*LOCK)
    rewrite("articles/gazette.txt", "A flame drinks", "A flame eats")
    rewrite("articles/gazette.txt", "The works opened", "An advertisement\nThe works opened")
    Path("articles/harbour.txt").unlink()
    code, told, _ = run(*VERIFY)
    assert code == 1
    lines = told.splitlines()
    assert lines[0] == "wax.yaml: 2 moved, 1 changed, 1 missing"
    moved = lines[lines.index("moved (2)") + 1 :]
    assert moved[0].startswith("  wax.yaml:13:11: gazette@3 for the answer of ")
    assert moved[1].strip().startswith("what was gazette@3 is now gazette@4: cite it there")
    assert "there is no harbour.txt among the articles" in told


def test_verify_as_json_is_one_document_with_every_citation(run: Run) -> None:
    run(*LOCK)
    rewrite("articles/gazette.txt", "drinks", "eats")
    code, told, _ = run(*VERIFY, "--json")
    document: dict[str, Any] = json.loads(told)
    assert code == 1
    assert document["verified"] is False
    assert document["counts"] == {"verified": 3, "moved": 0, "changed": 1, "missing": 0, "term-absent": 0}
    (changed,) = [entry for entry in document["citations"] if entry["state"] == "changed"]
    assert (changed["path"], changed["line"], changed["column"]) == ("wax.yaml", 10, 11)
    assert (changed["cite"], changed["supports"]) == ("gazette@2", "answer")
    assert document["problems"] == []


def test_no_text_of_an_article_stands_in_a_report(run: Run) -> None:
    run(*LOCK)
    rewrite("articles/gazette.txt", "A flame drinks oxygen", "Secretive salamanders")
    told = run(*VERIFY)[1] + run(*VERIFY, "--json")[1] + run(*LOCK)[1]
    assert "salamander" not in told


def test_verify_is_not_content_with_a_stale_lock(run: Run) -> None:
    run(*LOCK)
    rewrite("wax.yaml", "Helium", "Xenon")
    code, told, _ = run(*VERIFY)
    assert code == 1
    assert "wax.yaml:10:11: error: the wrong options are not those that were locked" in told
    assert run(*LOCK)[0] == 0
    assert run(*VERIFY)[0] == 0


@pytest.mark.parametrize(("lock", "rule"), [(None, "lock-missing"), ("{", "lock-damaged")])
def test_verify_without_a_sound_lock_says_so_and_nothing_else(run: Run, lock: str | None, rule: str) -> None:
    if lock:
        lock_path(Path("wax.yaml")).write_text(lock, encoding="utf-8")
    code, told, _ = run(*VERIFY)
    assert code == 1
    assert told.count("\n") == 4
    assert f"[{rule}]" in told


def test_a_question_with_an_error_stops_the_lock(run: Run) -> None:
    rewrite("wax.yaml", "answer: Oxygen", "answr: Oxygen")
    code, told, _ = run(*LOCK)
    assert code == 1
    assert "[unknown-key]" in told
    assert not lock_path(Path("wax.yaml")).exists()
    assert run(*VERIFY)[0] == 1


def test_a_pack_that_is_none_is_a_problem_and_no_traceback(run: Run) -> None:
    assert run("lock", "nothing.yaml", "--articles", "articles")[0] == 1
    code, told, _ = run("verify", "nothing.yaml", "--articles", "articles", "--json")
    assert code == 1
    assert [problem["severity"] for problem in json.loads(told)["problems"]] == ["error"]


def test_locking_anew_names_the_paragraphs_that_changed_under_an_unchanged_citation(run: Run) -> None:
    run(*LOCK)
    rewrite("articles/gazette.txt", "A flame drinks", "Any flame drinks")
    code, told, _ = run(*LOCK)
    assert code == 0
    assert told.startswith("note: gazette@2 reads otherwise than when it was locked before; read it again")


def test_locking_anew_names_the_answers_that_changed_under_unchanged_terms(run: Run) -> None:
    run(*LOCK)
    rewrite("wax.yaml", "is: false", "is: true")
    assert run(*VERIFY)[0] == 1
    code, told, _ = run(*LOCK)
    assert code == 0
    assert told.startswith("note: the answer of ")
    assert "see that they still name it" in told


def test_a_citation_that_follows_its_paragraph_is_locked_without_a_note(run: Run) -> None:
    run(*LOCK)
    rewrite("articles/gazette.txt", "A flame", "By nobody\nA flame")
    for number in (4, 3, 2):
        rewrite("wax.yaml", f"gazette@{number}", f"gazette@{number + 1}")
    code, told, _ = run(*LOCK)
    assert code == 0
    assert "note" not in told


def test_the_environment_can_name_the_articles(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(proof.ARTICLES_VARIABLE, "articles")
    assert run("lock", "wax.yaml")[0] == 0
    assert run("verify", "wax.yaml")[0] == 0


@pytest.mark.parametrize("command", ["lock", "verify"])
def test_without_a_folder_of_articles_there_is_nothing_to_prove_with(run: Run, command: str) -> None:
    assert run(command, "wax.yaml")[::2] == (
        2,
        "Say where the cited texts are: --articles DIR, or set WICKQUIZ_ARTICLES.\n",
    )
    code, _, said = run(command, "wax.yaml", "--articles", "nowhere")
    assert code == 2
    assert said.startswith("nowhere is not a folder.")


def test_a_lock_that_cannot_be_written_is_a_fault_of_the_place(run: Run) -> None:
    lock_path(Path("wax.yaml")).mkdir()
    code, _, said = run(*LOCK)
    assert code == 3
    assert said.startswith("wax.citations.lock.json cannot be written")
