"""The plug is pulled at random points: the next start goes on at the same question, with the same options and score."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

KILLS = int(os.environ.get("WICKQUIZ_KILLS", "200"))
LIVES = Path(__file__).with_name("lives.py")
ROOT = Path(__file__).parents[3]

PACK = "wickpack: 1\ntitle: Wax\nquestions:\n" + "".join(
    f"- ask: What of wax {number}?\n  answer: Wick {number}\n  wrong: [Soot, Smoke, Ash]\n" for number in range(12)
)
LEFT = re.compile(r"A round was left after (\d+) of 10 questions: (\d+) points\.\n")
SCORE = re.compile(r"^Score: (\d+)$", re.MULTILINE)


def start(*words: str | Path, home: Path, answers: str = "") -> str:
    """Run Python with these arguments to its end; return what it printed."""
    done = subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "WICKQUIZ_HOME": str(home), "PYTHONPATH": f"{ROOT}:{ROOT / 'src'}", "COLUMNS": "80"},
        input=answers,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def questions_of(record: str) -> list[str]:
    """Cut a record where a question begins; the results are the last piece."""
    return re.split(r"(?=^\n─+\n)", record, flags=re.MULTILINE)[1:]


def test_a_kill_at_any_point_costs_no_answer_and_changes_no_question(tmp_path: Path) -> None:
    pack = tmp_path / "wax.yaml"
    pack.write_text(PACK, encoding="utf-8")
    undisturbed = start("-m", "wickquiz", "--terminal", "--seed", "5", pack, home=tmp_path / "calm", answers="1\n" * 10)
    whole = questions_of(undisturbed)
    scores = [0, *map(int, SCORE.findall(undisturbed))]
    assert len(whole) == len(scores) == 11

    start(LIVES, tmp_path, pack, str(KILLS), "20260607", home=tmp_path / "wild")
    asked, phases = 0, Counter[str]()
    for number in range(KILLS):
        life = (tmp_path / f"{number}.txt").read_text(encoding="utf-8", errors="ignore")
        if not life:
            phases["before the first word"] += 1
            continue
        left = LEFT.match(life)
        if left is None:
            assert asked == 0 or asked >= 9, "a new round began although the last one was not over"
            begun = 0
        else:
            begun = int(left[1])
            assert asked <= begun <= asked + 1, "an answer that was acknowledged is lost, or one came from nowhere"
            assert int(left[2]) == scores[begun]
        shown = life[left.end() if left else 0 :]
        assert "".join(whole[begun:]).startswith(shown), "a question, an option or a score is another one"
        asked = (begun + len(SCORE.findall(shown))) % 10
        phases["gone on with" if left else "begun anew"] += 1
    assert phases["begun anew"] > 1, "no round came to its end"
    assert phases["gone on with"] > KILLS // 4
