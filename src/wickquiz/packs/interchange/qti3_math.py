"""A formula in MathML on one line of text: powers raised, fractions with a slash, roots with their sign."""

from __future__ import annotations

import re
from typing import Final

from wickquiz.packs.interchange.xml import Element

_RAISED: Final = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED: Final = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_CAN_RAISE: Final = re.compile(r"[0-9+\-=()n]+")
_CAN_LOWER: Final = re.compile(r"[0-9+\-=()]+")
_UNSHOWN: Final = frozenset({"annotation", "annotation-xml"})
_INVISIBLE: Final = str.maketrans("", "", "\u2061\u2062\u2063\u2064")
_SIMPLE: Final = re.compile(r"[\w.]+")


def raised(text: str) -> str:
    """Return `text` in Unicode's raised characters; empty where it has some that are not among them."""
    return text.translate(_RAISED) if _CAN_RAISE.fullmatch(text) else ""


def lowered(text: str) -> str:
    """Return `text` in Unicode's lowered characters; empty where it has some that are not among them."""
    return text.translate(_LOWERED) if _CAN_LOWER.fullmatch(text) else ""


def formula(element: Element) -> str:  # noqa: PLR0911 - one for each way of standing
    """Return the formula `element` as text, without what a program wrote beside it for itself (annotations)."""
    parts = [formula(child) for child in element.elements if child.name not in _UNSHOWN]
    match element.name, parts:
        case "msup", [base, power]:
            return base + (raised(power) or f"^{_grouped(power)}")
        case "msub", [base, index]:
            return base + (lowered(index) or f"_{_grouped(index)}")
        case "msubsup", [base, index, power]:
            return base + (lowered(index) or f"_{_grouped(index)}") + (raised(power) or f"^{_grouped(power)}")
        case "mfrac", [above, below]:
            return f"{_grouped(above)}/{_grouped(below)}"
        case "msqrt", _:
            return f"√{_grouped(''.join(parts))}"
        case "mroot", [base, degree]:
            return f"{raised(degree) or f'({degree})'}√{_grouped(base)}"
        case "mfenced", _:
            return f"{element.get('open', '(')}{', '.join(parts)}{element.get('close', ')')}"
        case "mtr" | "mlabeledtr", _:
            return f"{' '.join(part for part in parts if part)}; "
    return "".join(parts) if parts else " ".join(element.text.translate(_INVISIBLE).split())


def _grouped(text: str) -> str:
    return text if _SIMPLE.fullmatch(text) else f"({text})"
