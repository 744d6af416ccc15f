"""Bring the translations up to date with the texts of the interface. Exit 1 where a text is left to translate.

Usage: python tools/translate.py     Reads src/wickquiz/ui, writes src/wickquiz/ui/translations/*.ts and *.qm.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # the files are our own
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from check_qml import qt_tool

UI = Path(__file__).resolve().parents[1] / "src" / "wickquiz" / "ui"
FOLDER = UI / "translations"
SOURCE = "en"
"""What the texts are written in. Its file holds plurals only: "%Ln point(s)" is "1 point" or "2 points"."""

TARGETS = ("de", "es")
TAKERS = {"translate", "QT_TRANSLATE_NOOP"}
"""What takes a text to translate: now, or somewhere else."""

LEFT = "{name}: {context}: {source!r} is not translated"


def main() -> int:
    """Update, compile, and say what is left."""
    left = []
    for path in [update(FOLDER, language) for language in (SOURCE, *TARGETS)]:
        compile_one(path, path.with_suffix(".qm"))
        found = [LEFT.format(name=path.name, context=context, source=source) for context, source in untranslated(path)]
        print(f"{path.name}: {len(found)} to translate")
        left += found
    print("\n".join(left), file=sys.stderr)
    return 1 if left else 0


def update(folder: Path, language: str) -> Path:
    """Bring the .ts file of a language up to date, in `folder`, and return it. What is translated stays so."""
    path = folder / f"{language}.ts"
    command: list[str | Path] = [qt_tool("lupdate"), "-silent", "-warnings-are-errors", "-no-obsolete"]
    command += ["-locations", "none", "-source-language", SOURCE, "-target-language", language]
    # A text that resembles another one is none the less another text, to be translated by who knows both languages.
    command += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    command += ["-pluralonly"] if language == SOURCE else []
    with tempfile.TemporaryDirectory() as aside:
        mirror = Path(aside) / "python.js"
        mirror.write_text("\n".join(mirrored()), encoding="utf-8")
        subprocess.run([*command, mirror, *sorted(UI.rglob("*.qml")), "-ts", path], check=True)
    if language == SOURCE:
        fill_plurals(path)
    return path


def mirrored() -> Iterator[str]:
    """Yield the Python texts as JavaScript.

    lupdate reads Python too, but passes over plurals, what stands in an f-string, and calls whose arguments it does not
    understand, without a word; of JavaScript it reads everything.
    """
    for path in sorted(UI.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        for call in calls(ast.parse(source)):
            words = [argument.value for argument in call.args[:3] if isinstance(argument, ast.Constant)]
            if call.keywords or len(words) != len(call.args[:3]):
                raise SystemExit(
                    f"{path}:{call.lineno}: translate() takes literals, and a count as the fourth argument"
                )
            yield from (f"//: {note}" for note in notes(source, call.lineno))
            count = ", n" if len(call.args) > len(words) else ""
            yield f"qsTranslate({', '.join(json.dumps(word or '') for word in words)}{count});"


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of `translate`, in their order in the file."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and called(node) in TAKERS]
    yield from sorted(found, key=lambda call: (call.lineno, call.col_offset))


def called(call: ast.Call) -> str:
    """Return the name of what is called."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def notes(source: str, line: int) -> list[str]:
    """Return what stands for the translator in comments right above a line, each of which begins with "#:"."""
    above = [text.strip() for text in source.splitlines()[: line - 1]]
    found = takewhile(lambda text: text.startswith("#:"), reversed(above))
    return [text.removeprefix("#:").strip() for text in found][::-1]


def fill_plurals(path: Path) -> None:
    """Write the English plurals: "(s)" is nothing for one and "s" for others."""
    text = path.read_text(encoding="utf-8")
    for source in [source for _, source in untranslated(path)]:
        escaped = escape(source)
        forms = [f"            <numerusform>{escaped.replace('(s)', end)}</numerusform>\n" for end in ("", "s")]
        pattern = re.compile(rf"(<source>{re.escape(escaped)}</source>.*?)<translation.*?</translation>", re.DOTALL)
        filled = f"<translation>\n{''.join(forms)}        </translation>"
        text = pattern.sub(lambda found, filled=filled: found[1] + filled, text)  # type: ignore[misc]
    path.write_text(text, encoding="utf-8")


def escape(text: str) -> str:
    """Return a text as lupdate writes it."""
    for mark, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(mark, f"&{name};")
    return text


def messages(tree: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    """Yield every message of a .ts file with its context."""
    for context in tree.iter("context"):
        yield from ((context.findtext("name", ""), message) for message in context.iter("message"))


def is_finished(message: ET.Element) -> bool:
    """Whether a message is translated, in all its forms."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = list(translation.iter("numerusform"))
    return all(form.text for form in forms) if forms else bool(translation.text)


def untranslated(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the context and the text of each message of a .ts file that is not translated."""
    tree = ET.parse(path).getroot()
    yield from ((name, each.findtext("source", "")) for name, each in messages(tree) if not is_finished(each))


def translated(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each text of a .ts file with its translation: one form, or one for each number that the language tells."""
    for _, message in messages(ET.parse(path).getroot()):
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield message.findtext("source", ""), forms or [message.findtext("translation", "")]


def compile_one(path: Path, target: Path) -> None:
    """Make the .qm file of a .ts file."""
    subprocess.run([qt_tool("lrelease"), "-silent", path, "-qm", target], check=True)


if __name__ == "__main__":
    sys.exit(main())
