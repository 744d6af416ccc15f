"""docs/pack-author-guide.md under test: who follows it to the letter gets what it says, snippet by snippet."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from wickquiz.cli.main import main
from wickquiz.cli.parsing import parser
from wickquiz.packs.reader import check, read_pack

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "pack-author-guide.md").read_text(encoding="utf-8")
STEP = re.compile(
    r"^(?P<how>Put this into|Add this at the end of) `(?P<into>[^`]+)`[^\n]*:\n\n```\w+\n(?P<file>.*?)^```"
    r"|^In `(?P<path>[^`]+)`, change `(?P<old>[^`]+)` to `(?P<new>[^`]+)`"
    r"|^```sh\n(?P<shell>.*?)^```(?:\n```text\n(?P<out>.*?)^```)?"
    r"|^```yaml\n(?P<snippet>.*?)^```(?:\n```text\n(?P<says>.*?)^```)?",
    re.MULTILINE | re.DOTALL,
)
STEPS = [step.groupdict() for step in STEP.finditer(TEXT)]
SNIPPETS = [(step["snippet"], step["says"] or "") for step in STEPS if step["snippet"]]
SOURCES = "sources: {leaflet: {title: A walk}, board: {title: A board}}"
HEADER = f"wickpack: 1\ntitle: Wax\n{SOURCES}\nx-allow: unused-source\nquestions:\n"
TEN_MINUTES = TEXT.partition("## The first ten minutes")[2].partition("## The craft")[0]
ANSWERS = "1\n1 2 3 4\n1a 2b\n1a 2b 3c\n50\n1850\n" * 40
"""Among these is one for each kind of question; a line that answers nothing is asked for again."""


@dataclass
class Author:
    """Somebody who does what the guide says, in a folder of their own."""

    desk: Path

    def follow(self, steps: list[dict[str, str | None]]) -> None:
        for step in steps:
            if step["file"] is not None:
                self.write(step["how"] or "", self.desk / (step["into"] or ""), step["file"])
            elif step["path"]:
                self.change(self.desk / step["path"], step["old"] or "", step["new"] or "")
            elif step["shell"]:
                self.type(step["shell"].splitlines(), step["out"])

    def write(self, how: str, path: Path, text: str) -> None:
        path.parent.mkdir(exist_ok=True)
        before = path.read_text(encoding="utf-8") if how.startswith("Add") else ""
        path.write_text(before + text, encoding="utf-8")

    def change(self, path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, old
        path.write_text(text.replace(old, new), encoding="utf-8")

    def type(self, commands: list[str], expected: str | None) -> None:
        said = [self.run(command) for command in commands]
        out = "".join(text for _, text in said)
        if expected is None:
            assert [code for code, _ in said] == [0] * len(said), out
        else:
            assert out == expected
            assert {code for code, _ in said} == {1 if ": error: " in expected else 0}

    def run(self, command: str) -> tuple[int, str]:
        words = shlex.split(command)
        if words[0] != "wickquiz":
            done = subprocess.run(words, cwd=self.desk, capture_output=True, text=True, check=False)
            return done.returncode, done.stdout + done.stderr
        plays = words[1] != "pack"
        # A window would wait for somebody, so the same round is played in the terminal.
        program = [sys.executable, "-m", "wickquiz", *(["--terminal"] if plays else []), *words[1:]]
        done = subprocess.run(
            program,
            cwd=self.desk,
            input=ANSWERS if plays else "",
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        if plays:
            asked = re.findall(r"^Question (\d+) of (\d+)", done.stdout, re.MULTILINE)
            assert asked
            assert asked[-1][0] == asked[-1][1] == str(len(asked))
        assert done.stderr == ""
        return done.returncode, done.stdout


@pytest.fixture
def author(tmp_path: Path) -> Author:
    desk = tmp_path / "desk"
    desk.mkdir()
    return Author(desk)


def steps_in(text: str) -> list[dict[str, str | None]]:
    return [step.groupdict() for step in STEP.finditer(text)]


def test_every_box_of_the_guide_is_followed() -> None:
    boxes = len(re.findall(r"^```", TEXT, re.MULTILINE)) // 2
    followed = sum((each["file"] or each["shell"] or each["snippet"]) is not None for each in STEPS)
    answers = sum((each["out"] or each["says"]) is not None for each in STEPS)
    assert followed + answers == boxes > 25
    assert len(SNIPPETS) > 10


def test_ten_minutes_make_ten_questions_with_pictures_that_check_clean_and_play(author: Author) -> None:
    author.follow(steps_in(TEN_MINUTES))
    pack = read_pack(author.desk / "harbour")
    assert (len(pack.items), pack.problems) == (10, ())
    assert sum(item.image is not None for item in pack.items) == 2
    assert len({item.kind for item in pack.items}) == 7
    assert (author.desk / "harbour.wickpack").is_file()


def test_the_whole_guide_ends_with_every_answer_proven(author: Author) -> None:
    author.follow([step for step in STEPS if not step["snippet"]])
    pack = read_pack(author.desk / "harbour")
    assert (len(pack.items), pack.problems) == (11, ())
    assert {proven[0] for proven in pack.proven} == {item.id for item in pack.items}


def test_what_the_guide_installs_is_found_and_removed(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    author.follow(steps_in(TEN_MINUTES))
    assert main(["pack", "list"]) == 0
    assert "Sallowmere harbour" in capsys.readouterr().out
    assert main(["pack", "remove", "harbour"]) == 0


def test_a_preview_is_a_command() -> None:
    assert "`wickquiz pack preview harbour`" in TEN_MINUTES
    assert parser(["pack"]).parse_args(["pack", "preview", "harbour"]).path == Path("harbour")


@pytest.mark.parametrize(("snippet", "says"), SNIPPETS, ids=[f"snippet {at}" for at in range(len(SNIPPETS))])
def test_a_snippet_is_good_or_gets_the_lines_that_stand_below_it(snippet: str, says: str, tmp_path: Path) -> None:
    header = HEADER if snippet.startswith("- ") else ""
    path = tmp_path / "wax.yaml"
    path.write_text(header + snippet, encoding="utf-8")
    above = header.count("\n")
    told = [
        f"{each.place.line - above}:{each.place.column}: {each.severity}: {each.message} [{each.rule}]\n"
        for each in check(path).problems
    ]
    assert "".join(told) == says
