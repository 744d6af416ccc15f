"""The layers, as docs/architecture.md draws them, read from the imports themselves."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import dropwhile, takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "wickquiz"
LAYERS = ("packs", "game", "records", "kiosk", "ui", "cli")
"""From the one that knows least: each may import those before it."""

THIRD_PARTY = {
    "packs": {"yaml", "genanki"},
    "game": set[str](),
    "records": {"fsrs", "platformdirs", "psycopg"},
    "kiosk": set[str](),
    "ui": {"PySide6", "shiboken6", "font_manrope", "miniaudio", "segno"},
    "cli": set[str](),
}

SHARED = {"game": {"wickquiz.packs.model"}}
"""Where a layer may know less of those before it than all: the modules that it may know."""

LONGEST = 320


@dataclass(frozen=True)
class Import:
    """One module named by an import statement."""

    importer: str
    target: str
    path: Path
    line: int
    is_lazy: bool

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.target}"


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def imports_of(module: str, path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lazy = {id(inner) for function in functions for inner in ast.walk(function)}
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(tree):
        for target in targets_of(node, package):
            yield Import(module, target, path, node.lineno, id(node) in lazy)  # type: ignore[attr-defined]


def targets_of(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = package.rsplit(".", node.level - 1)[0] if node.level else ""
        base = ".".join(part for part in (above, node.module) if part)
        for name in node.names:
            inner = f"{base}.{name.name}"
            yield inner if inner in FILES else base


IMPORTS = [found for module, path in FILES.items() for found in imports_of(module, path)]
OURS = [found for found in IMPORTS if found.target.split(".")[0] == "wickquiz"]
OTHERS = [found for found in IMPORTS if found.target.split(".")[0] not in {"wickquiz", *sys.stdlib_module_names}]


def layer_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in LAYERS else None


def test_the_files_were_found() -> None:
    assert len(FILES) > 30
    assert {layer_of(module) for module in FILES} >= set(LAYERS)
    assert len(OURS) > 50
    assert {found.target.split(".")[0] for found in OTHERS} >= {"yaml", "PySide6", "platformdirs"}


def test_every_module_has_a_layer() -> None:
    outside = {module for module in FILES if layer_of(module) is None}
    assert outside == {"wickquiz", "wickquiz.__main__"}


def test_imports_go_one_way() -> None:
    backward = []
    for found in OURS:
        importer, target = layer_of(found.importer), layer_of(found.target)
        if importer and target and LAYERS.index(target) > LAYERS.index(importer):
            backward.append(str(found))
    assert backward == []


def test_no_layer_imports_the_program_that_joins_them() -> None:
    assert [str(found) for found in OURS if found.target == "wickquiz.__main__"] == []


@pytest.mark.parametrize("layer", SHARED)
def test_a_layer_knows_only_the_values_of_the_one_before_it(layer: str) -> None:
    ours = [found for found in OURS if layer_of(found.importer) == layer]
    before = [found for found in ours if layer_of(found.target) not in {layer, None}]
    assert before
    assert [str(found) for found in before if found.target not in SHARED[layer]] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_the_packages_that_are_its_own(layer: str) -> None:
    foreign = [found for found in OTHERS if layer_of(found.importer) == layer]
    assert [str(found) for found in foreign if found.target.split(".")[0] not in THIRD_PARTY[layer]] == []


def test_no_module_waits_for_itself() -> None:
    needs = {module: {found.target for found in OURS if found.importer == module} - {module} for module in FILES}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        pytest.fail(f"these import each other: {' -> '.join(error.args[1])}")


def has_reason(found: Import) -> bool:
    """Whether a late import says why, on its line or in a comment above the block of imports that it stands in."""
    lines = [line.strip().lower() for line in found.path.read_text(encoding="utf-8").splitlines()[: found.line]]
    above = dropwhile(lambda line: line.startswith(("from ", "import ")), reversed(lines))
    comment = takewhile(lambda line: line.startswith("#"), above)
    return "# lazy" in lines[-1] or any(line.startswith("# lazy") for line in comment)


def test_an_import_in_a_function_says_why_it_is_late() -> None:
    assert any(found.is_lazy for found in IMPORTS)
    assert [str(found) for found in IMPORTS if found.is_lazy and not has_reason(found)] == []


def written_by_hand() -> list[Path]:
    folders = ("src", "tests", "tools", "benchmarks")
    return sorted(path for folder in folders for end in ("*.py", "*.qml") for path in (ROOT / folder).rglob(end))


def test_no_file_holds_more_than_one_can_keep_in_mind() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in written_by_hand()}
    assert len(lengths) > 60
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


PARTS = {"app", "models", "parts", "theme"}
"""The folders of ui/ that are no screen: what joins the screens, and what they share."""


def screen_of(path: Path) -> str | None:
    parts = path.relative_to(PACKAGE / "ui").parts
    return parts[0] if len(parts) > 1 and parts[0] not in PARTS else None


def test_screens_never_import_one_another() -> None:
    crossing = []
    for found in OURS:
        importer, target = found.importer.split("."), found.target.split(".")
        if importer[1:2] != ["ui"] or target[1:2] != ["ui"] or len(target) < 3:
            continue
        screen = screen_of(found.path)
        if screen and target[2] != screen and (PACKAGE / "ui" / target[2]).is_dir() and target[2] not in PARTS:
            crossing.append(str(found))
    assert crossing == []


def test_the_qml_of_a_screen_imports_no_other_screen() -> None:
    files = sorted((PACKAGE / "ui").rglob("*.qml"))
    screens = {screen for path in files if (screen := screen_of(path))}
    assert screens >= {"home", "play", "results", "scores", "problems"}
    crossing = []
    for path in files:
        named = re.findall(r'^import\s+"?([\w./]+)', path.read_text(encoding="utf-8"), re.MULTILINE)
        others = {part for name in named for part in re.split(r"[./]+", name)} & (screens - {screen_of(path)})
        if screen_of(path) and others:
            crossing.append(f"{path.relative_to(ROOT)} imports {', '.join(sorted(others))}")
    assert crossing == []


def test_each_screen_has_a_folder_with_its_own_qml_and_view_model() -> None:
    for screen in sorted({screen for path in (PACKAGE / "ui").rglob("*.qml") if (screen := screen_of(path))}):
        folder = PACKAGE / "ui" / screen
        assert list(folder.glob("*Screen.qml")), f"{screen} has no ...Screen.qml"
        assert list(folder.glob("*view_model.py")), f"{screen} has no ...view_model.py"
