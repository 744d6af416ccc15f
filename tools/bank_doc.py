"""Count the questions about Ballerina into docs/bank.md, whose prose stays: `python tools/bank_doc.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from wickquiz.packs.cited import cited_by
from wickquiz.packs.model import Item, Level, Pack
from wickquiz.packs.reader import read_pack

ROOT = Path(__file__).resolve().parents[1]
BANK = ROOT / "questions" / "ballerina"
DOCUMENT = ROOT / "docs" / "bank.md"
KINDS = ("choice", "multi", "claim", "typed", "order", "match", "number")
_BEGIN = "<!-- The counts below are written by tools/bank_doc.py. -->\n"
_END = "<!-- The end of the counts. -->\n"


def main() -> None:
    """Renew the counts in the document."""
    DOCUMENT.write_text(renewed(DOCUMENT.read_text(encoding="utf-8"), read_pack(BANK)), encoding="utf-8")


def renewed(document: str, pack: Pack) -> str:
    """Return the document with the counts of `pack` between its two marks. ValueError if it has not both, once each."""
    before, begin, rest = document.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end) or _BEGIN in after or _END in after:
        raise ValueError("docs/bank.md has lost the marks between which its counts stand")
    return f"{before}{begin}\n{counts(pack)}\n\n{end}{after}"


def counts(pack: Pack) -> str:
    """Return the counts by kind, level, topic and article as Markdown tables."""
    items = pack.items
    spoilers = sum(item.spoiler for item in items)
    both_sides = sum(bool(item.dissents) for item in items)
    citations = sum(len(cited_by(item)) for item in items)
    opening = (
        f"{len(items)} questions; {both_sides} of them show another side, and {spoilers} give the plot away. "
        f"They rest on {citations} citations."
    )
    return "\n".join(
        [
            opening,
            "",
            *_table("kind", Counter(item.kind for item in items), KINDS),
            *_table("level", Counter(str(item.level) for item in items), Level),
            *_topics(items),
            *_articles(pack),
        ]
    )


def _table(heading: str, counted: Counter[str], rows: Iterable[str]) -> Iterator[str]:
    yield f"| {heading} | questions | share |"
    yield "|---|--:|--:|"
    whole = counted.total()
    yield from (f"| {row} | {counted[row]} | {100 * counted[row] / whole:.0f} % |" for row in rows)
    yield ""


def _topics(items: Iterable[Item]) -> Iterator[str]:
    yield f"| topic | questions | {' | '.join(Level)} |"
    yield "|---|--:|--:|--:|--:|"
    by_topic = Counter(item.topic for item in items)
    by_level = Counter((item.topic, item.level) for item in items)
    for topic in sorted(by_topic):
        yield f"| {topic} | {by_topic[topic]} | {' | '.join(str(by_level[topic, level]) for level in Level)} |"
    yield ""


def _articles(pack: Pack) -> Iterator[str]:
    yield "| article | cited by | as the other side | paragraphs cited |"
    yield "|---|--:|--:|---|"
    for source in pack.sources.values():
        answers = sum(any(c.source == source.id for c in item.citations) for item in pack.items)
        dissents = sum(any(c.source == source.id for d in item.dissents for c in d.citations) for item in pack.items)
        numbers = {
            number
            for item in pack.items
            for cited in cited_by(item)
            if cited.citation.source == source.id
            for number in cited.numbers
        }
        yield f"| {source.id}: {source.title} | {answers} | {dissents} | {_spans(sorted(numbers))} |"


def _spans(numbers: list[int]) -> str:
    """Return numbers as a reader lists them: `2-4, 6`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(str(span[0]) if len(span) == 1 else f"{span[0]}-{span[-1]}" for span in spans)


if __name__ == "__main__":
    main()
