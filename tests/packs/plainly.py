"""Questions as they are written plainly, and nearly so: what the quick way of reading may meet."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.packs.written import FRAGMENTS

PLAIN = """\
- ask: What feeds a flame?
  answer: Oxygen
  wrong: [Neon, Argon, "Iron, molten"]
  source: [gazette@4, gazette@6-7]
- ask: Which of these melt?
  answers: [Wax, 'Tallow']
  wrong: [Ash, Soot]
  level: easy
- claim: A wick burns.
  is: yes
  spoiler: true
  why: "It does: slowly."
- ask: What is a candle's body made of?
  answer: Wax
  accept: [Beeswax, tallow]
  id: body
- ask: In what order?
  order: [Light it, Watch it, Snuff it]
  tags: [craft, fire]
- ask: How hot is it, at 3:15?
  number: 12.50
  between: [0, 100]
  within: 2
  unit: K
  topic: Heat
  time: 20
- ask: Which of these
    do not burn?
  answers:
  - Chalk
  - "Sand"
  wrong:
  - text: Wax
    why: It is what
      a candle is made of.
  - Tallow
  - text: 'Paper: thin'
    why: "It: burns."
  source: {cite: gazette@4, terms: ['June 7, 2024', chalk]}
- ask: Whose is it?
  match:
    Ada Tallow: The wick
    'Bram: a chandler': The wax
    Cora: "The flame"
  wrong: [The smoke]
  source:
  - gazette@4
  - {cite: gazette@6-7, terms: wax, supports: hint}
  - {cite: gazette@5}
  disagree:
  - cite: {cite: gazette@9, terms: [Bram]}
    says: It is Bram's.
    why: Superseded, at 3:15
      in the afternoon.
  - says: "It is: Cora's."
    cite:
    - gazette@9
    - {cite: gazette@10, terms: [a, b]}
- ask: What is a wick made of?
  answer: Cotton
  reject: [Wool]
  accept:
  - yarn
  - 'twine'
"""

words = st.sampled_from(
    (*FRAGMENTS, "The", "flame", "Wick", "wick", "of the above", "all of these", "?", "one, two", "1,000", "Zoë", "-")
)
values = st.lists(words, min_size=1, max_size=4).map(" ".join) | st.sampled_from(
    (
        *("Oxygen", "[Neon, Argon, Iron]", "[a, b]", "['a, b', c]", "[a,b, c]", "easy", "yes", "12", "[0, 20]", "''"),
        *("[gazette@4, other@3]", "gazette@4", "'it''s'", '"a\\tb"', "[]", "What feeds it?", "[the Wick, wick, Ash]"),
    )
)
keys = st.sampled_from(
    (
        *("ask", "answer", "answers", "wrong", "claim", "is", "order", "number", "between", "within", "unit", "accept"),
        *(
            "reject",
            "id",
            "why",
            "hint",
            "level",
            "topic",
            "tags",
            "source",
            "spoiler",
            "time",
            "image",
            "x-note",
            "ak",
            "match",
            "disagree",
            "source",
            "wrong",
            "why",
        ),
    )
)
below = st.sampled_from(
    (
        *(
            "\n  - Neon\n  - Argon\n  - Iron",
            "\n    - Neon\n    - Argon",
            "\n  - Neon\n    - Argon",
            "\n  - a\n  -",
            "\n- a",
        ),
        *(
            "\n  - text: Neon\n    why: It is\n      noble.\n  - Argon\n  - Iron",
            "\n  - text: Neon\n     why: No.\n  - b\n  - c",
        ),
        *(
            "\n  - text: [a]\n    why: b\n  - c\n  - d",
            "\n  - why: b\n    text: a\n  - c\n  - text: d",
            "\n  - {text: a, why: b}",
        ),
        *(
            "\n  - gazette@4\n  - {cite: gazette@5, terms: [a, 'b, c']}",
            " {cite: 'gazette@4', supports: hint}",
            " [gazette@1]",
        ),
        *(
            " {cite: gazette@4-3}",
            " {cite: other@4, terms: a}",
            " {terms: [a], cite: gazette@4}",
            " {cite: gazette@4, terms: []}",
        ),
        *(
            "\n  - cite: gazette@4\n    says: No.\n    why: Error.",
            "\n  - cite: nowhere\n    says: No.",
            "\n  - says: a",
        ),
        *(
            "\n  - cite: gazette@4\n    says: [a]",
            "\n    cite: gazette@4\n    says: No.",
            "\n  - cite: other@4\n    says: b",
        ),
        *(
            "\n    a: b\n    c: d",
            "\n    a: b\n    a: c",
            "\n    <<: b\n    c: d",
            "\n    'a: x': b\n    c: D\n    d: [e]",
            "\n    a: b",
        ),
        *(
            " some\n    text",
            " some\n\n    text",
            " some\n   text # not",
            " 'some\n    text'",
            " >-\n    some\n    text",
            " a\n    - b",
        ),
        *(
            " x ",
            "  x",
            "\tx",
            " &a x",
            " !!str x",
            " *a",
            " |\n    x",
            " -1",
            " ? x",
            ' "x\ty"',
            " 'a' b",
            " [a]]",
            " {a: b",
            "",
        ),
    )
)
lines = st.tuples(keys, values.map(" {}".format) | below).map(lambda pair: f"{pair[0]}:{pair[1]}")
questions = st.lists(lines, min_size=1, max_size=5).map(lambda found: "- " + "\n  ".join(found) + "\n")
choices = st.tuples(values, values, values).map(
    lambda found: f"- ask: What is {found[0]}?\n  answer: {found[1]}\n  wrong: [Neon, Argon, {found[2]}]\n"
)
packs = st.lists(questions | choices | st.just(PLAIN), min_size=1, max_size=4).map("".join)
"""What stands below `questions:`."""

marks = st.sampled_from(
    (
        *" \t\n:,?-#&*!|>%@`'\"[]{}\\é\u00a0\u3000\u0301x0",
        "  ",
        "\n\n",
        "\n  ",
        "\n- ",
        ": ",
        " #",
        "''",
        "---\n",
        "<<",
        "\r\n",
    )
)
edits = st.lists(st.tuples(st.integers(0, len(PLAIN)), st.integers(0, 3), marks), min_size=1, max_size=4)
"""Where `PLAIN` is changed, how much is taken away there, and what is put in."""
