from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.interchange.plain import MAX_LENGTH, plain_text
from wickquiz.packs.interchange.report import Effect, Notebook


def said(html: str, effect: Effect) -> list[str]:
    book = Notebook()
    plain_text(html, book)
    return [note.sentence for note in book.notes() if note.severity is effect]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain & simple", "plain & simple"),
        ("Pok&eacute;mon &lt;b&gt; &#39;x&#x27;", "Pokémon <b> 'x'"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<p>One</p><p>two<br/>three</p>", "One\ntwo\nthree"),
        ("H<sub>2</sub>O <i>burns</i>\nnot", "H2O burns not"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("a<!-- hidden <b> -->b", "ab"),
        ("<script>alert('x')</script><style>p {}</style>x", "x"),
        ('<img src="file:///etc/passwd" alt="A wick"> lit', "A wick lit"),
    ],
)
def test_html_reads_as_a_browser_shows_it(html: str, text: str) -> None:
    assert plain_text(html, Notebook()) == text


def test_a_line_break_is_kept_only_where_the_format_means_it() -> None:
    assert plain_text("<b>a</b>\nb", Notebook(), keeps_breaks=True) == "a\nb"
    assert plain_text("<b>a</b>\nb", Notebook()) == "a b"


def test_what_had_to_go_is_said() -> None:
    assert said("<b>a</b>", Effect.CHANGED) == ["HTML became plain text"]
    assert said("a &amp; b", Effect.CHANGED) == []
    assert "audio, img" in said("<img src=x><audio src=y></audio>", Effect.LOST)[0]
    assert "link" in said("<a href=x>a</a>", Effect.LOST)[0]


def test_a_text_longer_than_any_question_is_cut_and_said() -> None:
    assert len(plain_text("<!" * MAX_LENGTH, Notebook())) <= MAX_LENGTH
    assert "cut" in said("<!--" * MAX_LENGTH, Effect.LOST)[0]


@given(text=st.text(alphabet="<>!-/&;ab\n\" ='#x"))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert "<b>" not in plain_text(f"<b>{text}</b>", Notebook())[:3]
