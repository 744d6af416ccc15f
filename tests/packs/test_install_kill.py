"""The plug is pulled while a pack is renewed: the old pack is there or the new one, and nothing else that is shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.packs.sharing import MORE, built, files_below

from wickquiz.packs.install import install
from wickquiz.packs.library import find_packs, load

SCRIPT = Path(__file__).parent / "hostile" / "dying.py"


def test_a_kill_before_any_call_leaves_the_old_pack_or_the_new_one(tmp_path: Path) -> None:
    older = built(tmp_path / "older", tmp_path / "older.wickpack")
    newer = built(tmp_path / "newer", tmp_path / "newer.wickpack", "2", "Xenon", MORE.replace("1871", "1872"))
    whole = {older.read_bytes(), newer.read_bytes()}
    lives = tmp_path / "lives"
    lives.mkdir()
    done = subprocess.run([sys.executable, SCRIPT, lives, newer, older], capture_output=True, text=True, check=True)
    count, found, littered = int(done.stdout), set(), 0
    assert count > 20
    for number in range(1, count + 1):
        packs = lives / str(number)
        assert find_packs([packs]) == (packs / "wax.wickpack",)
        assert (packs / "wax.wickpack").read_bytes() in whole
        found.add((packs / "wax.wickpack").read_bytes())
        littered += len(list(packs.iterdir())) > 1
        install(newer, packs, tmp_path / "cache", {})
        assert files_below(packs) == {"wax.wickpack": newer.read_bytes()}
        assert len(list(packs.iterdir())) == 1
    assert found == whole
    assert littered > 5
    assert [pack.version for pack in load(find_packs([lives / "1"]))[0]] == ["2"]
