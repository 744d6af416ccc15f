from __future__ import annotations

from pathlib import Path

from wickquiz.packs.library import find_packs, load

WAX = """\
wickpack: 1
title: {title}
questions:
- {{ask: What feeds a flame?, answer: Oxygen, wrong: [Neon, Argon, Iron]}}
"""


def file(path: Path, text: str = WAX.format(title="Wax")) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_holds_the_packs_right_within_it(tmp_path: Path) -> None:
    file(tmp_path / "wax" / "pack.yaml")
    file(tmp_path / "wax" / "more.yaml", "questions: []\n")
    file(tmp_path / "ash.yaml")
    file(tmp_path / "deep" / "down" / "pack.yaml")
    file(tmp_path / ".hidden.yaml")
    file(tmp_path / "notes.txt")
    assert find_packs([tmp_path]) == (tmp_path / "ash.yaml", tmp_path / "wax")


def test_a_path_that_is_a_pack_is_found_itself_and_but_once(tmp_path: Path) -> None:
    folder = file(tmp_path / "packs" / "wax" / "pack.yaml").parent
    single = file(tmp_path / "ash.yaml")
    assert find_packs([single, folder, folder.parent]) == (single, folder)


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert find_packs([tmp_path / "nowhere"]) == ()


def test_a_bad_pack_never_keeps_the_others_away(tmp_path: Path) -> None:
    good = file(tmp_path / "wax.yaml")
    bad = file(tmp_path / "bad.yaml", "wickpack: [\n")
    packs, problems = load([bad, tmp_path / "nowhere.yaml", good])
    assert [pack.path for pack in packs] == [good]
    assert [(each.place.path, each.rule) for each in problems] == [
        (bad, "syntax"),
        (tmp_path / "nowhere.yaml", "not-found"),
    ]


def test_what_is_wrong_within_a_good_pack_stays_with_it(tmp_path: Path) -> None:
    (pack,), problems = load([file(tmp_path / "wax.yaml", WAX.format(title="Wax") + "- ask: And?\n")])
    assert problems == ()
    assert {each.rule for each in pack.problems} >= {"no-answer"}


def test_of_two_packs_with_one_id_the_first_is_used_and_a_problem_says_so(tmp_path: Path) -> None:
    first = file(tmp_path / "own" / "wax.yaml", WAX.format(title="Own"))
    second = file(tmp_path / "theirs" / "wax.yaml", WAX.format(title="Theirs"))
    packs, problems = load(find_packs([tmp_path / "own", tmp_path / "theirs"]))
    assert [pack.title for pack in packs] == ["Own"]
    assert [(each.rule, each.place.path) for each in problems] == [("duplicate-pack", second)]
    assert str(first) in problems[0].message
