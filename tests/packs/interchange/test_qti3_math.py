from __future__ import annotations

import pytest
from tests.packs.interchange.qti3_items import choices, declared, item, read


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<msup><mi>e</mi><mn>2</mn></msup>", "e²"),
        ("<msup><mi>e</mi><mi>x</mi></msup>", "e^x"),
        ("<msub><mi>a</mi><mn>1</mn></msub>", "a₁"),
        ("<msubsup><mi>a</mi><mi>i</mi><mn>3</mn></msubsup>", "a_i³"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a+b)/2"),
        ("<msqrt><mn>2</mn></msqrt><mo>&gt;</mo><mn>1</mn>", "√2>1"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"),
        ('<mi>f</mi><mo>\u2061</mo><mfenced close="]"><mi>x</mi><mi>y</mi></mfenced>', "f(x, y]"),
        ("<mtable><mtr><mtd>a</mtd><mtd>b</mtd></mtr><mtr><mtd>c</mtd></mtr></mtable>", "a b; c"),
    ],
)
def test_a_formula_is_written_on_one_line_without_what_programs_note_beside_it(written: str, shown: str) -> None:
    math = (
        f'<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow>{written}</mrow>'
        '<annotation encoding="LaTeX">\\dots</annotation></semantics></math>'
    )
    found = read(item(f"<p>Is it {math}, then?</p>{choices(('A', 'Yes'), ('B', 'No'), prompt='')}", declared("A")))
    assert found.items[0].stem == f"Is it {shown}, then?"
