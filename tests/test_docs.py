"""The documents are true: links lead somewhere, commands parse, versions agree, nothing names anybody's machine."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest

from wickquiz.cli.parsing import COMMANDS, parser

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(wickquiz [^`]+)`")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def commands_in(text: str) -> list[str]:
    """The commands that a document shows to be copied."""
    shown = [line for language, block in BLOCK.findall(text) if language == "sh" for line in block.splitlines()]
    return [line for line in shown if re.match(r"wickquiz( |$)", line)]


SHOWN = [(named(path), command) for path in DOCUMENTS for command in commands_in(text_of(path))]
MENTIONED = [(named(path), command) for path in DOCUMENTS for command in INLINE.findall(text_of(path))]


def test_the_documents_were_found() -> None:
    names = {named(path) for path in DOCUMENTS}
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/glossary.md"} <= names
    assert sum(len(LINK.findall(text_of(path))) for path in DOCUMENTS) > 10
    assert len(SHOWN) > 5
    assert len(MENTIONED) > 10


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    broken = []
    for link in LINK.findall(text_of(path)):
        target, _, anchor = link.partition("#")
        if "://" in target:
            continue
        file = (path.parent / target) if target else path
        if not file.exists() or (anchor and anchor not in anchors(text_of(file))):
            broken.append(link)
    assert broken == []


def test_the_readme_begins_with_the_two_commands() -> None:
    _, block = BLOCK.findall(text_of(ROOT / "README.md"))[0]
    assert block.split("\n") == ["make play", "make test", ""]
    before = text_of(ROOT / "README.md").partition("```")[0]
    assert before.strip() == "# wickquiz"


def parse(command: str) -> None:
    words = shlex.split(command)[1:]
    if not words or words[0] not in COMMANDS:
        words.insert(0, "play")
    number = {"N": "3"}
    parser().parse_args([number.get(word, word) for word in words])


@pytest.mark.parametrize(("where", "command"), SHOWN, ids=lambda value: value)
def test_every_command_that_a_document_shows_is_complete(where: str, command: str) -> None:
    try:
        parse(command)
    except SystemExit:
        pytest.fail(f"{where} shows a command that is none: {command}")


@pytest.mark.parametrize(("where", "command"), MENTIONED, ids=lambda value: value)
def test_every_command_that_a_document_mentions_is_one(
    where: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        parse(command)
    except SystemExit:
        said = capsys.readouterr().err
        assert "the following arguments are required" in said, f"{where} mentions a command that is none: {command}"


def test_every_make_command_in_the_documents_is_a_target() -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    for path in DOCUMENTS:
        shown = set(re.findall(r"(?:^|`)make ([a-z]+)", text_of(path), re.MULTILINE))
        assert shown <= targets, named(path)


def test_every_make_target_says_what_it_does() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("play", "test", "check", "bench", "shots", "lock", "wheel", "clean"):
        assert re.search(rf"^make {target} +\S", shown, re.MULTILINE), target


def test_the_changelog_begins_with_the_version_of_the_project() -> None:
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
    first = re.findall(r"^## (\S+)", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)[0]
    assert first == version


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    wanted = project["dependencies"] + [name for extra in project["optional-dependencies"].values() for name in extra]
    reasons = text_of(ROOT / "docs" / "dependencies.md")
    names = {re.split(r"[<>=!~ ;\[]", requirement)[0] for requirement in wanted}
    assert len(names) > 8
    assert {name for name in names if not re.search(rf"^\|.*\b{re.escape(name)}\b", reasons, re.MULTILINE)} == set()


def committed() -> list[Path]:
    """Every text file of the project, by git where there is git, else by looking."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    ours = ("src", "tests", "tools", "benchmarks", "docs", "questions", "requirements", ".ci")
    found = [ROOT / name for name in listed.split("\0") if name] or [p for f in ours for p in (ROOT / f).rglob("*")]
    binary = {".png", ".ico", ".wav", ".ogg", ".ttf", ".pyc", ".qm", ".webp"}
    return [path for path in found if path.is_file() and path.suffix not in binary]


def test_no_file_names_a_machine_or_where_packages_come_from() -> None:
    files = committed()
    assert len(files) > 80
    slash = "/"  # so that this file does not name them
    homes = f"({slash}home|{slash}Users){slash}(?!somebody)[a-z]"
    machines = [homes, f"{slash}root{slash}", f"{slash}work{slash}"]
    sources = [rf"{slash * 2}[a-z.-]*(pypi|npmjs|debian|ubuntu)[a-z.-]*{slash}", "-index" + "-url", "--find" + "-links"]
    forbidden = re.compile("|".join([*machines, *sources]))
    assert [named(path) for path in files if forbidden.search(text_of(path))] == []


@pytest.mark.parametrize("lock", ["play.txt", "dev.txt", "lock.txt"])
def test_a_lock_names_no_address(lock: str) -> None:
    assert "://" not in text_of(ROOT / "requirements" / lock)
