from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.normalise import digest, normalise, paragraphs

WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyzäé0123456789", min_size=1, max_size=8), min_size=1, max_size=12)
SPACES = st.sampled_from([" ", "  ", "\t", "\u00a0", "\u202f", "\u2009", "\u3000", "\n"])


@given(st.text())
def test_a_normalised_text_is_already_normal(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(WORDS, st.lists(SPACES, min_size=12, max_size=12))
def test_no_kind_or_number_of_spaces_matters(words: list[str], spaces: list[str]) -> None:
    spaced = "".join(word + space for word, space in zip(words, spaces, strict=False))
    assert normalise(spaces[0] + spaced) == normalise(" ".join(words))


@given(WORDS)
def test_case_does_not_matter(words: list[str]) -> None:
    assert normalise(" ".join(words).upper()) == normalise(" ".join(words))


@given(WORDS, st.sampled_from("\u00ad\u200b\u200c\u200d\u2060\ufeff"))
def test_marks_that_nobody_sees_do_not_matter(words: list[str], mark: str) -> None:
    text = " ".join(words)
    assert normalise(mark.join(text)) == normalise(text)


@given(st.text("ab \"'-.", max_size=20), st.data())
def test_no_style_of_quotes_dashes_and_ellipses_matters(plain: str, data: st.DataObject) -> None:
    styles = {'"': '"“”„«»', "'": "'‘’‚‹›`´", "-": "-‐‑–—−"}
    dressed = "".join(data.draw(st.sampled_from(styles.get(mark, mark))) for mark in plain)
    assert normalise(dressed.replace("...", "…")) == normalise(plain)


@given(WORDS, WORDS)
def test_other_words_have_another_digest(some: list[str], others: list[str]) -> None:
    assert (digest(" ".join(some)) == digest(" ".join(others))) == (some == others)


def test_a_ligature_a_wide_letter_and_a_split_accent_read_as_their_plain_forms() -> None:
    assert normalise("ﬂame Ｗick cafe\u0301") == "flame wick café"


def test_an_accent_joins_its_letter_when_the_mark_between_them_is_dropped() -> None:
    assert normalise("e\u00ad\u0301") == "é"


def test_a_paragraph_is_a_line_that_holds_more_than_white_space() -> None:
    text = "\n\u00a0\nFirst\r\n \t \n\n\u00a0Second\u00a0\nThird"
    assert paragraphs(text) == ("First", "Second", "Third")
