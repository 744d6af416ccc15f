"""Every text of the window can be translated, and is: the files of the languages are whole and as new as the texts."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ui.pseudo import LONGER, PLAIN, pseudo

import translate
import wickquiz
from wickquiz.ui.app.languages import SPOKEN, TRANSLATIONS

UI = Path(wickquiz.__file__).parent / "ui"
PLACE = re.compile(r"%L?\d|%Ln")
REMEDY = "run `make translations`, and translate what it lists"


def test_the_languages_spoken_are_those_translated() -> None:
    assert sorted(SPOKEN) == sorted((translate.SOURCE, *translate.TARGETS))
    assert sorted(path.name for path in TRANSLATIONS.iterdir()) == sorted(
        f"{language}{end}" for language in SPOKEN for end in (".ts", ".qm")
    )


@pytest.mark.parametrize("language", SPOKEN)
def test_the_file_of_a_language_holds_just_the_texts_that_there_are(language: str, tmp_path: Path) -> None:
    path = TRANSLATIONS / f"{language}.ts"
    shutil.copy(path, tmp_path)
    assert translate.update(tmp_path, language).read_bytes() == path.read_bytes(), REMEDY


@pytest.mark.parametrize("language", SPOKEN)
def test_every_text_is_translated(language: str) -> None:
    assert list(translate.untranslated(TRANSLATIONS / f"{language}.ts")) == [], REMEDY


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_shipped_is_made_from_what_is_written(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translate.compile_one(TRANSLATIONS / f"{language}.ts", made)
    assert made.read_bytes() == (TRANSLATIONS / f"{language}.qm").read_bytes(), REMEDY


@pytest.mark.parametrize("language", translate.TARGETS)
def test_a_translation_has_a_place_for_each_value(language: str) -> None:
    found = list(translate.translated(TRANSLATIONS / f"{language}.ts"))
    assert len(found) > 300
    for source, forms in found:
        wanted = sorted(PLACE.findall(source))
        assert sorted(PLACE.findall(forms[-1])) == wanted, source
        for form in forms:  # "the last round" needs no 1
            assert set(PLACE.findall(form)) | {"%Ln"} >= set(wanted), source
            assert form == form.strip(), source


def test_a_text_left_to_translate_is_found(tmp_path: Path) -> None:
    path = TRANSLATIONS / "de.ts"
    kept = path.read_text(encoding="utf-8").replace("<translation>Weiter<", '<translation type="unfinished"><', 1)
    (tmp_path / "de.ts").write_text(kept, encoding="utf-8")
    assert [source for _, source in translate.untranslated(tmp_path / "de.ts")] == ["Continue"]


def test_python_texts_are_found_wherever_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "#: Said of wax\nx = f\"{translate('Wax', '%Ln wick(s)', 'burnt', len(wicks))}!\"\n"
    (tmp_path / "wax.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(translate, "UI", tmp_path)
    assert list(translate.mirrored()) == ["//: Said of wax", 'qsTranslate("Wax", "%Ln wick(s)", "burnt", n);']
    (tmp_path / "wax.py").write_text("translate('Wax', words)\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"wax\.py:1: translate\(\) takes literals"):
        list(translate.mirrored())


LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
CALL = re.compile(r'qsTr\("(?:[^"\\]|\\.)*"(?:, "(?:[^"\\]|\\.)*")?')
SAID = re.compile(
    r"\b(?:text|label|title|hint|note|face|headline|Accessible\.name|Accessible\.description)\s*:|announce\("
)
NAME = "wickquiz"
NO_WORDS = re.compile(r"[a-z][A-Za-z0-9-]*|#[0-9A-F]{6}|[\w./]*[./][\w./-]*|[A-Z]{1,26}|F\d+|\\u[0-9A-F]{4}|Manrope")
"""Names of things, colours, addresses, keys and letters, and the font."""


def untranslated_qml(source: str) -> Iterator[str]:
    """Literals that a person reads and qsTr does not see."""
    for line in re.sub(r"(?<!:)//.*", "", source).splitlines():
        rest = CALL.sub("qsTr(", line)
        for literal in LITERAL.findall(rest):
            is_said = SAID.search(rest) is not None and re.fullmatch(r"[a-z]{2,}", literal) and "=" not in rest
            if re.search("[A-Za-z]", literal) and literal != NAME and (is_said or not NO_WORDS.fullmatch(literal)):
                yield line.strip()


NOT_SAID = {*translate.TAKERS, "print", "critical", "warning", "info"}
"""What takes words that no window shows, or shows translated."""


def untranslated_python(source: str) -> Iterator[str]:
    """Literals of several words that a person could read and `translate` does not see."""
    tree = ast.parse(source)
    passed: set[int] = set()
    for node in ast.walk(tree):
        is_doc = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_log = isinstance(node, ast.Call) and translate.called(node) in NOT_SAID
        if is_doc or is_log or isinstance(node, ast.Raise | ast.Assert):
            passed |= {id(inner) for inner in ast.walk(node)}
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in passed]
    for node in constants:
        if isinstance(node.value, str) and re.search(r"[A-Za-z]{2,} [A-Za-z]", node.value):
            yield f"{node.lineno}: {node.value}"


NOT_SHOWN = {
    "kiosk_game.py": "what a service's journal says",
    "kiosk_house.py": "what a service's journal says",
    "kiosk_view_model.py": "what a service's journal says",
    "operating.py": "what a service's journal says",
    "moves.py": "what the demo types",
    "sound.py": "why nothing is heard, for who asks",
}


def test_no_text_of_a_screen_is_left_out_of_translation() -> None:
    files = sorted(UI.rglob("*.qml"))
    assert len(files) > 60
    found = [f"{path.name}: {each}" for path in files for each in untranslated_qml(path.read_text(encoding="utf-8"))]
    assert [each for each in found if "sequence" not in each] == []


def test_no_text_of_a_view_model_is_left_out_of_translation() -> None:
    files = [path for path in sorted(UI.rglob("*.py")) if path.name not in NOT_SHOWN]
    assert len(files) > 60
    assert [
        f"{path.name}:{each}" for path in files for each in untranslated_python(path.read_text(encoding="utf-8"))
    ] == []


@pytest.mark.parametrize(
    "line", ['text: "Lock in"', 'label: "play"', 'x: y ? qsTr("Yes") : "No, never"', 'Accessible.name: "Wax " + name']
)
def test_a_literal_in_qml_is_found(line: str) -> None:
    assert list(untranslated_qml(line)) == [line]


def test_a_literal_in_python_is_found() -> None:
    assert list(untranslated_python('x = f"{count} wicks burn"')) == ["1:  wicks burn"]
    assert list(untranslated_python('x = translate("Wax", "Wicks burn")')) == []


def test_the_pseudo_language_is_longer_and_of_no_plain_letter() -> None:
    text = "Every answer explained. %1 of %Ln (*.yaml)"
    long = pseudo(text)
    assert len(long) >= LONGER * len(text)
    assert PLACE.findall(long) == ["%1", "%Ln"]
    assert set(PLACE.sub("", long.replace("(*.yaml)", ""))).isdisjoint(PLAIN)
