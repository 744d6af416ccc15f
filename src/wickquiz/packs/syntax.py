"""What a YAML parser's complaint means to somebody who writes questions."""

from __future__ import annotations

from collections.abc import Sequence

from yaml import MarkedYAMLError, YAMLError

from wickquiz.packs.problems import Mark, Report
from wickquiz.packs.slips import slip_near

_QUOTE = "put the whole text into single quotes (and double any ' within it)"
_ADVICE = {
    "mapping values are not allowed": f"a text that holds ': ' reads as a key here: {_QUOTE}",
    "could not find expected ':'": "a key without ':' behind it; write 'key: text', or indent the line if it goes on",
    "',' or ']'": "the list that '[' opens is not closed with ']', or a comma is missing within it",
    "',' or '}'": "what '{' opens is not closed with '}', or a comma is missing within it",
    "expected '-' indicator": "this line is indented like the list above it but does not begin with '- '",
    "expected key": f"a key has to stand here, as far in as the keys above it; if this is still text, {_QUOTE}",
    "expected node content": "a value has to stand here; a text cannot begin with this character unless it is quoted",
    "unknown escape character": "a backslash in double quotes begins a code; use single quotes, or write it twice",
    "block sequence entries are not allowed": "a list cannot begin here; begin it on the next line, with '- '",
    "mapping keys are not allowed": f"a text cannot begin with '? ': {_QUOTE}",
    "expected <document start>": "this line is indented less than what it belongs to",
    "Unicode character escape": "this code in double quotes names no character",
    "expected hex": "a code such as \\x41 or \\u0041 needs all of its digits",
    "indentation": "the lines of a '|' or '>' text all have to be indented by the same number of spaces",
    "comment or line break": "the text that '|' or '>' announces begins on the next line, indented",
    "tag": f"a text cannot begin with '!': {_QUOTE}",
    "URI": f"a text cannot begin with '!': {_QUOTE}",
}


def fault_line(fault: YAMLError, lines: Sequence[str]) -> int:
    """Return the line of `lines`, from 0, at which the parser gave up, or where what it could not read begins."""
    mark, _ = _explain(fault, lines)
    return mark.line if mark is not None else 0


def report_syntax(fault: YAMLError, lines: Sequence[str], report: Report, runaway: Mark | None = None) -> None:
    """Note why `lines` are not YAML, at the place where an author has to act.

    `runaway` is where a quote opens that swallowed the next question; then that is what has to be mended.
    """
    mark, sentence = _explain(fault, lines)
    if mark is not None and (slip := slip_near(lines, mark.line)):
        mark, sentence = slip
    if runaway is not None:
        mark, sentence = (
            runaway,
            "the quote that opens here closes only in a later question: close it where its text ends",
        )
    report.add("syntax", mark, sentence)


def _explain(fault: YAMLError, lines: Sequence[str]) -> tuple[Mark | None, str]:
    if not isinstance(fault, MarkedYAMLError):
        return None, "this is not YAML"
    problem, context = str(fault.problem or ""), str(fault.context or "")
    mark: Mark | None = fault.problem_mark or fault.context_mark
    if "quoted scalar" in context and ("end of stream" in problem or "document indicator" in problem):
        return fault.context_mark, "the quote that opens here is never closed"
    if "scanning an a" in context:  # an anchor or an alias
        return fault.context_mark, f"a text cannot begin with this character: {_QUOTE}"
    if "parsing a flow" in context and fault.context_mark and mark and fault.context_mark.line < mark.line:
        mark = fault.context_mark  # the bracket that opens: on one line, it is where the comma or bracket is missing
    if "cannot start any token" in problem:
        return mark, _about_first_character(mark, lines)
    return mark, next((advice for part, advice in _ADVICE.items() if part in problem), f"this is not YAML: {problem}")


def _about_first_character(mark: Mark | None, lines: Sequence[str]) -> str:
    line = lines[mark.line] if mark is not None and mark.line < len(lines) else ""
    character = line[mark.column : mark.column + 1] if mark is not None else ""
    if character == "\t":
        return "a tab stands here: indent with spaces"
    return f"a text cannot begin with '{character}': {_QUOTE}"
