"""A hostile archive is refused with its rule and entry, within a second and 100 MB, and leaves nothing behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.packs.hostile.corpus import CORPUS, Hostile

from wickquiz.packs.archive import open_archive
from wickquiz.packs.archive_rules import ARCHIVE_RULES, ArchiveError
from wickquiz.packs.install import install
from wickquiz.packs.model import PackError, Severity
from wickquiz.packs.problems import format_problem
from wickquiz.packs.reader import check

ROOT = Path(__file__).resolve().parents[2]


def refusals(path: Path) -> list[tuple[str, str]]:
    """Rule and entry of what is wrong with the archive at `path`: one for itself, or each error in its files."""
    try:
        open_archive(path)
    except ArchiveError as error:
        return [(error.rule, error.entry)]
    errors = [problem for problem in check(path).problems if problem.severity is Severity.ERROR]
    return [(problem.rule, problem.place.path.relative_to(path).as_posix()) for problem in errors]


def test_the_corpus_breaks_every_rule_of_archives() -> None:
    assert len(CORPUS) >= 60
    assert len({hostile.name for hostile in CORPUS}) == len(CORPUS)
    assert {hostile.rule for hostile in CORPUS} >= ARCHIVE_RULES


@pytest.mark.parametrize("hostile", CORPUS, ids=lambda hostile: hostile.name)
def test_a_hostile_archive_is_refused_with_rule_and_entry(hostile: Hostile, tmp_path: Path) -> None:
    path, packs, cache = tmp_path / "wax.wickpack", tmp_path / "packs", tmp_path / "cache"
    path.write_bytes(hostile.build())
    assert (hostile.rule, hostile.entry) in refusals(path)
    with pytest.raises(PackError) as caught:
        install(path, packs, cache, {})
    lines = [format_problem(problem, tmp_path) for problem in caught.value.problems]
    assert any(line.endswith(f"[{hostile.rule}]") for line in lines)
    assert all(line.isprintable() for line in lines)
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_no_hostile_archive_takes_more_than_a_second_or_100_mb(tmp_path: Path) -> None:
    for number, hostile in enumerate(CORPUS):
        (tmp_path / f"{number:03}.wickpack").write_bytes(hostile.build())
    script = ROOT / "tests" / "packs" / "hostile" / "confined.py"
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, check=True)
    became = {CORPUS[int(name[:3])].name: what for name, what in json.loads(done.stdout).items()}
    assert {name: what for name, what in became.items() if what != ["refused", "refused"]} == {}
    assert len(became) == len(CORPUS)
