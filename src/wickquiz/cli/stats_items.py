"""How the figures of questions are printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wickquiz.game.rating import Rating
from wickquiz.records.items import FEWEST, FEWEST_TO_DISCRIMINATE, FEWEST_TO_RATE, ItemFigures

ITEM_FIELDS = (
    "pack",
    "item",
    "stem",
    "kind",
    "topic",
    "level",
    "is_here",
    "is_void",
    "cases",
    "right",
    "passed",
    "outdated",
    "facility",
    "discrimination",
    "seconds",
    "rating",
    "deviation",
    "picked",
    "never_picked",
    "refused",
)
"""The columns of the table of questions, in this order."""

_PLAIN = ITEM_FIELDS[:15]
_REFUSED_SHOWN = 5


def item_value(item: ItemFigures) -> dict[str, object]:
    """Return the figures as JSON has them; null for what there are too few answers to tell."""
    options = [
        {"text": use.text, "is_key": use.is_key, "count": use.count, "share": _rounded(use.share)}
        for use in item.options
    ]
    return {
        **_plain(item),
        "options": options,
        "never_picked": list(item.never_picked),
        "refused": [{"text": refused.text, "count": refused.count} for refused in item.refused],
    }


def item_row(item: ItemFigures) -> dict[str, object]:
    """Return the figures as a line of CSV has them; empty for what there are too few answers to tell."""
    return {
        **_plain(item),
        "picked": " | ".join(f"{use.text}: {use.count}" for use in item.options),
        "never_picked": " | ".join(item.never_picked),
        "refused": " | ".join(f"{refused.text}: {refused.count}" for refused in item.refused),
    }


def item_lines(items: Sequence[ItemFigures]) -> list[str]:
    """Return the figures for people to read: the questions that were answered, and how many were not."""
    lines: list[str] = []
    for item in items:
        if item.cases or item.outdated:
            lines += [*_lines(item), ""]
    silent = sum(not item.cases and not item.outdated for item in items)
    if silent:
        lines.append(
            "1 question was not answered yet." if silent == 1 else f"{silent} questions were not answered yet."
        )
    return lines or ["There is no such question."]


def _plain(item: ItemFigures) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(item, name) for name in _PLAIN}
    rated = item.rating
    return {
        **values,
        "facility": _rounded(item.facility),
        "discrimination": _rounded(item.discrimination),
        "seconds": _rounded(item.seconds),
        "rating": round(rated.value) if rated else None,
        "deviation": round(rated.deviation) if rated else None,
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 3)


def _lines(item: ItemFigures) -> Iterator[str]:
    yield f"{item.pack}/{item.item}  {item.stem}".rstrip()
    if item.is_void:
        yield "  void: out of every score"
    if not item.is_here:
        yield "  not in the packs here: its options cannot be named"
    yield f"  {_answers(item)}"
    if item.cases >= FEWEST:
        yield f"  right          {item.right / item.cases:.0%}"
        yield f"  discrimination {_discrimination(item)}"
        yield f"  time           {_seconds(item.seconds)}"
        yield f"  difficulty     {_rating(item.rating)}{f', by its author {item.level}' if item.level else ''}"
    elif item.cases:
        yield f"  too few to say more (under {FEWEST})"
    for use in item.options if item.cases else ():
        told = "right" if use.is_key else "never picked" if use.text in item.never_picked else ""
        yield f"  {use.count:>5}  {use.text}{f'  ({told})' if told else ''}"
    for refused in item.refused[:_REFUSED_SHOWN]:
        yield f"  {refused.count:>5}  refused: {refused.text}"
    rest = sum(refused.count for refused in item.refused[_REFUSED_SHOWN:])
    if rest:
        yield f"  {rest:>5}  refused: other answers"


def _answers(item: ItemFigures) -> str:
    told = "1 answer" if item.cases == 1 else f"{item.cases} answers"
    if item.passed:
        told += f", {item.passed} of them passed"
    if item.outdated:
        told += f"; {item.outdated} to an earlier version with other options not counted"
    return told


def _discrimination(item: ItemFigures) -> str:
    if item.discrimination is not None:
        return f"{item.discrimination:+.2f}"
    too_few = f"too few to say (under {FEWEST_TO_DISCRIMINATE} games)"
    return too_few if item.cases < FEWEST_TO_DISCRIMINATE else "cannot be told: all alike, or too few games"


def _seconds(seconds: float | None) -> str:
    return f"too few to say (under {FEWEST})" if seconds is None else f"{seconds:.1f} s"


def _rating(rated: Rating | None) -> str:
    if rated is None:
        return f"too few to say (under {FEWEST_TO_RATE})"
    return f"{rated.value:.0f} ± {2 * rated.deviation:.0f}"
